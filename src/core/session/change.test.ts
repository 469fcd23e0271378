/** Holds what may be called easier at the end to the smallest clear differences of docs/domain.md 5, and what stands as before. */

import { describe, expect, test } from 'vitest'
import { change, clearDifference, pressBefore } from './change.ts'
import { press } from './session.fixtures.ts'
import { chart } from './visit.fixtures.ts'
import { wordsFor } from './words.ts'

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

  test('the clear difference is 1 up to 4, 2 up to 7, 3 up to 10', () => {
    const starts = Array.from({ length: 11 }, (_, start) => clearDifference(start))
    expect(starts).toEqual([1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3])
  })

  test.each([
    [
      'a fair first press is held against the closing',
      'L plantar .5,.0 6 | closing 2',
      'felt-easier',
    ],
    [
      'the fair re-press is, where there was one',
      'L plantar .5,.0 fast 9 | +30s 5 | closing 4',
      'about-the-same',
    ],
    ['another depth cannot be compared', 'L plantar .5,.0 6 | closing light 1', 'not-checked'],
    ['another technique neither', 'L plantar .5,.0 6 | closing knead 1', 'not-checked'],
    ['a fast closing press neither', 'L plantar .5,.0 6 | closing fast 1', 'not-checked'],
    ['two deep presses neither', 'L plantar .5,.0 deep 6 | closing deep 1', 'not-checked'],
    [
      'an unfair first press has nothing to compare',
      'L plantar .5,.0 fast 6 | closing 1',
      'not-checked',
    ],
    [
      'nor after a re-press that came too soon',
      'L plantar .5,.0 fast 6 | +29s 5 | closing 1',
      'not-checked',
    ],
    ['nothing was checked', 'L plantar .5,.0 6', 'not-checked'],
    ['a mark was never rated', 'mark L plantar .5,.0 | closing 1', 'not-checked'],
  ] as const)('%s', (_, text, is) => {
    expect(chart(text).changes).toEqual([is])
  })
})

describe('[SESSION16] what stands as before', () => {
  const before = (text: string) => {
    const [spot] = chart(text).spots
    return spot && pressBefore(spot)?.discomfort
  }

  test.each([
    ['the fair re-press', 'L plantar .5,.0 fast 8 | +30s 5', 5],
    ['the fair re-press, however fair the first was', 'L plantar .5,.0 6 | +30s 1', 1],
    ['not a re-press that came too soon', 'L plantar .5,.0 6 | +29s 1', 6],
    ['not one after nobody knows how long', 'L plantar .5,.0 6 | +? 1', 6],
    ['not a fast one', 'L plantar .5,.0 6 | +40s fast 9', 6],
    ['not a deep one', 'L plantar .5,.0 6 | +40s deep 9', 6],
    [
      'the first press, unfair as it was, where no other is fair',
      'L plantar .5,.0 fast 6 | +5s 1',
      6,
    ],
    ['the first press where there is no other', 'L plantar .5,.0 deep 6', 6],
    ['nothing of a mark that waits', 'mark L plantar .5,.0', undefined],
  ] as const)('%s', (_, text, is) => {
    expect(before(text)).toBe(is)
  })

  test('the words tell of a slow press only where it was slow, and late enough', () => {
    const said = (text: string) =>
      chart(text).spots.map((spot) => wordsFor(spot, { language: 'en', gentle: false }).text)[0]
    expect(said('L plantar .5,.0 fast 6 | +40s 2')).toMatch(/pressed slowly it was 2 of 10/)
    for (const unfair of ['+40s fast 6', '+40s deep 2', '+5s 2', '+? 2'])
      expect(said(`L plantar .5,.0 fast 6 | ${unfair}`)).not.toMatch(/slowly/)
  })
})
