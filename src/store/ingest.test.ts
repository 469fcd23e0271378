/** Holds the two steps before a fact is kept: what must be known, and the decision over it. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Fact, START } from '../core/record/mod.ts'
import { STUDIO, sampleId } from '../core/record/sample.fixtures.ts'
import { decide, type Known, neededFor, placeKey } from './ingest.ts'
import { note } from './store.contract.ts'

const AT = 1_800_000_000_000
const NOTHING: Known = { head: START, kept: new Map(), places: new Set(), erased: new Set() }
const GONE = sampleId(9)

/** Few ids, numbers, texts, persons and studios, so that clashes of every kind are common. */
const fact: fc.Arbitrary<Fact> = fc
  .record({
    id: fc.integer({ min: 1, max: 6 }),
    n: fc.integer({ min: 1, max: 4 }),
    device: fc.integer({ min: 1, max: 2 }),
    text: fc.constantFrom('a', 'b'),
    subject: fc.constantFrom(null, sampleId(1), GONE),
    studio: fc.constantFrom(STUDIO, STUDIO, STUDIO, sampleId(0xdef)),
  })
  .map(({ id, n, device, text, subject, studio }) =>
    note(n, { id: sampleId(id), device: sampleId(100 + device), subject, studio }, text),
  )
const facts = fc.array(fact, { maxLength: 12 })

/** A store as plain as can be: all that was kept so far, answering exactly what it is asked. */
function answering(kept: ReturnType<typeof decide>['stored'], of: readonly Fact[]): Known {
  const { ids, places, subjects } = neededFor(STUDIO, of)
  const last = kept.at(-1)
  const taken = new Set(kept.map(placeKey))
  return {
    head: last ? { seq: last.seq, chain: last.chain } : START,
    kept: new Map(kept.filter(({ id }) => ids.includes(id)).map((one) => [one.id, one])),
    places: new Set(places.map(placeKey).filter((place) => taken.has(place))),
    erased: new Set(subjects.filter((subject) => subject === GONE)),
  }
}

describe('[STORE14] what must be known of a push', () => {
  test('each id, number and person once, and nothing of another studio', () => {
    const asked = neededFor(STUDIO, [
      note(1),
      note(1),
      note(2, { subject: null }),
      note(3, { subject: GONE, device: sampleId(8) }),
      note(4, { studio: sampleId(0xdef), subject: sampleId(7) }),
    ])
    expect(asked).toEqual({
      studio: STUDIO,
      ids: [note(1).id, note(2).id, note(3).id],
      places: [
        { device: note(1).device, n: 1 },
        { device: note(2).device, n: 2 },
        { device: sampleId(8), n: 3 },
      ],
      subjects: [sampleId(1), GONE],
    })
    expect(JSON.parse(JSON.stringify(asked))).toEqual(asked)
  })
})

describe('[STORE14] the decision', () => {
  test('cut into pushes anywhere, the same facts are answered and chained alike', () => {
    fc.assert(
      fc.property(facts, fc.array(fc.nat(12), { maxLength: 4 }), (all, cuts) => {
        const whole = decide(STUDIO, all, answering([], all), AT)
        const at = [0, ...cuts.map((cut) => Math.min(cut, all.length)), all.length].sort(
          (a, b) => a - b,
        )
        const stored = []
        const answers = []
        for (const [i, from] of at.entries()) {
          const part = all.slice(from, at[i + 1])
          const done = decide(STUDIO, part, answering(stored, part), AT)
          stored.push(...done.stored)
          answers.push(...done.answers)
        }
        expect({ answers, stored }).toEqual(whole)
      }),
    )
  })

  test('every fact has its answer in its place, and what is new is what is written', () => {
    fc.assert(
      fc.property(facts, (all) => {
        const { answers, stored } = decide(STUDIO, all, answering([], all), AT)
        expect(answers.map(({ id }) => id)).toEqual(all.map(({ id }) => id))
        const fresh = answers.filter((one) => one.kept && !one.repeated)
        expect(stored.map(({ id, seq }) => ({ id, seq }))).toEqual(
          fresh.map((one) => ({ id: one.id, seq: one.kept ? one.seq : 0 })),
        )
        expect(stored.map(({ seq }) => seq)).toEqual(stored.map((_, i) => i + 1))
        expect(new Set(stored.map(placeKey)).size).toBe(stored.length)
      }),
    )
  })

  test('no argument is written on: the same push may be decided over again', () => {
    const known: Known = { ...NOTHING, kept: new Map(), places: new Set() }
    const push = [note(1), note(2)]
    expect(decide(STUDIO, push, known, AT)).toEqual(decide(STUDIO, push, known, AT))
    expect(known).toEqual(NOTHING)
  })

  test.each<[why: string, fact: Fact, known: Partial<Known>, code: string]>([
    [
      'of another studio, even one kept here',
      note(1, { studio: sampleId(5) }),
      {},
      'STUDIO_FOREIGN',
    ],
    [
      'another body under a kept id',
      note(1),
      { kept: new Map([[note(1).id, { seq: 4, bodyHash: '00' }]]) },
      'FACT_ID_REUSED',
    ],
    [
      'another fact under a taken number',
      note(1),
      { places: new Set([placeKey(note(1))]) },
      'DEVICE_CLONED',
    ],
  ])('%s is refused', (_why, one, known, code) => {
    expect(decide(STUDIO, [one], { ...NOTHING, ...known }, AT)).toEqual({
      answers: [{ id: one.id, kept: false, code }],
      stored: [],
    })
  })

  test('what was said of an erased person keeps its place and its hash, and loses its text', () => {
    const push = [note(1, { subject: GONE }), note(2)]
    const open = decide(STUDIO, push, NOTHING, AT).stored
    const shut = decide(STUDIO, push, { ...NOTHING, erased: new Set([GONE]) }, AT).stored
    expect(shut.map(({ chain, bodyHash }) => [chain, bodyHash])).toEqual(
      open.map(({ chain, bodyHash }) => [chain, bodyHash]),
    )
    expect(shut.map(({ body, salt, reason }) => [body, salt, reason])).toEqual([
      [null, null, 'erased'],
      [push[1]?.body, push[1]?.salt, undefined],
    ])
  })
})
