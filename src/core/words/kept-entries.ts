/** What the settings say of entries that the studio does not have: why it did not take them, and dates that cannot be right. */

import type { Catalogue } from './catalogue.ts'

const en = {
  again: 'They are offered again after a sign-in, a change of role, or a new start of the studio.',
  NOT_ALLOWED: 'Who is signed in may not tell these.',
  DEVICE_CLONED:
    'Another tablet told others under the same number: this tablet’s storage was copied.',
  DEVICE_FOREIGN: 'They were told on another tablet. That one sends them itself.',
  FACT_ID_REUSED: 'The studio holds others under the same number.',
  SUBJECT_WRONG: 'They do not say plainly which client they are about.',
  unreadable:
    'The studio’s server cannot read these; it may be older than this tablet. They wait until it is renewed.',
  other: (code: string) => `The studio says ${code}.`,
  outOfTime: (n: number, from: string, to: string) =>
    n === 1
      ? `1 entry carries a date that cannot be right (${from}): the clock of a tablet was wrong. It is kept and counts; nothing is ordered by dates.`
      : `${n} entries carry dates that cannot be right (${from} to ${to}): the clock of a tablet was wrong. They are kept and count; nothing is ordered by dates.`,
  emptiedTablet: 'Its storage was emptied by the browser; it goes on under a new number.',
}

export const keptEntriesWords: Catalogue<typeof en> = {
  en,
  'zh-Hans': {
    again: '重新登录、换了职务，或者店里的服务器重新启动以后，会再送一次。',
    NOT_ALLOWED: '现在登录的人不能记这些。',
    DEVICE_CLONED: '另一台平板用同样的编号记了别的内容：这台平板的存储被复制过。',
    DEVICE_FOREIGN: '这些是在另一台平板上记的，由那台自己送。',
    FACT_ID_REUSED: '店里用同样的编号存了别的内容。',
    SUBJECT_WRONG: '这些没有说清是哪位客人的。',
    unreadable: '店里的服务器读不懂这些，可能比这台平板旧。等服务器更新后再送。',
    other: (code) => `店里的回答是 ${code}。`,
    outOfTime: (n, from, to) =>
      n === 1
        ? `有 1 条的日期不可能对（${from}）：当时平板的时间不对。内容都在，照样算数，先后不按日期排。`
        : `有 ${n} 条的日期不可能对（${from} 到 ${to}）：当时平板的时间不对。内容都在，照样算数，先后不按日期排。`,
    emptiedTablet: '浏览器清空了它的存储，它换了新编号继续用。',
  },
}
