/** What the claims check must find and must let pass, in both languages. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from '../../record/sample.fixtures.ts'
import { claimWords } from '../../words/claims.ts'
import { checkClaims, claimsAnswer } from './claims.ts'

const found = (text: string) => checkClaims(text).map((one) => text.slice(one.from, one.to))

const CLAIMS_EN = [
  'It treats headaches.',
  'Reflexology cures colds.',
  'This heals the body.',
  'Prevents illness.',
  'It relieves headaches.',
  'relieves back pain',
  'Detox your feet',
  'flushes out toxins',
  'removes toxins',
  'breaks down crystals',
  'uric acid crystals in the foot',
  'calcium deposits under the skin',
  'clears blockages',
  'an energy blockage',
  'improves energy flow',
  'improves circulation',
  'boosts blood flow',
  'lymph drainage',
  'lymphatic drainage massage',
  'regulates hormones',
  'restores balance',
  'balances the body',
  'stimulates the liver',
  'boosts the immune system',
  'strengthens immunity',
  'improves organ function',
  'clinically proven',
  'the body heals itself',
  'a therapy for migraine',
  'diagnoses disease',
  'your liver is weak',
  'liver problem',
  'a problem with your kidneys',
  'detoxifies the liver',
  'helps with insomnia',
  'good for headaches',
  'eases arthritis',
  'reduces high blood pressure',
  'a natural remedy',
  'guaranteed results',
  'C U R E S'.replace(/ /g, ''),
  'de-tox',
  'detoxification',
  'Treatment for migraine',
  'unblocks channels',
  'harmonises the body',
  'improves digestion',
  'the kidney point for back pain',
  'scientifically proven',
  'curative',
  'life force',
  'not only relaxes but cures',
  'It does not hurt; it heals.',
  'hormonal',
  'stimulation of the glands',
  'ＣＵＲＥＳ',
  'cu\u200bres',
  'your kidneys are tired',
  'activates the glands',
  'energy channels',
  'fights infections',
  'therapeutic benefits',
]
const FINE_EN = [
  'Many people find it relaxing.',
  'It gives a sense of well-being.',
  'It aids sleep.',
  'It improves mood.',
  'It does not cure anything.',
  'This never treats an illness.',
  'We cannot diagnose.',
  "It doesn't heal.",
  'Not a treatment for any illness.',
  'This spot felt easier.',
  'The heel was sore, 6 of 10.',
  'The client said: "it cured my headache".',
  'Our chart labels it “liver”: a name from tradition.',
  'Soreness here tells us about your foot, not your liver.',
  'Poor circulation in the legs',
  'immune weakness',
  'Balance organ',
  'Heart failure',
  'Cancer now or in treatment',
  'Press slowly, hold for three breaths.',
  'a treatment room',
  'warm water softens the skin',
  'sore, 4 of 10',
  'The toes were warm.',
  'Your foot rests.',
]
const CLAIMS_ZH = [
  '可以治疗头痛',
  '疗效显著',
  '根治失眠',
  '祛病强身',
  '足底排毒',
  '祛湿',
  '清肝明目',
  '补肾',
  '您肾虚',
  '调理脾胃',
  '打通经络',
  '活血化瘀',
  '增强免疫',
  '诊断疾病',
  '主治感冒',
  '适应症',
  '脚底结晶',
  '缓解头痛',
  '改善失眠',
  '预防感冒',
  '您的肝有问题',
  '肝不好',
  '促进血液循环',
  '疏通气血',
  '淋巴引流',
  '刺激反射区',
  '平衡阴阳',
  '内分泌调节',
  '提高免疫力',
  '排出毒素',
  '治愈',
  '康复',
  '祛寒',
  '湿气重',
  '改善血液循环',
  '临床证明',
  '自愈',
  '可治百病',
  '養肝護腎',
  '治療頭痛',
  '診斷',
  '排毒養顏',
  '調理身體',
  '療效',
  '增強免疫',
  '活血',
  '养肝',
  '健脾',
  '肾功能',
  '功效',
  '胃有毛病',
  '医治',
  '主治',
  '消除疲劳',
  '治 疗'.replace(' ', '\u200b'),
  '抗衰老',
  '防治',
  '经络通',
  '元气',
  '有助于糖尿病',
]
const FINE_ZH = [
  '很多人觉得很放松',
  '睡得好一些',
  '这里按着疼，6分',
  '图上把这里叫“肝”区，只是传统叫法',
  '疼说明的是脚，不是您的肝',
  '不能治疗任何疾病',
  '我们不诊断',
  '按脚不能代替治疗',
  '客人说：“治好了我的头痛”',
  '轻轻再按还是疼',
  '脚暖和了',
  '正在接受癌症治疗',
  '小肠',
  '平衡器官',
  '心力衰竭',
  '泡脚十分钟',
  '右脚前脚掌',
  '多休息',
  '换宽松的鞋',
  '舒服些了',
]

describe('[CARE21] claims are found and honest words pass', () => {
  test.each(CLAIMS_EN)('finds: %s', (text) => expect(found(text).length).toBeGreaterThan(0))
  test.each(CLAIMS_ZH)('finds: %s', (text) => expect(found(text).length).toBeGreaterThan(0))
  test.each(FINE_EN)('passes: %s', (text) => expect(found(text)).toEqual([]))
  test.each(FINE_ZH)('passes: %s', (text) => expect(found(text)).toEqual([]))
})

describe('[CARE21] denials and quotes reach only as far as they go', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['a curly apostrophe denies as well', 'It doesn\u2019t cure anything.', []],
    ['a denial of the same sentence', 'It is not a thing that cures.', []],
    ['a denial of the sentence before', 'It is not. It cures.', ['cures']],
    ['a denial too far before', `not ${'really '.repeat(4)}cures`, ['cures']],
    ['a denial just near enough', `not ${'really '.repeat(3)}cures`, []],
    ['a denial at the end of a long text', `${'a '.repeat(80)}not cures`, []],
    [
      'before, within and after a quote',
      'It cures. She said "it heals" and it treats',
      ['cures', 'treats'],
    ],
    ['a quote that is all claim', 'She said "cures" to me', []],
    ['two quotes', 'She said "heals" and he said "cures" and treats', ['treats']],
    ['a quote of nobody', 'It is "curing"', ['curing']],
    ['over the border of a quote', '她说“能缓解”头痛', ['缓解”头痛']],
    ['into a quote', '缓解她说的“头痛”', ['缓解她说的“头痛']],
  ])('%s', (_name, text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('[CARE22] findings point at the text as it was given', () => {
  test('past an emoji and through hidden marks', () => {
    expect(found('🦶 ＣＵＲＥＳ')).toEqual(['ＣＵＲＥＳ'])
    expect(found('It cu\u200bres')).toEqual(['cu\u200bres'])
    expect(claimsAnswer('脚底排毒').findings).toEqual([
      {
        from: 2,
        to: 4,
        rule: 'zh-detox',
        why: { en: claimWords.en.waste, 'zh-Hans': claimWords['zh-Hans'].waste },
        suggestion: null,
      },
    ])
  })

  const at = (text: string) => checkClaims(text).map((one) => [one.from, one.to, one.rule])

  test.each<readonly [string, string, readonly unknown[]]>([
    [
      'in the order of the text, not of the rules',
      'heals, cures, treats',
      [
        [0, 5, 'heal'],
        [7, 12, 'cure'],
        [14, 20, 'treat'],
      ],
    ],
    [
      'the longer of two that hold each other',
      'relieves and cures back pain',
      [[0, 28, 'relieve-condition']],
    ],
    [
      'side by side both stand',
      'detox cures',
      [
        [0, 5, 'detox'],
        [6, 11, 'cure'],
      ],
    ],
    [
      'half over each other both stand, the longer last',
      '缓解头痛反射区',
      [
        [0, 4, 'zh-relieve'],
        [2, 7, 'zh-zone-for-complaint'],
      ],
    ],
    [
      'half over each other both stand, the longer first',
      '消除身体各处头痛反射区',
      [
        [0, 8, 'zh-relieve'],
        [6, 11, 'zh-zone-for-complaint'],
      ],
    ],
    [
      'the same word twice',
      'cures and cures',
      [
        [0, 5, 'cure'],
        [10, 15, 'cure'],
      ],
    ],
    [
      'after an innocent phrase of the same word',
      'poor circulation improves circulation',
      [[17, 37, 'boosting-claims']],
    ],
    ['a hyphen that does not break', 'de\u2011tox', [[0, 6, 'detox']]],
    ['a space that does not break', 'treatment\u00a0for migraine', [[0, 13, 'treat']]],
    ['a letter that is written as two', 'Ⅸ cures', [[2, 7, 'cure']]],
  ])('%s', (_name, text, expected) => {
    expect(at(text)).toEqual(expected)
  })

  test('an answer is fine exactly when nothing is found', () => {
    expect(claimsAnswer('It cures.')).toMatchObject({ ok: false, findings: [{ rule: 'cure' }] })
    expect(claimsAnswer('It is warm.')).toEqual({ ok: true, findings: [] })
  })

  test('any text gives sorted offsets inside it, whatever it holds', () => {
    const text = fc.oneof(
      anyText(40),
      fc
        .array(
          fc.constantFrom(
            'cures ',
            'not ',
            'heal',
            '排毒',
            '不',
            '“',
            '\ud800',
            '\u0000',
            'said "',
            '"',
          ),
        )
        .map((p) => p.join('')),
    )
    fc.assert(
      fc.property(text, (given) => {
        let last = 0
        for (const { from, to } of checkClaims(given)) {
          expect(from).toBeGreaterThanOrEqual(last)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(given.length)
          last = from
        }
      }),
    )
  })
})
