/** The hand techniques by their names in both languages. docs/domain.md 4. */

import type { Catalogue } from './catalogue.ts'

const en = {
  'hook-knuckle': 'Single hooked knuckle',
  'double-knuckle': 'Two knuckles',
  'thumb-push': 'Thumb push',
  'thumb-press': 'Thumb press',
  'hook-thumb': 'Hooked thumb',
  pinch: 'Pinch',
  clamp: 'Two-finger clamp',
  'sickle-hook': 'Sickle hook',
  knead: 'Knead',
  scrub: 'Rub',
  circle: 'Ankle circles',
  tapping: 'Tapping',
  tool: 'Massage stick',
  'thumb-walk': 'Thumb walk',
  'hook-in': 'Hook in, back up',
  rotation: 'Rotation on a point',
  hold: 'Hold',
}

export const techniqueWords: Catalogue<typeof en> = {
  en,
  'zh-Hans': {
    'hook-knuckle': '单食指扣拳法',
    'double-knuckle': '双指拳法',
    'thumb-push': '拇指推掌法',
    'thumb-press': '拇指点按法',
    'hook-thumb': '扣指法',
    pinch: '捏法',
    clamp: '双指钳法',
    'sickle-hook': '单食指钩掌法',
    knead: '揉法',
    scrub: '擦法',
    circle: '摇法',
    tapping: '叩法',
    tool: '按摩棒',
    'thumb-walk': '拇指行走法',
    'hook-in': '钩入回拉法',
    rotation: '定点旋转法',
    hold: '按住不动',
  },
}
