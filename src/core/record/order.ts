/** The order facts are folded in, which is the same on every tablet. [R2] */

import { MAX_LAMPORT_JUMP } from './envelope.ts'

/** What a fact's place in the order is made of. */
export type Placed = {
  readonly id: string
  /** Greater than every lamport its device had seen. */
  readonly lamport: number
  readonly device: string
  /** The device's own count: 1, 2, 3 … */
  readonly n: number
}

const by = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Less than 0 where `a` comes first: by lamport, then device, then n. The id only parts facts that a
 * broken device gave one place. No clock has a say.
 */
export function compareFacts(a: Placed, b: Placed): number {
  return a.lamport - b.lamport || by(a.device, b.device) || a.n - b.n || by(a.id, b.id)
}

/** Facts in fold order, each once, however often and in whatever order they arrived. */
export function inFoldOrder<T extends Placed>(facts: readonly T[]): readonly T[] {
  const sorted = facts.toSorted(compareFacts)
  const seen = new Set<string>()
  return sorted.filter((fact) => {
    if (seen.has(fact.id)) return false
    seen.add(fact.id)
    return true
  })
}

/**
 * Parts off facts whose lamport leaps more than 2^20 beyond the one before: a broken clock must not
 * drag every later fact behind it. Give it all facts of a studio, since one stream alone may have
 * long silences. What is set aside is kept and passed on, and counts again once the gap is filled.
 * Both lists are in fold order, each fact once. [R18]
 */
export function partLeaps<T extends Placed>(
  facts: readonly T[],
): { readonly facts: readonly T[]; readonly aside: readonly T[] } {
  const ordered = inFoldOrder(facts)
  let last = 0
  const end = ordered.findIndex((fact) => {
    const leaps = fact.lamport - last > MAX_LAMPORT_JUMP
    last = fact.lamport
    return leaps
  })
  return end < 0
    ? { facts: ordered, aside: [] }
    : { facts: ordered.slice(0, end), aside: ordered.slice(end) }
}

/**
 * The lamport a device gives its next fact; a leap is not followed. [R18]
 *
 * @param seen the greatest lamport it knew so far, 0 where it knew none
 * @param incoming the greatest that has come in since
 *
 * @example
 * nextLamport(5, 9) // 10
 */
export function nextLamport(seen: number, incoming: number): number {
  return (incoming > seen && incoming - seen <= MAX_LAMPORT_JUMP ? incoming : seen) + 1
}
