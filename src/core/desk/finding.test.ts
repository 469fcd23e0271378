/** Holds a list of names, scripts and numbers to be found by whatever people type for them, and by nothing else. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chinese } from '../../app/chinese/signs.ts'
import { anyText } from '../record/sample.fixtures.ts'
import { wordsOf } from './as-written.ts'
import { found, type Listed, mayBe } from './mod.ts'

/** Everybody in the studio: a name or a number, each once. */
const NAMES = [
  '李娜',
  'Li Na',
  '王小明',
  '王 芳',
  '单雪',
  '曾志伟',
  '解小红',
  '仇英',
  '吕布',
  '张伟',
  '陳麗華',
  '欧阳修',
  '司马光',
  '万俟卓',
  '區子豪',
  '乐嘉',
  '小单',
  '𠮷野',
  'Anna 周',
  'Lü Wei',
  'José Ruiz-Peña',
  'Ann O’Brien',
  'Ann Marsh',
  'Jean-Luc Picard',
  'Łucja Żółć',
  'Søren Kierkegaard',
  'Jürgen Müller',
  'Þóra Guðmundsdóttir',
  'Æthelred Œrsted',
  'Weiß',
  'Yıldız Şahin',
  'Đặng Thị Hương',
  'Nguyễn Văn Ánh',
  'Kaʻiulani',
  'Ŋala Ɛdem',
  'Əliyev',
  'Ｗｉｄｅ Ｎａｍｅ',
  'Ёлка Йодова',
  'Ελένη Άννα',
  'محمّد علي',
  'שָׁלוֹם כהן',
  'ราม แม่',
  'रमा',
  'राम',
  '김민수',
  'がく',
  'かく',
  'D’Arcy-Smith',
  'Mac Donald, Flora',
  'Room 12',
] as const

const PHONES = [
  '020 7946 0018',
  '+44 161 496 0000',
  '138 0013 8000',
  '+86 139-1234-5678',
  '+49 (0)30 123456',
  '+34 612 345 678',
  '(212) 555-0147',
  '٠١٢٣٤٥٦٧٨٩',
  '１５０ １１１１ ２２２２',
] as const

type Who = (typeof NAMES)[number] | (typeof PHONES)[number]

const person = (id: string, name: string | null, phone: string | null): Listed => ({
  id,
  name,
  phone,
  lastAt: null,
  known: { names: name ? [name] : [], phones: phone ? [phone] : [], born: [] },
})

const ALL = [
  ...NAMES.map((name) => person(name, name, null)),
  ...PHONES.map((phone) => person(phone, null, phone)),
]

const ask = (query: string, with_: typeof chinese | null = chinese) =>
  found(ALL, query, with_)
    .map(({ id }) => id)
    .toSorted()

type Table = readonly (readonly [query: string, ...who: readonly Who[]])[]

const holds = (table: Table, with_: typeof chinese | null = chinese) =>
  test.each(table.map(([query, ...who]) => ({ query, who })))('$query', ({ query, who }) => {
    expect(ask(query, with_)).toEqual([...who].toSorted())
  })

const LI_NA = ['李娜', 'Li Na'] as const

describe('[ROOMS19] a Chinese name is found in either script, by pinyin and by initials, the family name first or last', () => {
  holds([
    ['李娜', ...LI_NA],
    ['李 娜', ...LI_NA],
    ['李', '李娜'],
    ['lina', ...LI_NA],
    ['Li Na', ...LI_NA],
    ['na li', ...LI_NA],
    ['NALI', ...LI_NA],
    ['ｌｉｎａ', ...LI_NA],
    ['lǐ nà', ...LI_NA],
    ['李na', '李娜'],
    ['ln', '李娜'],
    ['nl', '李娜'],
    ['wang', '王小明', '王 芳'],
    ['wangxiaoming', '王小明'],
    ['xiaoming wang', '王小明'],
    ['xiaomingwang', '王小明'],
    ['wangxm', '王小明'],
    ['wxm', '王小明'],
    ['xmw', '王小明'],
    ['wang xiaom', '王小明'],
    ['wangf', '王 芳'],
    ['王芳', '王 芳'],
    ['小明', '王小明'],
    ['shan', '单雪', '小单'],
    ['shanxue', '单雪'],
    ['danxue'],
    ['zeng', '曾志伟'],
    ['zzw', '曾志伟'],
    ['ceng'],
    ['xie', '解小红'],
    ['jie'],
    ['xxh', '解小红'],
    ['qiuying', '仇英'],
    ['chou'],
    ['lvbu', '吕布'],
    ['lubu', '吕布'],
    ['lyubu', '吕布'],
    ['lübu', '吕布'],
    ['呂布', '吕布'],
    ['lvwei', 'Lü Wei'],
    ['lyu wei', 'Lü Wei'],
    ['张伟', '张伟'],
    ['張偉', '张伟'],
    ['zhangw', '张伟'],
    ['陈丽华', '陳麗華'],
    ['陳麗華', '陳麗華'],
    ['clh', '陳麗華'],
    ['ouyang', '欧阳修'],
    ['xiu ouyang', '欧阳修'],
    ['歐陽', '欧阳修'],
    ['simaguang', '司马光'],
    ['guangsima', '司马光'],
    ['司馬', '司马光'],
    ['moqi', '万俟卓'],
    ['ouzihao', '區子豪'],
    ['区子豪', '區子豪'],
    ['lejia', '乐嘉'],
    ['yuejia', '乐嘉'],
    ['樂嘉', '乐嘉'],
    ['xiaodan', '小单'],
    ['ye', '𠮷野', 'Əliyev', 'Nguyễn Văn Ánh'],
    ['zhou', 'Anna 周'],
    ['anna zhou', 'Anna 周'],
    ['mw'],
    ['ingm'],
    ['angf'],
  ])
})

