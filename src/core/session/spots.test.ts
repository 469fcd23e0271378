/** Holds how touches become spots, by the names they give each other and never by nearness. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { zonesAt } from './look-up.ts'
import { factId, repress, touch } from './session.fixtures.ts'
import { chart, folded, visit } from './visit.fixtures.ts'

describe('[SESSION3] touches gather into spots', () => {
  test('two touches on one place are two spots; a re-press of one belongs to that one', () => {
    const { verdicts } = chart('L plantar .55,.02 6 | L plantar .55,.02 5 | #1 +30s 6')
    expect(verdicts).toEqual(['tender', 'cannot-tell'])
  })

  test('a re-press of a re-press and a closing of it belong to the spot that began', () => {
    const { spots } = chart('L plantar .55,.02 6 | +10s 6 | =3 +40s 2 | =4 closing 2')
    expect(spots).toMatchObject([
      { again: { factId: factId(4) }, verdict: 'not-repeated', change: 'about-the-same' },
    ])
  })

  test('the first re-press that may be judged counts, not the last', () => {
    const [spot] = chart('L plantar .55,.02 6 | +30s 6 | +60s 1').spots
    expect(spot).toMatchObject({ again: { discomfort: 6 }, verdict: 'tender' })
  })

  test('where no re-press may be judged the last one is shown, and nothing can be told', () => {
    const [spot] = chart('L plantar .55,.02 6 | +5s 4 | +60s fast 3').spots
    expect(spot).toMatchObject({ again: { discomfort: 3 }, verdict: 'cannot-tell' })
  })

  test('a re-press of nothing, or of what was withdrawn, is passed over', () => {
    expect(folded([repress(3, 77, 6)]).spots).toEqual([])
    expect(chart('L plantar .55,.02 6 | +30s 6 | undo #1').spots).toEqual([])
    expect(chart('L plantar .55,.02 6 | L plantar .5,.0 5 | #1 +30s 6 | undo #1').verdicts).toEqual(
      ['cannot-tell'],
    )
  })

  test('a withdrawn re-press leaves its spot as it was', () => {
    expect(chart('L plantar .55,.02 6 | +30s 6 | undo').verdicts).toEqual(['cannot-tell'])
  })

  test('touches that name each other in a ring begin nothing', () => {
    expect(folded([repress(2, 3, 6), repress(3, 2, 6)]).spots).toEqual([])
    expect(folded([repress(2, 2, 6)]).spots).toEqual([])
  })

  test('only a touch of the work begins a spot: a lone closing press or mirror is no place', () => {
    for (const phase of ['repress', 'mirror', 'closing'] as const)
      expect(folded([touch(2, { phase })]).spots).toEqual([])
  })

  test('a mark waits, and is rated once by the touch that names it', () => {
    expect(chart('mark L plantar .55,.02').spots).toMatchObject([
      { first: null, verdict: 'cannot-tell' },
    ])
    expect(chart('mark L plantar .55,.02 | rate 7 | rate 1').spots).toMatchObject([
      { first: { discomfort: 7 }, verdict: 'left-alone' },
    ])
  })

  test('what is said of a spot’s first press during the work is not said again by a later one', () => {
    expect(chart('L plantar .55,.02 6 | rate 1').spots).toMatchObject([
      { first: { discomfort: 6 } },
    ])
  })

  test('mirror and closing press stand at their spot, the last of each', () => {
    const [spot] = chart('L plantar .5,.0 6 | mirror 1 | mirror 3 | closing 5 | closing 4').spots
    expect(spot).toMatchObject({ mirror: { discomfort: 3 }, closing: { discomfort: 4 } })
  })

  test('every word of a touch is in its press', () => {
    const [spot] = chart('R dorsal .7,-.1 fast deep 8 too-much numb flinch knead pass3').spots
    expect(spot?.place).toEqual({ foot: 'right', view: 'dorsal', u: 0.7, v: -0.1 })
    expect(spot?.first).toMatchObject({
      factId: factId(2),
      technique: 'knead',
      pass: 3,
      waitedS: null,
      pace: 'fast',
      depth: 'deep',
      discomfort: 8,
      feeling: 'too-much',
      kind: 'numb',
      flinch: true,
    })
    expect(chart('L plantar .5,.0').spots[0]?.first).toMatchObject({ feeling: null, kind: null })
  })

  test('zones are looked up in the chart of the touch; an unknown chart names none', () => {
    expect(chart('L plantar .6528,.0126').spots[0]?.zones).toContain('adrenal')
    expect(
      zonesAt('no-such-chart@1.0.0', { foot: 'left', view: 'plantar', u: 0.6528, v: 0.0126 }),
    ).toEqual([])
  })

  test('what was explained stands at its spot, also where a re-press was explained', () => {
    const [spot] = chart('L plantar .55,.02 6 | explain Shoes can do this.').spots
    expect(spot?.explained).toEqual([{ id: factId(3), said: 'Shoes can do this.', language: 'en' }])
    expect(
      chart('L plantar .55,.02 6 | L plantar .5,.0 | undo #2 | explain Gone.').spots,
    ).toMatchObject([{ explained: [] }])
  })

  test('[R2] spots are the same from any order of the facts, in the order they were begun', () => {
    const { facts, spots } = visit(
      'open | L plantar .5,.0 6 | R medial .5,.1 5 | #1 +30s 5 | mark L plantar .4,.0 | rate 6 | #2 +40s 1 | undo #3 | #1 closing 2',
    )
    expect(spots.map(({ id }) => id)).toEqual([factId(2), factId(3)])
    fc.assert(
      fc.property(fc.shuffledSubarray([...facts], { minLength: facts.length }), (shuffled) => {
        expect(folded(shuffled).spots).toEqual(spots)
      }),
      { numRuns: 50 },
    )
  })
})
