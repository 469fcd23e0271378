/** Holds the verdict to every row of docs/domain.md 5, and shows that a changed rule would not pass unseen. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Press, Verdict } from './types.ts'
import { countsAsRepress, isFair, isSore, mustBeLeftAlone, verdict } from './verdict.ts'
import { chart } from './visit.fixtures.ts'

type Row = readonly [what: string, pressed: string, is: Verdict]

const ROWS: readonly Row[] = [
  ['4 is a good ache', '4 ache', 'comfortable'],
  ['4 called too much is sore', '4 too-much', 'cannot-tell'],
  ['5 is sore', '5', 'cannot-tell'],
  ['6 is not left alone', '6 | +30s 6', 'tender'],
  ['7 is left alone', '7 | +60s 0', 'left-alone'],
  ['sharp is left alone', '2 sharp | +60s 2', 'left-alone'],
  ['burning is left alone', '2 burning', 'left-alone'],
  ['numb is left alone', '2 numb', 'left-alone'],
  ['sore again', '5 | +30s 5', 'tender'],
  ['sore again after a fast one', 'fast 6 | +30s 5', 'tender'],
  ['too much again', '6 | +40s 2 too-much', 'tender'],
  ['sharp again', '6 | +40s 2 sharp', 'tender'],
  ['fast, then easy', 'fast 6 | +40s 2', 'too-fast-or-deep'],
  ['deep, then easy', 'deep 6 | +40s 2', 'too-fast-or-deep'],
  ['flinch, then easy', '6 flinch | +40s 2', 'too-fast-or-deep'],
  ['fair, then easy', '6 | +40s 4', 'not-repeated'],
  ['light, then easy', 'light 6 | +40s light 4', 'not-repeated'],
  ['too soon', '6 | +29s 6', 'cannot-tell'],
  ['nobody knows how long', '6 | +? 6', 'cannot-tell'],
  ['re-pressed fast', '6 | +60s fast 2', 'cannot-tell'],
  ['re-pressed deep', '6 | +60s deep 2', 'cannot-tell'],
]

/** First and again of a spot pressed so. */
function presses(pressed: string): readonly [Press | null, Press | null] {
  const [spot] = chart(`L plantar .55,.02 ${pressed}`).spots
  if (!spot) throw new Error('nothing was pressed')
  return [spot.first, spot.again]
}

const JUDGED = ROWS.map(([what, pressed, is]) => [what, ...presses(pressed), is] as const)

type Judge = typeof verdict

/** Rows that a judge gets wrong. */
function wrongRows(judge: Judge): readonly string[] {
  return JUDGED.filter(([, first, again, is]) => judge(first, again) !== is).map(([what]) => what)
}

describe('[SESSION1] tender, or pressed too fast or too deep', () => {
  test.each(ROWS)('%s: %s', (_, pressed, is) => {
    expect(chart(`L plantar .55,.02 ${pressed}`).verdicts).toEqual([is])
  })

  test('a mark that nobody rated cannot be told, also when it was pressed again', () => {
    const [again] = presses('6 | +40s 6').slice(1)
    expect(chart('mark L plantar .5,.0').verdicts).toEqual(['cannot-tell'])
    expect(verdict(null, again ?? null)).toBe('cannot-tell')
  })

  test.each([
    ['slow firm', true],
    ['slow light', true],
    ['slow deep', false],
    ['fast firm', false],
    ['fast light', false],
  ])('%s is fair: %s', (how, fair) => {
    const [first] = presses(how)
    expect(first && isFair(first)).toBe(fair)
    const [, again] = presses(`6 | +30s ${how}`)
    expect(again && countsAsRepress(again)).toBe(fair)
  })

  test.each(['6', '2 ache', '2 full', '4 nice', '6 too-much'])('%s is not left alone', (how) => {
    const [first] = presses(how)
    expect(first && mustBeLeftAlone(first)).toBe(false)
  })

  const rated = fc.record({
    pace: fc.constantFrom('slow' as const, 'fast' as const),
    depth: fc.constantFrom('light' as const, 'firm' as const, 'deep' as const),
    discomfort: fc.integer({ min: 0, max: 10 }),
    feeling: fc.constantFrom(null, 'nice' as const, 'all-right' as const, 'too-much' as const),
    kind: fc.constantFrom(
      null,
      'ache' as const,
      'full' as const,
      'numb' as const,
      'sharp' as const,
    ),
    flinch: fc.boolean(),
    waitedS: fc.option(fc.integer({ min: 0, max: 120 })),
  })

  test('tender is only said after a sore fair re-press, and never of a spot to be left alone', () => {
    fc.assert(
      fc.property(rated, fc.option(rated), (first, again) => {
        const said = verdict(first, again)
        if (said === 'tender') {
          expect(again?.pace).toBe('slow')
          expect(again?.depth).not.toBe('deep')
          expect(again?.waitedS ?? 0).toBeGreaterThanOrEqual(30)
          expect(isSore(first)).toBe(true)
        }
        if (first.discomfort >= 7) expect(said).toBe('left-alone')
      }),
    )
  })

  const MUTANTS: { readonly [what: string]: Judge } = {
    'leaves nothing alone': (a, b) =>
      a ? verdict({ ...a, discomfort: Math.min(a.discomfort, 6), kind: null }, b) : 'cannot-tell',
    'leaves alone from 6': (a, b) => (a && a.discomfort >= 6 ? 'left-alone' : verdict(a, b)),
    'calls a 4 sore': (a, b) =>
      verdict(a && { ...a, discomfort: a.discomfort === 4 ? 5 : a.discomfort }, b),
    'calls a 5 comfortable': (a, b) =>
      verdict(a && { ...a, discomfort: a.discomfort === 5 ? 4 : a.discomfort }, b),
    'does not hear too much': (a, b) => verdict(a && { ...a, feeling: null }, b),
    'does not wait': (a, b) => verdict(a, b && { ...b, waitedS: 60 }),
    'waits 31 s': (a, b) => verdict(a, b && { ...b, waitedS: (b.waitedS ?? 0) - 1 }),
    'takes an unfair re-press': (a, b) => verdict(a, b && { ...b, pace: 'slow', depth: 'firm' }),
    'does not see pace': (a, b) => verdict(a && { ...a, pace: 'slow' }, b),
    'does not see depth': (a, b) => verdict(a && { ...a, depth: 'firm' }, b),
    'does not see a flinch': (a, b) => verdict(a && { ...a, flinch: false }, b),
    'skips the re-press': (a) => verdict(a, null),
  }

  test('the rows tell the judge from every changed one', () => {
    expect(wrongRows(verdict)).toEqual([])
    for (const [what, mutant] of Object.entries(MUTANTS))
      expect(wrongRows(mutant).length, what).toBeGreaterThan(0)
  })
})
