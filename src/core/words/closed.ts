/** What is said of a tablet that the studio has closed, and of entries that stay sealed on it. */

import type { Catalogue } from './catalogue.ts'

const en = {
  PERSON_LEFT:
    'Who was signed in here no longer works in this studio, so this tablet was closed. What only it holds stays here, sealed.',
  DEVICE_REVOKED:
    'This tablet was taken out of the studio, so it was closed. What only it holds stays here, sealed.',
  SIGN_IN_WRONG:
    'This password opens the tablet, but the studio knows another one of yours by now. Sign in with that one; what waits here comes along.',
  sealedFor: (n: number, name: string) =>
    n === 1
      ? `1 entry waits here sealed until ${name} signs in on this tablet.`
      : `${n} entries wait here sealed until ${name} signs in on this tablet.`,
  sealedOwn: (n: number) =>
    n === 1
      ? '1 entry of yours waits here, sealed by a password of before. That password opens it.'
      : `${n} entries of yours wait here, sealed by a password of before. That password opens them.`,
  passwordBefore: 'Password of before',
  open: 'Open them',
  wrong: 'This password does not open them.',
}

export const closedWords: Catalogue<typeof en> = {
  en,
  'zh-Hans': {
    PERSON_LEFT: '之前在这里登录的人已经不在店里做了，所以这台平板已关闭。只存在这里的内容仍封着。',
    DEVICE_REVOKED: '这台平板已经移出本店，所以已关闭。只存在这里的内容仍封着。',
    SIGN_IN_WRONG:
      '这个密码打得开平板，但店里已经是您的另一个密码了。请用那个密码登录，这里等着的内容会一起带上。',
    sealedFor: (n, name) => `有 ${n} 条封在这里，等${name}在这台平板上登录。`,
    sealedOwn: (n) => `您有 ${n} 条封在这里，是用以前的密码封的，输入那个密码就能打开。`,
    passwordBefore: '以前的密码',
    open: '打开',
    wrong: '这个密码打不开。',
  },
}