describe('[ROOMS7] a name is found by any part of it, as it stands, at once', () => {
  holds(
    [
      ['李娜', '李娜'],
      ['lina', 'Li Na'],
      ['王芳', '王 芳'],
      ['张伟', '张伟'],
      ['張偉'],
      ['shan'],
      ['ruiz', 'José Ruiz-Peña'],
    ],
    null,
  )
})

describe('[ROOMS17] a name is found by the letters of any keyboard, with or without accents and marks', () => {
  holds([
    ['jose', 'José Ruiz-Peña'],
    ['ruiz pena', 'José Ruiz-Peña'],
    ['ruizpena', 'José Ruiz-Peña'],
    ['Ruiz‐Pen\u0303a', 'José Ruiz-Peña'],
    ['ann', 'Anna 周', 'Ann O’Brien', 'Ann Marsh'],
    ["o'brien", 'Ann O’Brien'],
    ['O‘Brien', 'Ann O’Brien'],
    ['obrien', 'Ann O’Brien'],
    ['O´Brien, Ann', 'Ann O’Brien'],
    ['marsh ann', 'Ann Marsh'],
    ['jean luc', 'Jean-Luc Picard'],
    ['Jean·Luc', 'Jean-Luc Picard'],
    ['lucja zolc', 'Łucja Żółć'],
    ['ŁUCJA', 'Łucja Żółć'],
    ['soren', 'Søren Kierkegaard'],
    ['soeren', 'Søren Kierkegaard'],
    ['muller', 'Jürgen Müller'],
    ['mueller', 'Jürgen Müller'],
    ['jürgen', 'Jürgen Müller'],
    ['thora gud', 'Þóra Guðmundsdóttir'],
    ['aethelred oersted', 'Æthelred Œrsted'],
    ['weiss', 'Weiß'],
    ['WEIẞ', 'Weiß'],
    ['yildiz sahin', 'Yıldız Şahin'],
    ['YILDIZ', 'Yıldız Şahin'],
    ['dang huong', 'Đặng Thị Hương'],
    ['nguyen van anh', 'Nguyễn Văn Ánh'],
    ["ka'iulani", 'Kaʻiulani'],
    ['kaiulani', 'Kaʻiulani'],
    ['nala edem', 'Ŋala Ɛdem'],
    ['eliyev', 'Əliyev'],
    ['wide name', 'Ｗｉｄｅ Ｎａｍｅ'],
    ['ёлка', 'Ёлка Йодова'],
    ['ЕЛКА', 'Ёлка Йодова'],
    ['йодова', 'Ёлка Йодова'],
    ['ελενη', 'Ελένη Άννα'],
    ['ΆΝΝΑ', 'Ελένη Άννα'],
    ['محمد', 'محمّد علي'],
    ['محـــمد', 'محمّد علي'],
    ['שלום', 'שָׁלוֹם כהן'],
    ['ราม', 'ราม แม่'],
    ['แม่', 'ราม แม่'],
    ['राम', 'राम'],
    ['रमा', 'रमा'],
    ['김민', '김민수'],
    ['がく', 'がく'],
    ['かく', 'かく'],
    ['darcy', 'D’Arcy-Smith'],
    ["d'arcy smith", 'D’Arcy-Smith'],
    ['macdonald', 'Mac Donald, Flora'],
    ['flora mac', 'Mac Donald, Flora'],
    ['room 12', 'Room 12'],
    ['ann zoe'],
    ['ann.', 'Anna 周', 'Ann O’Brien', 'Ann Marsh'],
    ['hann'],
    ['?!'],
  ])
})

