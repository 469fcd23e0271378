/** Words of the self-care tips: one small safe thing to do at home. */

import type { Catalogue } from './catalogue.ts'

const en = {
  'roomy-toes':
    'Wear shoes that leave a thumb’s width before your longest toe, and see whether it feels easier.',
  'spread-toes': 'A few times a day, spread your toes, hold for a breath, and let go.',
  'soft-sole':
    'A soft insole, and a little less time standing on the balls of your feet, may be more comfortable.',
  'roll-ball': 'Sitting down, roll the sole over a soft ball for a minute, never so that it hurts.',
  'soft-heel':
    'Shoes with a cushioned heel, and no bare feet on hard floors for a while, may be more comfortable.',
  'stretch-calf':
    'Lean against a wall with the heel on the floor and feel a mild stretch for three slow breaths.',
  'gentle-circles': 'Draw slow circles with the foot, five each way, as far as it is comfortable.',
  'rest-feet-up': 'Put your feet up for ten minutes when you come home.',
  'loose-laces': 'Lace your shoes a little looser over the instep.',
  'change-shoes': 'Change between two pairs of shoes from day to day.',
  'leave-and-look':
    'Leave this place alone. If it is still sore in two days, or numb, hot or swollen, please have it looked at.',
}

export const tipWords: Catalogue<typeof en> = {
  en,
  'zh-Hans': {
    'roomy-toes': '穿前头宽松的鞋，最长的脚趾前留一指宽，看看会不会舒服些。',
    'spread-toes': '每天几次，把脚趾张开，停一口气，再放松。',
    'soft-sole': '垫一双软鞋垫，少用前脚掌久站，可能会舒服些。',
    'roll-ball': '坐着，用脚底滚一个软球，一分钟就好，不要滚到疼。',
    'soft-heel': '穿后跟有软垫的鞋，这阵子别光脚踩硬地，可能会舒服些。',
    'stretch-calf': '扶墙站，脚跟贴地，感到小腿轻轻拉开，慢慢呼吸三次。',
    'gentle-circles': '脚慢慢画圈，左右各五圈，舒服为度。',
    'rest-feet-up': '回家后把脚抬高，歇十分钟。',
    'loose-laces': '脚背上的鞋带系松一点。',
    'change-shoes': '两双鞋轮着穿。',
    'leave-and-look': '这个地方先别碰。两天后还疼，或者发麻、发热、发肿，请去看一看。',
  },
}
