/** Holds how touches become spots, by the names they give each other and never by nearness. */

import { describe, expect, test } from 'vitest'
import type { Told } from '../record/bodies.ts'
import { foldSession } from './fold.ts'
import { zonesAt } from './look-up.ts'
import { fact, factId, opened, repress, touch } from './session.fixtures.ts'

const spots = (...facts: readonly Told[]) => foldSession([opened(), ...facts], zonesAt).spots
const closing = (n: number, of: number, discomfort: number) =>
  touch(n, { phase: 'closing', of: factId(of), discomfort, waitedS: 600 })

describe('[SESSION3] touches gather into spots', () => {
  test('two touches on one place are two spots; a re-press of one belongs to that one', () => {
    const [one, two] = spots(
      touch(2, { discomfort: 6 }),
      touch(3, { discomfort: 5 }),
      repress(4, 2, 6),
    )
    expect([one?.verdict, two?.verdict]).toEqual(['tender', 'cannot-tell'])
  })

  test('a re-press of a re-press and a closing of it belong to the spot that began', () => {
    const all = spots(
      touch(2, { discomfort: 6 }),
      repress(3, 2, 6, 10),
      repress(4, 3, 2, 40),
      closing(5, 4, 2),
    )
    expect(all).toHaveLength(1)
    expect(all[0]).toMatchObject({ again: { factId: factId(4) }, verdict: 'not-repeated' })
    expect(all[0]?.change).toBe('about-the-same')
  })

  test('the first re-press that may be judged counts, not the last', () => {
    const all = spots(touch(2, { discomfort: 6 }), repress(3, 2, 6), repress(4, 2, 1))
    expect(all[0]).toMatchObject({ again: { discomfort: 6 }, verdict: 'tender' })
  })

  test('a re-press of nothing, or of what was withdrawn, is passed over', () => {
    const gone = fact(5, 'session/touchWithdrawn', { of: factId(2) })
    expect(spots(repress(3, 77, 6))).toEqual([])
    expect(spots(touch(2, { discomfort: 6 }), repress(3, 2, 6), gone)).toEqual([])
  })

  test('a withdrawn re-press leaves its spot as it was', () => {
    const gone = fact(5, 'session/touchWithdrawn', { of: factId(3) })
    expect(spots(touch(2, { discomfort: 6 }), repress(3, 2, 6), gone)[0]?.verdict).toBe(
      'cannot-tell',
    )
  })

  test('touches that name each other in a ring begin nothing', () => {
    expect(spots(repress(2, 3, 6), repress(3, 2, 6))).toEqual([])
  })

  test('a mark waits, and is rated once by the touch that names it', () => {
    const mark = fact(2, 'session/marked', { foot: 'left', view: 'plantar', u: 0.55, v: 0.02 })
    expect(spots(mark)[0]).toMatchObject({ first: null, verdict: 'cannot-tell' })
    const rated = spots(
      mark,
      touch(3, { of: factId(2), discomfort: 7 }),
      touch(4, { of: factId(2), discomfort: 1 }),
    )
    expect(rated).toHaveLength(1)
    expect(rated[0]).toMatchObject({ first: { discomfort: 7 }, verdict: 'left-alone' })
  })

  test('zones are looked up in the chart of the touch; an unknown chart names none', () => {
    expect(spots(touch(2, { u: 0.6528, v: 0.0126 }))[0]?.zones).toContain('adrenal')
    expect(
      zonesAt('no-such-chart@1.0.0', { foot: 'left', view: 'plantar', u: 0.6528, v: 0.0126 }),
    ).toEqual([])
  })

  test('what was explained stands at its spot', () => {
    const said = fact(3, 'session/explained', {
      of: factId(2),
      language: 'en',
      said: 'Shoes can do this.',
      spoken: false,
      traditionShown: false,
    })
    expect(spots(touch(2), said)[0]?.explained).toEqual([
      { id: factId(3), said: 'Shoes can do this.', language: 'en' },
    ])
  })
})
