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
  },
}
