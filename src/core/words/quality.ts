/** The words of a studio's look at its own hands: where presses went in too fast or too deep. */

import type { Catalogue } from './catalogue.ts'

const en = {
  title: 'Where do we press too hard?',
  lead: 'Presses that went in too fast or too deep, or made the client flinch, over all visits. It is about our own hands, and about nobody’s feet.',
  open: 'Look at our own hands',
  card: 'Quality',
  back: 'Back to the settings',
  technique: 'Technique',
  every: 'All techniques',
  least: (n: number) =>
    `Nothing is shown, on the feet or in numbers, that comes from fewer than ${n} clients.`,
  tooFew: (n: number) =>
    `Too few clients yet: a place shows when presses on at least ${n} clients were too fast or too deep there.`,
  heldBack: (n: number) =>
    `More was noted that is not shown: it comes from fewer than ${n} clients.`,
  presses: (n: number) => (n === 1 ? '1 press' : `${n} presses`),
  ofAll: (n: number, of: number) => `${n} of ${of} first presses`,
  clients: (n: number) => `${n} clients`,
  numbers: 'Place by place',
  advice: 'Slower first: two or three seconds to full depth, then hold.',
  ownerOnly: 'Only the owner sees this page.',
}

export const qualityWords: Catalogue<typeof en> = {
  en,
  'zh-Hans': {
    title: '我们哪里按得太重？',
    lead: '所有记录里按得太快、太深，或者让客人缩脚的地方。说的是我们自己的手，不是哪位客人的脚。',
    open: '看看我们自己的手法',
    card: '手法质量',
    back: '回到设置',
    technique: '手法',
    every: '全部手法',
    least: (n) => `少于 ${n} 位客人的内容，图上和数字里都不显示。`,
    tooFew: (n) => `客人还太少：同一处至少在 ${n} 位客人脚上按得太快或太深，才会显示。`,
    heldBack: (n) => `还有一些记录没有显示，因为来自不到 ${n} 位客人。`,
    presses: (n) => `${n} 次`,
    ofAll: (n, of) => `首按 ${of} 次中有 ${n} 次`,
    clients: (n) => `${n} 位客人`,
    numbers: '逐处看',
    advice: '先慢下来：用两三秒慢慢按到底，再停住。',
    ownerOnly: '这一页只有店主能看。',
  },
}
