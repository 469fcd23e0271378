/** Laws of the claims check over claims and honest sentences that people wrote. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Example, examples } from '../../../../tests/claims/examples.ts'
import { claimWords } from '../../words/claims.ts'
import { checkClaims } from './claims.ts'

const given = examples('given')
const claims = given.filter(({ claims }) => claims)
const honest = given.filter(({ claims }) => !claims)

const found = (text: string) => checkClaims(text).map((one) => text.slice(one.from, one.to))
const isFound = (text: string) => found(text).length > 0

/** Letters and marks as a Chinese keyboard writes them. */
const wide = (text: string) =>
  text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
const narrow = (text: string) => text.normalize('NFKC').replace(/。/g, '.')

describe('[CARE21] claims that people wrote are found, and their honest sentences pass', () => {
  test.each(given)('$language $claims: $text', ({ text, claims }) => {
    expect(isFound(text)).toBe(claims)
  })

  test('over the sentences written before the rules, in each language and both halves', () => {
    const own = examples('own')
    for (const language of ['en', 'zh'] as const) {
      const share = (of: readonly Example[]) =>
        of.filter(({ text }) => isFound(text)).length / of.length
      const told = own.filter((one) => one.language === language)
      expect(share(told.filter(({ claims }) => claims))).toBeGreaterThanOrEqual(0.9)
      expect(share(told.filter(({ claims }) => !claims))).toBeLessThanOrEqual(0.05)
    }
  })
})

describe('[CARE29] a denial switches off only the claim it denies', () => {
  test.each([
    '特别能治头痛',
    '非常有效，治疗失眠',
    '别担心，能治高血压',
    '不吃药也能降血压',
    '未来几个月根治失眠',
    '不少客人在这里治好了鼻炎',
    '没想到能治耳鸣',
    '不仅治病，还排毒',
    'without drugs we treat asthma',
    'There is no better way to cure migraine',
    'Not only does it relax, it cures colds',
    'It does not hurt, it heals.',
    "Don't wait: cure your asthma",
    'Nothing cures like this',
  ])('%s claims', (text) => expect(isFound(text)).toBe(true))

  test.each([
    '不能治病',
    '并不能治疗失眠',
    '没有治疗作用',
    '无法根治',
    '治不好关节炎',
    '排不了毒',
    'It cannot cure migraine.',
    'We never treat asthma.',
    'It is no cure.',
    'There is no evidence that it cures anything.',
    'No foot massage can cure a cold.',
  ])('%s is honest', (text) => expect(found(text)).toEqual([]))

  test.each(claims)('words of denial in the sentence before hide nothing: $text', ({ text }) => {
    for (const before of ['It is not like that. ', '不是的。', 'Never mind; ', '没想到！'])
      expect(isFound(before + text)).toBe(true)
  })
})

describe('[CARE21] [CARE29] somebody’s own affairs are no claim, and hide none', () => {
  test.each([
    ['每天用强止痛药或止痛贴', '按脚止痛，不用止痛药'],
    ['麻药、强止痛、镇静药', '止痛、镇静，就按脚底'],
    ['治疗已经做完，现在只复查', '我们的治疗已经见效'],
    ['问是哪一种、怎么治', '失眠怎么治？我们来治'],
    ['用抗癌药以后，手心发红', '足疗抗癌'],
    ['怀孕：刚怀上、已结束', '按脚三个月就怀上了'],
    ['头痛，离开家就减轻', '头痛，按按脚就减轻'],
    ['脚麻、神经疾病', '按脚让神经更灵'],
    ['店里电脑的硬盘满了', '按脚醒脑'],
    ['不要因为按了脚就停药', '因为按了脚就停药'],
    ['“排毒”这个词不要写', '按脚排毒'],
    ['not treated yet, or treated less than a day ago', 'It treats migraine in a day'],
    ['A new illness or diagnosis', 'Illness or diagnosis by foot massage'],
    ['the same dose, and clear-headed', 'A session clears the head and the sinuses'],
    ['confused, or clear fluid from nose or ear', 'We clear fluid from the legs'],
    ['calf pain that eases on standing still', 'calf pain that eases with reflexology'],
    ['warmth opens the veins of that leg', 'Our massage opens the veins'],
    ['An illness makes it hard for me to feel', 'Our massage makes the liver strong'],
    ['The word detox stays off the leaflet', 'Detox starts in the leaflet'],
  ])('%s passes; %s claims', (honest, claim) => {
    expect(found(honest)).toEqual([])
    expect(isFound(claim)).toBe(true)
  })
})

describe('[CARE27] how a text is written changes nothing', () => {
  test.each(given)('wide, narrow, upper and lower case: $text', ({ text, claims }) => {
    for (const other of [wide(text), narrow(text), text.toUpperCase(), text.toLowerCase()])
      expect([other, isFound(other)]).toEqual([other, claims])
  })

  test('a claim is found within any honest text, and its finding lies in the claim', () => {
    const some = fc.constantFrom(...honest)
    fc.assert(
      fc.property(some, fc.constantFrom(...claims), some, (before, claim, after) => {
        const text = `${before.text}\n\n${claim.text}\n\n${after.text}`
        const from = before.text.length + 2
        const inside = checkClaims(text).filter(
          (one) => one.from >= from && one.to <= from + claim.text.length,
        )
        expect(inside.length).toBeGreaterThan(0)
      }),
    )
  })

  test('the same text gives the same findings', () => {
    for (const { text } of given) expect(checkClaims(text)).toEqual(checkClaims(text))
  })
})

describe('[CARE28] a finding says why, in both languages, and offers honest words or none', () => {
  test.each(claims)('$text', ({ text }) => {
    for (const one of checkClaims(text)) {
      expect(Object.values(claimWords.en)).toContain(one.why.en)
      expect(Object.values(claimWords['zh-Hans'])).toContain(one.why['zh-Hans'])
      expect(isFound(one.suggestion ?? '')).toBe(false)
    }
  })

  test('neither the reasons nor the honest words claim anything', () => {
    for (const words of [claimWords.en, claimWords['zh-Hans']])
      for (const text of Object.values(words)) expect(found(text)).toEqual([])
  })
})
