/** Words for a sore spot, in the order they are said: the place, the name from tradition, ordinary reasons, a tip. */

import type { Catalogue } from './catalogue.ts'

const en = {
  sore: (place: string, rating: number) => `This spot ${place} was sore, ${rating} of 10`,
  easy: (place: string, rating: number) => `This spot ${place} was comfortable, ${rating} of 10`,
  numb: (place: string) => `This spot ${place} felt numb when pressed`,
  burning: (place: string) => `This spot ${place} felt burning when pressed`,
  unrated: (place: string) => `This spot ${place} was marked and not rated`,
  soreAgain: ', and again when pressed gently and slowly.',
  easyAgain: (rating: number) => `; pressed slowly it was ${rating} of 10.`,
  notAgain: '.',
  tooFast: 'My press was too fast or too deep: that alone makes a muscle tighten and hurts.',
  leftAlone: 'I leave it alone today.',
  tradition: (label: string) => `Our chart labels it “${label}”: a name from tradition.`,
  yourFoot: 'Soreness here tells us about your foot and nothing else.',
  reasons: 'Shoes, standing or my press can do this.',
  look: 'If it stays sore for more than two weeks, or becomes numb, hot or swollen, please have it looked at.',
  lookSoon: 'Please have this looked at if it lasts.',
}

export const spotWords: Catalogue<typeof en> = {
  en,
  'zh-Hans': {
    sore: (place, rating) => `${place}按着疼，${rating}分`,
    easy: (place, rating) => `${place}按着不难受，${rating}分`,
    numb: (place) => `${place}按着发麻`,
    burning: (place) => `${place}按着发烫`,
    unrated: (place) => `${place}做了记号，还没有打分`,
    soreAgain: '，轻轻慢慢再按还是疼。',
    easyAgain: (rating) => `；慢慢按是${rating}分。`,
    notAgain: '。',
    tooFast: '是我按得太快或太深了：这样按，肌肉会绷紧，本身就会疼。',
    leftAlone: '今天这里就不按了。',
    tradition: (label) => `图上把这里叫“${label}”区，只是传统叫法。`,
    yourFoot: '疼说明的是脚，不是别的。',
    reasons: '鞋子、久站，或者我按得重，都会这样。',
    look: '如果疼两个星期还不好，或者发麻、发热、发肿，请去看一看。',
    lookSoon: '要是一直疼，请去看一看。',
  },
}
