/** Words of the card a client takes home: places and feelings, nothing about the inside of a body. */

import type { Catalogue } from './catalogue.ts'

const en = {
  title: 'Your feet today',
  places: 'Places we noticed',
  none: 'No sore places today.',
  notNoted: 'Nothing of the visit is listed here: keeping notes was not agreed to.',
  before: 'before',
  after: 'at the end',
  notChecked: 'not checked again',
  rating: (value: number) => `${value} of 10`,
  line: (place: string, before: number, after: number | null, change: string) =>
    `${place.charAt(0).toUpperCase()}${place.slice(1)}: ${before}${after === null ? '' : ` → ${after}`} of 10, ${change}`,
  more: (count: number) => `And ${count} more, which we can show you on the screen.`,
  'felt-easier': 'felt easier at the end',
  'about-the-same': 'about the same at the end',
  'felt-more': 'felt more at the end; be gentle with it',
  'not-checked': 'not checked again',
  home: 'At home',
  after1: 'Rest your feet for a little while, and have water or tea if you like.',
  after2: 'A pressed place may be tender until tomorrow. If it lasts, or bruises, tell us.',
  look: 'When to have it looked at',
  look1:
    'Pain that stays for two weeks, numbness, swelling, a wound that does not close, or one hot, swollen calf: see a physician. One hot, swollen calf: today.',
  honest:
    'Foot massage is for rest and comfort. A sore place tells about the foot and its shoes, and nothing else.',
  soak: (degrees: string, minutes: number) => `Foot bath: ${degrees}, ${minutes} minutes`,
  unprinted: (sign: string) => `${sign} stands for a letter that cannot be printed here.`,
  demo: 'Made up for the demo',
  of: (studio: string, date: string) => `${studio} · ${date}`,
  summaryNone: 'No sore spots.',
  stopped: 'The session was stopped.',
}

export const cardWords: Catalogue<typeof en> = {
  en,
  'zh-Hans': {
    title: '今天您的脚',
    places: '我们留意到的地方',
    none: '今天没有按着疼的地方。',
    notNoted: '这里不写这次的情况：您没有同意做记录。',
    before: '开始时',
    after: '结束时',
    notChecked: '没有再查',
    rating: (value) => `${value} 分`,
    line: (place, before, after, change) =>
      `${place}：${before}${after === null ? '' : ` → ${after}`} 分（满分 10 分），${change}`,
    more: (count) => `还有 ${count} 处，可以在屏幕上给您看。`,
    'felt-easier': '结束时舒服些了',
    'about-the-same': '结束时差不多',
    'felt-more': '结束时更疼了，请轻些对待',
    'not-checked': '没有再查',
    home: '回家以后',
    after1: '让脚歇一会儿，想喝就喝点水或茶。',
    after2: '按过的地方到明天可能还有点疼。要是一直疼或者发青，请告诉我们。',
    look: '什么时候该去看一看',
    look1:
      '疼两个星期还不好，发麻、发肿，伤口不收口，或者一边小腿又热又肿：请找医生。一边小腿又热又肿：今天就去。',
    honest: '按脚是为了休息和舒服。按着疼，说明的是脚和鞋，不是别的。',
    soak: (degrees, minutes) => `泡脚：${degrees}，${minutes} 分钟`,
    unprinted: (sign) => `“${sign}”处的字在这里印不出来。`,
    demo: '演示用，并非真人',
    of: (studio, date) => `${studio} · ${date}`,
    summaryNone: '没有按着疼的地方。',
    stopped: '这次中途停了。',
  },
}
