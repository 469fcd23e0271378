/** First aid in one breath each: what to do until help is there. Own wording after common first-aid teaching. */

import type { Catalogue } from './catalogue.ts'

const en = {
  faint: 'Faint',
  faintDo:
    'Lay them flat, raise the legs, loosen what is tight, fresh air. Not awake within a minute: emergency number.',
  burn: 'Burn',
  burnDo:
    'Cool running water for 20 minutes at once. Nothing on it but a clean cloth. Blistered, larger than a hand, or numb: emergency care.',
  fit: 'Fit',
  fitDo:
    'Clear the space, put something soft under the head, hold nothing down, nothing in the mouth. Longer than 5 minutes: emergency number.',
  sugar: 'Low sugar',
  sugarDo:
    'Awake and able to swallow: sweet drink or sugar, again after 10 minutes. Not awake: nothing by mouth, emergency number.',
  chest: 'Chest pain',
  chestDo: 'Sit them up leaning back, keep still, emergency number now. Stay with them.',
}

export const firstAidWords: Catalogue<typeof en> = {
  en,
  'zh-Hans': {
    faint: '晕倒',
    faintDo: '让人平躺，抬高双腿，松开领口腰带，通风。一分钟内没醒：打急救电话。',
    burn: '烫伤',
    burnDo: '马上用凉的流动水冲二十分钟。只盖干净的布，别涂东西。起泡、比手掌大或者发麻：去急诊。',
    fit: '抽搐',
    fitDo: '清开周围，头下垫软的，别按住，嘴里别塞东西。超过五分钟：打急救电话。',
    sugar: '低血糖',
    sugarDo: '清醒、能咽：给甜饮料或糖，十分钟后再给一次。不清醒：别喂东西，打急救电话。',
    chest: '胸痛',
    chestDo: '让人靠坐着别动，马上打急救电话，一直陪着。',
  },
}
