/** What a person reads when a sign-in, a set-up or an unlocking is refused, by code. */

import type { Catalogue } from './catalogue.ts'

const en = {
  NO_CONNECTION: 'The studio cannot be reached just now. The first sign-in needs it.',
  NO_ANSWER:
    'The studio does not answer: it took the question and stays silent. Please try again in a moment.',
  NOT_SIGNED_IN: 'The studio does not know this tablet yet. Please sign in.',
  DEVICE_REVOKED:
    'This tablet was taken out of the studio, so nobody can sign in on it. Please ask the owner.',
  PERSON_LEFT: 'This person no longer works here, so nobody signs in as them.',
  SIGN_IN_WRONG: 'Name and password do not belong together. Please try again.',
  TOO_MANY_TRIES: 'Too many tries. Please wait a minute, then try again.',
  CODE_WRONG: 'This set-up code is wrong. It stands in the window where Footnote was started.',
  ALREADY_FOUNDED: 'This studio has been set up before. Load the page again and sign in.',
  INVITATION_UNKNOWN:
    'This code was used, is too old, or is wrong. Please ask the owner for a new one, or make a new recovery code.',
  NAME_TAKEN: 'Somebody here has this name already. Please add a letter or a surname.',
  LAST_OWNER: 'The studio needs an owner. Make somebody else an owner first.',
  PERSON_UNKNOWN: 'This person no longer works here.',
  NOT_ALLOWED: 'Only the owner may do this.',
  PROTOCOL_TOO_OLD:
    'Please renew this tablet: load the page again. Its program is older than the studio’s server. Everything is kept here and sent after that.',
  PROTOCOL_TOO_NEW:
    'The studio’s server is older than this tablet. Everything is kept here and sent once the server is updated.',
  DISK_FULL:
    'The disk of the studio’s computer is full. Everything is kept here and sent once there is room; please tell whoever looks after it.',
  ORIGIN_FOREIGN:
    'The studio’s server does not know the address that you opened. The proxy before it has to pass that address on; its log says how.',
  NO_STUDIO:
    'No studio has been set up on this server. Perhaps it was started on the wrong folder.',
  other: (code: string) => `That did not work (${code}).`,
}

export type RefusalWord = keyof typeof en

export const refusalWords: Catalogue<typeof en> = {
  en,
  'zh-Hans': {
    NO_CONNECTION: '现在连不上店里。第一次登录需要连上。',
    NO_ANSWER: '店里没有回应：收到了，但一直不回答。请过一会儿再试。',
    NOT_SIGNED_IN: '店里还不认识这台平板，请先登录。',
    DEVICE_REVOKED: '这台平板已经不属于这家店了，不能登录。请找店主。',
    PERSON_LEFT: '这个人已经不在这里做了，不能登录。',
    SIGN_IN_WRONG: '名字和密码对不上，请再试一次。',
    TOO_MANY_TRIES: '试得太多了。请等一分钟再试。',
    CODE_WRONG: '设置码不对。启动 Footnote 的窗口里写着正确的码。',
    ALREADY_FOUNDED: '这家店已经设置过了。请重新打开这一页，再登录。',
    INVITATION_UNKNOWN: '这个码用过了、过期了，或者不对。请找店主要一个新的，或者重新生成恢复码。',
    NAME_TAKEN: '店里已经有人叫这个名字。请加一个字或加上姓。',
    LAST_OWNER: '店里要有一位店主。请先让别人当店主。',
    PERSON_UNKNOWN: '这个人已经不在这里做了。',
    NOT_ALLOWED: '只有店主能这样做。',
    PROTOCOL_TOO_OLD:
      '请更新这台平板：重新打开这一页。它的程序比店里的服务器旧。内容都存在这里，更新后会再送。',
    PROTOCOL_TOO_NEW: '店里的服务器比这台平板旧。内容都存在这里，服务器更新后会再送。',
    DISK_FULL: '店里电脑的硬盘满了。内容都存在这里，有了空间就会再送。请告诉管电脑的人。',
    ORIGIN_FOREIGN:
      '店里的服务器不认识您打开的地址。它前面的代理要把这个地址传过来，服务器的日志里写着怎么做。',
    NO_STUDIO: '这台服务器上还没有设置过店。也许启动时用错了文件夹。',
    other: (code) => `没有成功（${code}）。`,
  },
}
