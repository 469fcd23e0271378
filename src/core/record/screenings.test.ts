/** Holds sittings, clearances and looks to what was told, in the order it was told. */

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { goldenFacts } from './golden.fixtures.ts'
import { inFoldOrder } from './order.ts'
import { readFacts } from './read.ts'
import { foldScreenings } from './screenings.ts'
import { foldStudio } from './studio.ts'

test('[R15] sittings, clearances and looks are all kept, each with the fact it came from', () => {
  const { told } = readFacts(goldenFacts)
  const { sittings, clearances, looks } = foldScreenings(told)
  const from = (type: string) =>
    inFoldOrder(told.filter((fact) => fact.type === type)).map(
      ({ id, stream, at, actor, body }) => ({ ...body, factId: id, stream, at, actor }),
    )
  expect(sittings).toEqual(from('screening/answered'))
  expect(clearances).toEqual(from('screening/cleared'))
  expect(looks.map(({ after: _after, ...look }) => look)).toEqual(from('screening/flagSeen'))
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
