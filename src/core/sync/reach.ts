/** Keeps a fact whose count has leapt out of the folds, or its writer would have the last word for ever. [R18] */

import { type Fact, MAX_LAMPORT_JUMP } from '../record/mod.ts'

/** As `partLeaps` of the record parts all facts at once, one fact after another in any order. */
export function makeReach() {
  const aside = new Map<string, Fact>()
  let reached = 0
  let nearest = Number.POSITIVE_INFINITY

  const leaps = (lamport: number) => lamport - reached > MAX_LAMPORT_JUMP

  return {
    /** The facts that count from now on: none while this one leaps, more where it fills a gap. */
    admit(fact: Fact): readonly Fact[] {
      if (leaps(fact.lamport)) {
        aside.set(fact.id, fact)
        nearest = Math.min(nearest, fact.lamport)
        return []
      }
      reached = Math.max(reached, fact.lamport)
      const admitted = [fact]
      if (leaps(nearest)) return admitted
      nearest = Number.POSITIVE_INFINITY
      for (const one of [...aside.values()].sort((a, b) => a.lamport - b.lamport)) {
        if (leaps(one.lamport)) {
          nearest = one.lamport
          break
        }
        reached = Math.max(reached, one.lamport)
        aside.delete(one.id)
        admitted.push(one)
      }
      return admitted
    },
    forget: (id: string) => void aside.delete(id),
    clear(): void {
      aside.clear()
      reached = 0
      nearest = Number.POSITIVE_INFINITY
    },
  }
}
