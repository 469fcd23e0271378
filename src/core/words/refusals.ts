/** What a person reads when a sign-in, a set-up or an unlocking is refused, by code. */

import type { Catalogue } from './catalogue.ts'

const en = {
  NO_CONNECTION: 'The studio cannot be reached just now. The first sign-in needs it.',
  TABLET_SEALED:
    'This tablet holds entries that the studio does not have yet, sealed by the person who made them. That person has to unlock it first.',
  NOT_SIGNED_IN: 'The studio does not know this tablet yet. Please sign in.',
  other: (code: string) => `That did not work (${code}).`,
}

export type RefusalWord = keyof typeof en

export const refusalWords: Catalogue<typeof en> = {
  en,
  'zh-Hans': {
    NO_CONNECTION: '现在连不上店里。第一次登录需要连上。',
    TABLET_SEALED: '这台平板上还有店里没有的内容，是别人封好的。要请那个人先解锁。',
    NOT_SIGNED_IN: '店里还不认识这台平板，请先登录。',
    other: (code) => `没有成功（${code}）。`,
  },
}