describe('[ROOMS18] a number is found however it is written', () => {
  holds([
    ['02079460018', '020 7946 0018'],
    ['+44 20 7946 0018', '020 7946 0018'],
    ['0044 20 7946 0018', '020 7946 0018'],
    ['+44 (0)20 7946-0018', '020 7946 0018'],
    ['+44 20 7946', '020 7946 0018'],
    ['7946 0018', '020 7946 0018'],
    ['０２０ ７９４６', '020 7946 0018'],
    ['tel: 020.7946.0018', '020 7946 0018'],
    ['0161 496', '+44 161 496 0000'],
    ['(0161) 496 0000', '+44 161 496 0000'],
    ['+44 (0) 161 496 0000', '+44 161 496 0000'],
    ['0044161', '+44 161 496 0000'],
    ['+33 161 496 0000'],
    ['13800138000', '138 0013 8000'],
    ['+86 138 0013 8000', '138 0013 8000'],
    ['0086-138-0013-8000', '138 0013 8000'],
    ['86 138 0013 8000', '138 0013 8000'],
    ['8000', '138 0013 8000'],
    ['139 1234', '+86 139-1234-5678'],
    ['1391234 5678', '+86 139-1234-5678'],
    ['030 123456', '+49 (0)30 123456'],
    ['+49 30 123456', '+49 (0)30 123456'],
    ['004930', '+49 (0)30 123456'],
    ['0612 345', '+34 612 345 678'],
    ['+34612345678', '+34 612 345 678'],
    ['212.555.0147', '(212) 555-0147'],
    ['+1 212 555 0147', '(212) 555-0147'],
    ['1-212-555-0147', '(212) 555-0147'],
    ['555–0147', '(212) 555-0147'],
    ['٠١٢٣', '+49 (0)30 123456', '٠١٢٣٤٥٦٧٨٩'],
    ['0123 456 789', '٠١٢٣٤٥٦٧٨٩'],
    ['150 1111 2222', '１５０ １１１１ ２２２２'],
    ['+49 3', '+49 (0)30 123456'],
    ['030', '+49 (0)30 123456'],
    ['0300'],
    ['99'],
    ['0000 0000'],
  ])
})

describe('[ROOMS15] the question "Is this …?" reads names as the list does', () => {
  const asks = (kept: string, name: string, phone = '') =>
    mayBe([person('x', kept, '138 0013 8000')], { name, phone, born: '' }, chinese).length === 1

  test.each([
    ['张伟', '張偉'],
    ['陳麗華', '陈丽华'],
    ['Jürgen Müller', 'Juergen Mueller'],
    ['Søren Kierkegaard', 'kierkegaard soeren'],
    ['Ann O’Brien', "Ann O'Brien"],
  ])('%s and %s are one name', (kept, typed) => {
    expect(asks(kept, typed)).toBe(true)
    expect(asks(typed, kept)).toBe(true)
  })
  test('a name that sounds the same asks only beside another sign', () => {
    expect(asks('李娜', 'Li Na')).toBe(false)
    const born = '1961-04-02'
    const kept = {
      ...person('x', '李娜', null),
      known: { names: ['李娜'], phones: [], born: [born] },
    }
    expect(mayBe([kept], { name: 'Na Li', phone: '', born }, chinese)).toEqual([kept])
    expect(mayBe([kept], { name: 'Na Li', phone: '', born })).toEqual([])
  })
})

describe('[ROOMS17] letters', () => {
  test('every Latin letter of a European, African or Vietnamese keyboard is typed as plain ones', () => {
    const strange: string[] = []
    const blocks = [
      [0xc0, 0x24f],
      [0x1e00, 0x1eff],
    ] as const
    for (const [from, to] of blocks)
      for (let code = from; code <= to; code++) {
        const letter = String.fromCodePoint(code)
        // Clicks and tone letters are of no alphabet that names are written in.
        if (
          !/(?=\p{L})\p{Script=Latin}/u.test(letter) ||
          /\p{Lo}|[\u0184\u0185\u018d\u019b\u01aa\u01b8-\u01ba\u01bc-\u01be\u0241\u0242\u1e9f]/u.test(
            letter,
          )
        )
          continue
        if (!/^[A-Z]+$/.test(wordsOf(letter).join(''))) strange.push(letter)
      }
    expect(strange).toEqual([])
  })

  test('of any text, who has it as a name is found by it, with and without what is known of signs', () => {
    fc.assert(
      fc.property(anyText(20), (name) => {
        fc.pre(wordsOf(name).length > 0)
        for (const known of [chinese, null])
          expect(found([person('x', name, null)], name, known)).toHaveLength(1)
      }),
    )
  })
  test('knowing signs finds nobody less', () => {
    const query = fc.constantFrom(
      'li',
      'n',
      '王',
      'an',
      'w',
      'xiao',
      'é',
      '138',
      'lü',
      'z',
      '単',
      '小',
    )
    fc.assert(
      fc.property(query, (typed) => {
        const more = new Set(ask(typed))
        for (const one of ask(typed, null)) expect(more).toContain(one)
      }),
    )
  })
})
