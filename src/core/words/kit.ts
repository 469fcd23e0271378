/** The few words that the kit's own pieces say: scales, closing a sheet, where a fact is kept. */

import type { Catalogue } from './catalogue.ts'

const en = {
  ownName: 'English',
  language: 'Language',
  close: 'Close',
  telling: 'Being kept …',
  tablet: 'Kept on this tablet',
  studio: 'Kept in the studio',
  refused: 'The studio did not take it',
  notAtAll: 'not at all',
  asBadAsCanBe: 'as strong as can be',
  ofTen: (value: number) => `${value} of 10`,
  'too-long': (most: number) => `This is too long to be kept: at most ${most} characters.`,
  'half-character':
    'There is half a character in here that cannot be kept. Delete it and type it again.',
  control: 'There is an invisible character in here that cannot be kept. Type this line anew.',
  draft: 'This was typed before and is not saved yet.',
  draftAway: 'Discard it',
}

export const kitWords: Catalogue<typeof en> = {
  en,
  'zh-Hans': {
    ownName: '中文',
    language: '语言',
    close: '关闭',
    telling: '正在保存……',
    tablet: '已存在这台平板上',
    studio: '已存到店里',
    refused: '店里没有收下',
    notAtAll: '一点也不',
    asBadAsCanBe: '不能再强了',
    ofTen: (value) => `${value} 分（满分 10 分）`,
    'too-long': (most) => `太长了，存不下：最多 ${most} 个字符。`,
    'half-character': '这里有半个字符，存不下。请删掉，重新输入。',
    control: '这里有一个看不见的字符，存不下。请把这一行重新输入。',
    draft: '这是之前输入的，还没有保存。',
    draftAway: '不要了',
  },
}
