/** Holds group commit: one transaction for many pushes, and one bad push alone in its trouble. */

import { describe, expect, test } from 'vitest'
import type { Fact } from '../core/record/mod.ts'
import { groupCommit } from './group-commit.ts'
import { note } from './store.contract.ts'

/** A database that counts its commits, and loses what was not committed. */
function counted() {
  const kept: string[] = []
  let commits = 0
  let begun = 0
  const inTransaction = <T>(work: () => T): T => {
    begun++
    const before = kept.length
    try {
      const done = work()
      commits++
      return done
    } catch (error) {
      kept.length = before
      throw error
    }
  }
  const append = groupCommit(inTransaction, (_studio, facts: readonly Fact[]) =>
    facts.map(({ id, n }) => {
      if (n === 13) throw new Error('no luck')
      kept.push(id)
      return { id, kept: true, seq: kept.length, repeated: false }
    }),
  )
  return { append, kept, commits: () => commits, begun: () => begun }
}

describe('[STORE8] group commit', () => {
  test('[STORE8] pushes of one turn share one transaction and none is answered before it', async () => {
    const { append, kept, commits } = counted()
    const pushes = Array.from({ length: 200 }, (_, i) => append('s', [note(i + 100)], 0))
    let answered = 0
    for (const push of pushes) void push.then(() => answered++)
    await Promise.resolve()
    expect([kept.length, commits(), answered]).toEqual([0, 0, 0])
    const answers = await Promise.all(pushes)
    expect(commits()).toBe(1)
    expect(answers.map(([one]) => one?.id)).toEqual(kept)
    await append('s', [note(1)], 0)
    expect(commits()).toBe(2)
  })

  test('[STORE8] a push that fails is undone alone; its neighbours are kept once', async () => {
    const { append, kept, begun } = counted()
    const bad = append('s', [note(12), note(13)], 0)
    const good = [append('s', [note(1)], 0), append('s', [note(2)], 0)]
    await expect(bad).rejects.toThrow('no luck')
    await Promise.all(good)
    expect(kept).toEqual([note(1).id, note(2).id])
    expect(begun()).toBe(4)
    await expect(append('s', [note(13)], 0)).rejects.toThrow('no luck')
  })
})
