/** Holds what may be called easier at the end to the smallest clear differences of docs/domain.md 5. */

import { describe, expect, test } from 'vitest'
import { change, fairPress } from './change.ts'
import { press } from './session.fixtures.ts'

describe('[SESSION2] before and after', () => {
  test.each([
    [4, 4, 'about-the-same'],
    [4, 3, 'felt-easier'],
    [4, 5, 'felt-more'],
    [5, 4, 'about-the-same'],
    [5, 3, 'felt-easier'],
    [7, 5, 'felt-easier'],
    [7, 6, 'about-the-same'],
    [8, 6, 'about-the-same'],
    [8, 5, 'felt-easier'],
    [5, 7, 'felt-more'],
    [5, 6, 'about-the-same'],
  ] as const)('from %i to %i: %s', (start, end, is) => {
    expect(change(press({ discomfort: start }), press({ discomfort: end }))).toBe(is)
  })

  test.each([
    ['another depth', { depth: 'light' }],
    ['another technique', { technique: 'knead' }],
    ['a fast press', { pace: 'fast' }],
  ] as const)('%s cannot be compared', (_, closing) => {
    expect(change(press({ discomfort: 6 }), press({ discomfort: 1, ...closing }))).toBe(
      'not-checked',
    )
  })

  test('nothing is compared with nothing', () => {
    expect(change(null, press())).toBe('not-checked')
    expect(change(press(), null)).toBe('not-checked')
  })

  test('the re-press that counted stands for before, else a fair first press, else none', () => {
    const again = press({ waitedS: 30 })
    const soon = press({ waitedS: 5 })
    expect(fairPress(press({ pace: 'fast' }), again)).toBe(again)
    expect(fairPress(press({ pace: 'fast' }), soon)).toBe(null)
    const first = press()
    expect(fairPress(first, soon)).toBe(first)
  })
})
