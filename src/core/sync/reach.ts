/** Sets aside a fact whose count runs too far ahead, or its writer would have the last word for ever. [R18] */

import { type Fact, MAX_LAMPORT_JUMP } from '../record/envelope.ts'

/** What the record's order parts off of all facts at once, told one fact after another in any order. */
export function makeReach() {
  const aside = new Map<string, Fact>()
  let reached = 0
  let nearest = Number.POSITIVE_INFINITY

  const isTooFar = (lamport: number) => lamport - reached > MAX_LAMPORT_JUMP

  return {
    /** The facts that count from now on: none while this one is too far, more where it fills a gap. */
    admit(fact: Fact): readonly Fact[] {
      if (isTooFar(fact.lamport)) {
        aside.set(fact.id, fact)
        nearest = Math.min(nearest, fact.lamport)
        return []
      }
      reached = Math.max(reached, fact.lamport)
      const admitted = [fact]
      if (isTooFar(nearest)) return admitted
      nearest = Number.POSITIVE_INFINITY
      for (const one of [...aside.values()].sort((a, b) => a.lamport - b.lamport)) {
        if (isTooFar(one.lamport)) {
          nearest = one.lamport
          break
        }
        reached = Math.max(reached, one.lamport)
        aside.delete(one.id)
        admitted.push(one)
      }
      return admitted
    },
    /** The greatest lamport that counts, or would once these are admitted too; 0 before the first. */
    with(facts: readonly Fact[]): number {
      return [...aside.values(), ...facts]
        .map(({ lamport }) => lamport)
        .sort((a, b) => a - b)
        .reduce((far, one) => (one - far > MAX_LAMPORT_JUMP ? far : Math.max(far, one)), reached)
    },
    /** A fact that was never kept is not waited for. */
    forget: (id: string) => void aside.delete(id),
    clear(): void {
      aside.clear()
      reached = 0
      nearest = Number.POSITIVE_INFINITY
    },
  }
}
