/** Holds the verdict to every row of docs/domain.md 5, and shows that a changed rule would not pass unseen. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { press } from './session.fixtures.ts'
import type { Press, Verdict } from './types.ts'
import { isSore, verdict } from './verdict.ts'

type Row = readonly [
  what: string,
  first: Partial<Press> | null,
  again: Partial<Press> | null,
  is: Verdict,
]

const ROWS: readonly Row[] = [
  ['4 is a good ache', { discomfort: 4, kind: 'ache' }, null, 'comfortable'],
  ['4 called too much is sore', { discomfort: 4, feeling: 'too-much' }, null, 'cannot-tell'],
  ['5 is sore', { discomfort: 5 }, null, 'cannot-tell'],
  ['6 is not left alone', { discomfort: 6 }, { discomfort: 6, waitedS: 30 }, 'tender'],
  ['7 is left alone', { discomfort: 7 }, { discomfort: 0, waitedS: 60 }, 'left-alone'],
  ['sharp is left alone', { kind: 'sharp' }, { waitedS: 60 }, 'left-alone'],
  ['burning is left alone', { kind: 'burning' }, null, 'left-alone'],
  ['numb is left alone', { kind: 'numb' }, null, 'left-alone'],
  ['sore again', { discomfort: 5 }, { discomfort: 5, waitedS: 30 }, 'tender'],
  [
    'sore again after a fast one',
    { discomfort: 6, pace: 'fast' },
    { discomfort: 5, waitedS: 30 },
    'tender',
  ],
  ['too much again', { discomfort: 6 }, { feeling: 'too-much', waitedS: 40 }, 'tender'],
  ['fast, then easy', { discomfort: 6, pace: 'fast' }, { waitedS: 40 }, 'too-fast-or-deep'],
  ['deep, then easy', { discomfort: 6, depth: 'deep' }, { waitedS: 40 }, 'too-fast-or-deep'],
  ['flinch, then easy', { discomfort: 6, flinch: true }, { waitedS: 40 }, 'too-fast-or-deep'],
  ['fair, then easy', { discomfort: 6 }, { discomfort: 4, waitedS: 40 }, 'not-repeated'],
  ['too soon', { discomfort: 6 }, { discomfort: 6, waitedS: 29 }, 'cannot-tell'],
  ['nobody knows how long', { discomfort: 6 }, { discomfort: 6, waitedS: null }, 'cannot-tell'],
  ['re-pressed fast', { discomfort: 6 }, { pace: 'fast', waitedS: 60 }, 'cannot-tell'],
  ['re-pressed deep', { discomfort: 6 }, { depth: 'deep', waitedS: 60 }, 'cannot-tell'],
  ['a mark not rated', null, null, 'cannot-tell'],
]

type Judge = typeof verdict

/** Rows that a judge gets wrong. */
function wrongRows(judge: Judge): readonly string[] {
  return ROWS.filter(
    ([, first, again, is]) => judge(first && press(first), again && press(again)) !== is,
  ).map(([what]) => what)
}

describe('[SESSION1] tender, or pressed too fast or too deep', () => {
  test.each(ROWS)('%s', (_, first, again, is) => {
    expect(verdict(first && press(first), again && press(again))).toBe(is)
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
