/** What the map of the feet says: its sides and views, and each zone to who cannot see it. */

import type { Catalogue } from './catalogue.ts'

const en = {
  map: 'Map of the feet',
  left: 'Left foot',
  right: 'Right foot',
  leftLetter: 'L',
  rightLetter: 'R',
  plantar: 'Soles',
  dorsal: 'Backs of the feet',
  medial: 'Inner sides',
  lateral: 'Outer sides',
  zone: (name: string, place: string, foot: string) => `${name}, ${place}, ${foot}`,
  planned: 'planned today',
  current: 'being worked now',
  avoided: 'keep off',
  pressed: 'comfortable',
  tender: 'tender',
  eased: 'easier now',
  'left-alone': 'left alone',
  waiting: 'sore, will be pressed again gently',
  telling: 'being written down',
  tablet: 'kept on this tablet',
  studio: 'kept in the studio',
  mark: (foot: string, state: string, value: string, kept: string) =>
    value ? `${foot}: ${state}, ${value} of 10, ${kept}` : `${foot}: ${state}, ${kept}`,
  keys: 'Arrow keys go from zone to zone, Enter touches, 0 to 9 touches with that number, V turns the feet over.',
}

export const mapWords: Catalogue<typeof en> = {
  en,
  'zh-Hans': {
    map: '双脚图',
    left: '左脚',
    right: '右脚',
    leftLetter: '左',
    rightLetter: '右',
    plantar: '脚底',
    dorsal: '脚背',
    medial: '脚内侧',
    lateral: '脚外侧',
    zone: (name, place, foot) => `${name}，${place}，${foot}`,
    planned: '今天要做',
    current: '正在做',
    avoided: '不要碰',
    pressed: '按着舒服',
    tender: '按着疼',
    eased: '现在好受些',
    'left-alone': '不再按',
    waiting: '刚才疼，等会儿轻轻再按',
    telling: '正在记下',
    tablet: '已存在这台平板上',
    studio: '已存到店里',
    mark: (foot, state, value, kept) =>
      value ? `${foot}：${state}，${value}分，${kept}` : `${foot}：${state}，${kept}`,
    keys: '方向键换区，回车点一下，数字键 0 到 9 点一下并记分，V 键翻面。',
  },
}
