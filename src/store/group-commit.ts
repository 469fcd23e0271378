/** Commits pushes that arrive together in one transaction, then answers each: one fsync for many. */

import type { Fact } from '../core/record/mod.ts'
import type { Appended } from './port.ts'

type Waiting = {
  readonly studio: string
  readonly facts: readonly Fact[]
  readonly receivedAt: number
  readonly done: (answers: readonly Appended[]) => void
  readonly failed: (error: unknown) => void
}

/**
 * Gathers the appends of one turn of the event loop.
 *
 * Where the shared transaction fails, each push is tried alone, so that one bad push can't take the
 * others down with it.
 */
export function groupCommit(
  inTransaction: <T>(work: () => T) => T,
  keep: (studio: string, facts: readonly Fact[], receivedAt: number) => readonly Appended[],
): (studio: string, facts: readonly Fact[], receivedAt: number) => Promise<readonly Appended[]> {
  let waiting: Waiting[] = []

  function commit(): void {
    const group = waiting
    waiting = []
    try {
      const answers = inTransaction(() =>
        group.map((one) => keep(one.studio, one.facts, one.receivedAt)),
      )
      for (const [i, one] of group.entries()) one.done(answers[i] as readonly Appended[])
    } catch (error) {
      if (group.length === 1) {
        group[0]?.failed(error)
        return
      }
      for (const one of group) {
        try {
          one.done(inTransaction(() => keep(one.studio, one.facts, one.receivedAt)))
        } catch (alone) {
          one.failed(alone)
        }
      }
    }
  }

  return (studio, facts, receivedAt) =>
    new Promise((done, failed) => {
      waiting.push({ studio, facts, receivedAt, done, failed })
      if (waiting.length === 1) setImmediate(commit)
    })
}
