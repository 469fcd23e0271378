/** The words with which a pedal is taught what its keys do. */

import type { Catalogue } from './catalogue.ts'

const en = {
  title: 'Pedal and keys',
  lead: 'A page-turn pedal or a keyboard works the session with three keys. Here any other key can be taught.',
  next: 'Next',
  back: 'Back',
  mark: 'Sore here',
  teach: (what: string) => `Teach a key for “${what}”`,
  teachShort: 'Teach',
  press: (what: string) => `Now press the pedal for “${what}”.`,
  stop: 'Leave it',
  cannot: 'That key cannot be taught: Escape, P, Z, Backspace and Tab keep what they do.',
  learned: (key: string, what: string) => `${key} now means “${what}”.`,
  forget: 'Forget what was taught',
  space: 'Space',
  enter: 'Enter',
}

export const pedalWords: Catalogue<typeof en> = {
  en,
  'zh-Hans': {
    title: '脚踏板和按键',
    lead: '翻页脚踏板或键盘用三个键就能操作。这里可以换成别的键。',
    next: '下一步',
    back: '上一步',
    mark: '这里疼',
    teach: (what) => `为“${what}”另设一个键`,
    teachShort: '另设',
    press: (what) => `现在请踩一下表示“${what}”的踏板。`,
    stop: '不设了',
    cannot: '这个键不能另设：Esc、P、Z、退格键和 Tab 键保持原来的用途。',
    learned: (key, what) => `${key} 现在表示“${what}”。`,
    forget: '恢复原来的键',
    space: '空格',
    enter: '回车',
  },
}
