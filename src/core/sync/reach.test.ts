/** Holds the parting of leaps one fact after another to the parting of all facts at once. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Fact, MAX_LAMPORT_JUMP, partLeaps } from '../record/mod.ts'
import { sampleFact, sampleId } from '../record/sample.fixtures.ts'
import { makeReach } from './reach.ts'

const J = MAX_LAMPORT_JUMP

/** A fact that is told apart by its number alone. */
const at = (lamport: number, n = lamport): Fact =>
  sampleFact({
    type: 'client/changed',
    body: { field: 'silent', value: true },
    id: sampleId(n),
    n,
    lamport,
  })

const lamports = (facts: readonly Fact[]) => facts.map(({ lamport }) => lamport)

describe('[R18] a count that leaps', () => {
  test('is admitted up to 2^20 beyond the furthest that counts, and not one further', () => {
    const reach = makeReach()
    expect(lamports(reach.admit(at(J)))).toEqual([J])
    expect(lamports(reach.admit(at(2 * J + 1)))).toEqual([])
    expect(lamports(reach.admit(at(2 * J)))).toEqual([2 * J, 2 * J + 1])
  })

  test('waits aside and comes in order once the gap is filled, as far as it reaches', () => {
    const reach = makeReach()
    for (const far of [3 * J, 2 * J, 5 * J]) expect(reach.admit(at(far))).toEqual([])
    expect(lamports(reach.admit(at(J)))).toEqual([J, 2 * J, 3 * J])
    expect(lamports(reach.admit(at(4 * J)))).toEqual([4 * J, 5 * J])
  })

  test('a low count after a high one takes nothing back', () => {
    const reach = makeReach()
    reach.admit(at(J))
    expect(lamports(reach.admit(at(1)))).toEqual([1])
    expect(lamports(reach.admit(at(2 * J)))).toEqual([2 * J])
  })

  test('what is forgotten aside never comes, and holds up nobody behind it', () => {
    const reach = makeReach()
    reach.admit(at(2 * J))
    reach.admit(at(2 * J + 5))
    reach.forget(at(2 * J).id)
    reach.forget(sampleId(7))
    expect(lamports(reach.admit(at(J)))).toEqual([J])
    expect(lamports(reach.admit(at(J + 5)))).toEqual([J + 5, 2 * J + 5])
  })

  test('cleared, it begins anew: nothing aside, nothing reached', () => {
    const reach = makeReach()
    reach.admit(at(J))
    reach.admit(at(3 * J))
    reach.clear()
    expect(reach.admit(at(2 * J))).toEqual([])
    expect(lamports(reach.admit(at(J)))).toEqual([J, 2 * J])
  })

  test('in any order the same facts count as when all are parted at once', () => {
    const lamport = fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 3 })).map(([k, d]) => k * J + d)
    const facts = fc
      .array(lamport, { maxLength: 10 })
      .map((all) => all.map((one, i) => at(one, i + 1)))
      .chain((all) => fc.shuffledSubarray(all, { minLength: all.length }))
    fc.assert(
      fc.property(facts, (all) => {
        const reach = makeReach()
        const admitted = all.flatMap((fact) => reach.admit(fact))
        const ids = (some: readonly Fact[]) => some.map(({ id }) => id).sort()
        expect(ids(admitted)).toEqual(ids(partLeaps(all).facts))
        expect(new Set(ids(admitted)).size).toBe(admitted.length)
      }),
    )
  })
})
