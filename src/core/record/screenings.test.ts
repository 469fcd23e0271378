/** Holds red flags to a plain telling of when one is open, and sittings and clearances to what was told. */

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { goldenFacts } from './golden.fixtures.ts'
import { inFoldOrder } from './order.ts'
import { readFacts } from './read.ts'
import { sampleTold } from './sample.fixtures.ts'
import { foldScreenings } from './screenings.ts'
import { foldStudio } from './studio.ts'

const answer = fc.constantFrom('yes', 'no', 'unknown')
type Word = { readonly numb: 'yes' | 'no' | 'unknown' } | 'seen'
const words: fc.Arbitrary<Word[]> = fc.array(
  fc.oneof(fc.record({ numb: answer }), fc.constant('seen' as const)),
  { maxLength: 9 },
)
const dayOf = (i: number) => `2026-01-${String(i + 1).padStart(2, '0')}`

function telling(word: Word, i: number) {
  const on = dayOf(i)
  if (word === 'seen')
    return sampleTold({
      type: 'screening/flagSeen',
      body: { flag: 'numb', by: `Dr ${i}`, on },
      n: i + 1,
    })
  return sampleTold({
    type: 'screening/answered',
    body: {
      ...{ on, kind: 'added', by: 'practitioner', language: 'en' },
      ...{ conditions: {}, redFlags: word, complaints: [] },
    },
    n: i + 1,
  })
}

test('[R15] a flag is open from its first yes after a physician saw it, until one sees it again', () => {
  fc.assert(
    fc.property(words, (said) => {
      const { flags } = foldScreenings(said.map(telling))
      const at = (is: (word: Word) => boolean) => said.flatMap((word, i) => (is(word) ? [i] : []))
      const yes = at((word) => word !== 'seen' && word.numb === 'yes')
      const seen = at((word) => word === 'seen')
      const last = yes.at(-1)
      expect(flags).toHaveLength(last === undefined ? 0 : 1)
      if (last === undefined) return
      const before = seen.findLast((i) => i < last) ?? -1
      const after = seen.at(-1) ?? -1
      expect(flags).toEqual([
        {
          flag: 'numb',
          since: dayOf(yes.find((i) => i > before) ?? -1),
          seen: after > last ? { by: `Dr ${after}`, on: dayOf(after) } : null,
        },
      ])
    }),
  )
})

test('[R15] sittings and clearances are all kept, each with the fact it came from', () => {
  const { told } = readFacts(goldenFacts)
  const { sittings, clearances } = foldScreenings(told)
  const from = (type: string) =>
    inFoldOrder(told.filter((fact) => fact.type === type)).map(
      ({ id, stream, at, actor, body }) => ({ ...body, factId: id, stream, at, actor }),
    )
  expect(sittings).toEqual(from('screening/answered'))
  expect(clearances).toEqual(from('screening/cleared'))
  expect([sittings.length, clearances.length]).toEqual([3, 3])
})

test('[R2] screenings and studio fold the same for any order of arrival and any repeats', () => {
  const all = [...goldenFacts]
  fc.assert(
    fc.property(fc.shuffledSubarray(all), fc.subarray(all), (facts, again) => {
      const once = readFacts(all.filter((fact) => facts.includes(fact))).told
      const arrived = readFacts([...facts, ...again.filter((fact) => facts.includes(fact))]).told
      expect(foldScreenings(arrived)).toEqual(foldScreenings(once))
      expect(foldStudio(arrived)).toEqual(foldStudio(once))
    }),
    { numRuns: 30 },
  )
})
