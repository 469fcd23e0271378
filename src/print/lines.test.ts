/** Holds how lines are filled: nothing lost, nothing over the edge, and ends and beginnings as Chinese typesetting asks. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from '../core/record/sample.fixtures.ts'
import { breaksOf, letterEnds } from './breaks.ts'
import { linesOf } from './lines.ts'
import { settable } from './runs.ts'

/** Pieces between the places where a line may end. */
function pieces(text: string): string {
  const ends = breaksOf(text)
  return ends.map((end, i) => text.slice(ends[i - 1] ?? 0, end)).join('|')
}

/** As wide as it would be in a typewriter whose Chinese signs are two wide. */
const typewritten = (text: string) =>
  [...text].reduce(
    (sum, one) => sum + (/[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…]/u.test(one) ? 2 : 1),
    0,
  )

const lettersOf = (text: string) => {
  const ends = letterEnds(text)
  return ends.map((end, i) => text.slice(ends[i - 1] ?? 0, end))
}

describe('[PRINT1] a line ends where Chinese and English typesetting let it', () => {
  test.each([
    ['他说：“你好。”然后走了', '他|说：|“你|好。”|然|后|走|了'],
    ['“足”区，（左脚）；好！', '“足”|区，|（左|脚）；|好！'],
    ['说‘好’吗？“‘嵌套’”的', '说|‘好’|吗？|“‘嵌|套’”|的'],
    ['《足部》「好」『他』【注】', '《足|部》|「好」|『他』|【注】'],
    ['水温40°C以下，泡10 分钟。', '水|温|40°C|以|下，|泡|10 分钟。'],
    ['3～5分钟，25 ℃，1.5 kg，30％', '3～5分钟，|25 ℃，|1.5 kg，|30％'],
    ['10 – 15 mm or 20–30 min', '10 – 15 mm |or |20–30 min'],
    ['泡脚——每天……睡前', '泡|脚|——|每|天……|睡|前'],
    ['名·字，甲/乙', '名·|字，|甲/乙'],
    ['中文English混排', '中|文|English|混|排'],
    ['ｆｕｌｌ ＷＩＤＴＨ', 'ｆｕｌｌ |ＷＩＤＴＨ'],
    ['Marsh, Ann (left), don’t', 'Marsh, |Ann |(left), |don’t'],
    ['10 mins', '10 |mins'],
    ['🦶🏽👨‍👩‍👧🇨🇳 ok', '🦶🏽|👨‍👩‍👧|🇨🇳 |ok'],
    ['e\u0301te\u0301 x\u030cy', 'e\u0301te\u0301 |x\u030cy'],
    ['20\u00a0℃ water', '20\u00a0℃ |water'],
  ])('%s', (text, expected) => {
    expect(pieces(text)).toBe(expected)
  })

  const FIRST = '，。、；：？！）》」』】”’·…％～'
  const LAST = '（《「『【“‘'
  const mixed = fc
    .array(
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...'脚泡水温区足的好了一') },
        { weight: 4, arbitrary: fc.constantFrom(...FIRST, ...LAST) },
        {
          weight: 2,
          arbitrary: fc.constantFrom('——', '……', '40 °C', '10–15 分钟', '1/2', 'a', 'foot', 'é'),
        },
        { weight: 3, arbitrary: fc.constant(' ') },
      ),
      { minLength: 20, maxLength: 60 },
    )
    .map((parts) => settable(parts.join('')))

  test('no line begins or ends with a sign that must not, where it could be helped', () => {
    let helped = 0
    fc.assert(
      fc.property(mixed, fc.integer({ min: 2, max: 30 }), (text, width) => {
        const lines = linesOf(text, width, typewritten)
        for (const [i, line] of lines.entries()) {
          const before = lines[i - 1]
          if (before === undefined || line === '') continue
          const bad = (end: string, start: string) =>
            FIRST.includes([...start][0] as string) ||
            LAST.includes([...end.trimEnd()].at(-1) ?? ' ') ||
            /^(?:——|……)/.test(end.slice(-1) + start.slice(0, 1))
          if (!bad(before, line)) helped += 1
          // Anywhere in the line before, the cut would have been as bad.
          else
            for (const end of letterEnds(before).slice(0, -1))
              expect(bad(before.slice(0, end), before.slice(end)), `${before} ⏎ ${line}`).toBe(true)
        }
      }),
    )
    expect(helped).toBeGreaterThan(100)
  })

  test('a number keeps its unit, a word, a dash and an ellipsis their parts, on any line they fit', () => {
    const kept = fc.constantFrom(
      '——',
      '……',
      '40 °C',
      '10–15 分钟',
      '1.5 kg',
      'foot',
      'Łucja',
      '9 of',
    )
    fc.assert(
      fc.property(mixed, kept, mixed, fc.integer({ min: 20, max: 40 }), (a, whole, b, width) => {
        const text = settable(`${a.replace(/[a-zé0-9—… ]/g, '')} ${whole}脚${b}`)
        const parts = whole === '9 of' ? ['9', 'of'] : [whole]
        for (const part of parts)
          expect(linesOf(text, width, typewritten).join('\n')).toContain(part)
      }),
    )
  })
})

describe('[PRINT2] everything is printed once, and nothing over the edge', () => {
  const text = fc.oneof(anyText(80), fc.string({ unit: 'grapheme', maxLength: 80 })).map(settable)

  test('of any text, on any width', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 40 }), (whole, width) => {
        const lines = linesOf(whole, width, typewritten)
        const bare = (some: string) => some.replace(/\s/g, '')
        expect(bare(lines.join(''))).toBe(bare(whole))
        for (const line of lines)
          if (typewritten(line) > width) expect(lettersOf(line)).toHaveLength(1)
        // No letter is torn from its marks.
        expect(lines.flatMap(lettersOf).filter((one) => one.trim() !== '')).toEqual(
          lettersOf(whole).filter((one) => one.trim() !== ''),
        )
      }),
    )
  })

  test('a word that fits no line is cut, and the next one goes on behind it', () => {
    expect(linesOf('xxxxxxxxxxxx yy zz', 5, typewritten)).toEqual(['xxxxx', 'xxxxx', 'xx yy', 'zz'])
    expect(linesOf('aa xxxxxxx', 5, typewritten)).toEqual(['aa', 'xxxxx', 'xx'])
    expect(linesOf('', 5, typewritten)).toEqual([])
    expect(linesOf('脚', 1, typewritten)).toEqual(['脚'])
    expect(linesOf('））））））', 4, typewritten)).toEqual(['））', '））', '））'])
  })
})
