/** Holds the order of facts, and the reach of a count that leapt, by laws. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MAX_LAMPORT_JUMP } from './envelope.ts'
import { compareFacts, inFoldOrder, nextLamport, type Placed, partLeaps } from './order.ts'

/** Counts that are near each other, at the edge of a leap, and far beyond it. */
const lamport = fc.oneof(
  fc.integer({ min: 1, max: 6 }),
  fc.integer({ min: MAX_LAMPORT_JUMP - 2, max: MAX_LAMPORT_JUMP + 4 }),
  fc.integer({ min: 1, max: 4 * MAX_LAMPORT_JUMP }),
)
const placed: fc.Arbitrary<Placed> = fc.record({
  id: fc.constantFrom('k', 'l', 'm', 'n', 'o', 'p', 'q'),
  lamport,
  device: fc.constantFrom('a', 'b'),
  n: fc.integer({ min: 1, max: 11 }),
})
/** Facts with ids of their own, as a store keeps them. */
const facts = fc.uniqueArray(placed, { selector: ({ id }) => id })
const sign = (a: Placed, b: Placed) => Math.sign(compareFacts(a, b))

describe('[R2] the order of facts', () => {
  test('[R2] is total: any two differ one way, and no three go round', () => {
    fc.assert(
      fc.property(placed, placed, placed, (a, b, c) => {
        expect(sign(a, b) + sign(b, a)).toBe(0)
        expect(sign(a, a)).toBe(0)
        if (sign(a, b) === 0) expect(a).toEqual(b)
        if (sign(a, b) < 0 && sign(b, c) < 0) expect(sign(a, c)).toBe(-1)
      }),
    )
  })

  test.each([
    [
      'the lamport first',
      { lamport: 2, device: 'b', n: 9, id: 'z' },
      { lamport: 10, device: 'a', n: 1, id: 'a' },
    ],
    [
      'then the tablet',
      { lamport: 2, device: 'a', n: 9, id: 'z' },
      { lamport: 2, device: 'b', n: 1, id: 'a' },
    ],
    [
      'then its own count, as a number',
      { lamport: 2, device: 'a', n: 9, id: 'z' },
      { lamport: 2, device: 'a', n: 10, id: 'a' },
    ],
    [
      'the id only where a broken tablet gave one place twice',
      { lamport: 2, device: 'a', n: 9, id: 'a' },
      { lamport: 2, device: 'a', n: 9, id: 'b' },
    ],
  ])('[R2] %s', (_what, before, after) => {
    expect([sign(before, after), sign(after, before)]).toEqual([-1, 1])
  })

  test('[R2] a list is put in order, each fact once, and no fact is lost', () => {
    fc.assert(
      fc.property(facts, (list) => {
        const ordered = inFoldOrder([...list, ...list.toReversed()])
        expect(ordered.map(({ id }) => id).sort()).toEqual(list.map(({ id }) => id).sort())
        for (const [i, fact] of ordered.slice(1).entries())
          expect(sign(ordered[i] as Placed, fact)).toBe(-1)
      }),
    )
  })
})

describe('[R18] a count that leapt', () => {
  test('[R18] nothing is lost, what is near counts and what is aside is out of reach', () => {
    fc.assert(
      fc.property(facts, (list) => {
        const { facts: near, aside } = partLeaps(list)
        expect([...near, ...aside]).toEqual(inFoldOrder(list))
        const counts = [0, ...near.map((fact) => fact.lamport)]
        for (const [i, count] of counts.slice(1).entries())
          expect(count - (counts[i] ?? 0)).toBeLessThanOrEqual(MAX_LAMPORT_JUMP)
        const [first] = aside
        if (first) expect(first.lamport - (counts.at(-1) ?? 0)).toBeGreaterThan(MAX_LAMPORT_JUMP)
      }),
    )
  })

  test('[R18] a fact that arrives only ever brings facts back', () => {
    fc.assert(
      fc.property(facts, placed, (list, late) => {
        fc.pre(list.every(({ id }) => id !== late.id))
        const before = partLeaps(list).facts
        const after = new Set(partLeaps([...list, late]).facts)
        expect(before.filter((fact) => !after.has(fact))).toEqual([])
      }),
    )
  })

  test('[R18] a tablet that follows what it sees never leaps itself, and is never left behind', () => {
    fc.assert(
      fc.property(fc.nat(2 * MAX_LAMPORT_JUMP), lamport, (seen, incoming) => {
        const next = nextLamport(seen, incoming)
        expect(next).toBeGreaterThan(seen)
        expect(next - seen).toBeLessThanOrEqual(MAX_LAMPORT_JUMP + 1)
        if (incoming - seen <= MAX_LAMPORT_JUMP) expect(next).toBeGreaterThan(incoming)
        else expect(next).toBe(seen + 1)
      }),
    )
  })
})
