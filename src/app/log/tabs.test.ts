/** Holds what two tabs of one tablet do to each other: neither hides, forgets or locks out what the other kept. */

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleId } from '../../core/record/sample.fixtures.ts'
import type { Waiting } from '../../core/sync/outbox.ts'
import { open, seal } from './codec.ts'
import { makeSealingKey } from './keys.ts'
import { openShelf, type Shelf } from './shelf.ts'
import { CLIENT, freshShelf, openTablet, random, sealingKey } from './tablet.fixtures.ts'

const key = await sealingKey()
const device = sampleId(3)
/** Few rounds: the tests are not about how long guessing takes. */
const ROUNDS = 10

/** A shelf whose next reading of the outbox stands still, once it was made, until it is let go. */
function slowReading() {
  const made = Promise.withResolvers<void>()
  const go = Promise.withResolvers<void>()
  let held = false
  const before = (shelf: Shelf): Shelf => ({
    ...shelf,
    waiting: async (): Promise<Waiting[]> => {
      const read = await shelf.waiting()
      if (!held) return read
      held = false
      made.resolve()
      await go.promise
      return read
    },
  })
  const hold = () => {
    held = true
  }
  return { before, hold, made: made.promise, letGo: go.resolve }
}

test('[SYNC10] an older reading of the outbox never hides what was kept while it was read', async () => {
  const { before, hold, made, letGo } = slowReading()
  const { log, rename } = await openTablet({ name: freshShelf(), key, device, before })
  hold()
  const reading = log.refresh()
  await made
  const { id, kept } = rename('Ann')
  await kept
  letGo()
  await reading
  expect(log.whereIs(id)).toBe('tablet')
  expect(log.outbox().map((fact) => fact.id)).toEqual([id])
  expect(log.standing().unsent).toBe(1)
})

test('[SYNC10] nor does it bring back what the studio took meanwhile', async () => {
  const { before, hold, made, letGo } = slowReading()
  const { log, rename } = await openTablet({ name: freshShelf(), key, device, before })
  const { id, kept } = rename('Ann')
  await kept
  hold()
  const reading = log.refresh()
  await made
  await log.takeAnswers([{ id, settled: true }], [])
  letGo()
  await reading
  expect(log.standing().unsent).toBe(0)
})

test('[SYNC10] in any order of telling, answering and reading, memory ends as the shelf is', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('tell', 'refresh', 'answer', 'refuse'), { maxLength: 25 }),
      fc.array(fc.boolean(), { minLength: 25, maxLength: 25 }),
      async (steps, waits) => {
        const { log, rename, shelf } = await openTablet({ name: freshShelf(), key, device })
        const running: Promise<unknown>[] = []
        for (const [i, step] of steps.entries()) {
          const [next] = log.outbox()
          if (step === 'tell') running.push(rename(`${i}`).kept)
          else if (step === 'refresh') running.push(log.refresh())
          else if (next && step === 'answer')
            running.push(log.takeAnswers([{ id: next.id, settled: true }], []))
          else if (next) running.push(log.takeAnswers([], [{ id: next.id, code: 'NOT_ALLOWED' }]))
          if (waits[i]) await Promise.all(running)
        }
        await Promise.all(running)
        const kept = await shelf.waiting()
        expect(log.outbox().map(({ id }) => id)).toEqual(
          kept.flatMap(({ id, refused }) => (refused === null ? [id] : [])),
        )
        expect(
          log
            .standing()
            .refused.map(({ id }) => id)
            .sort(),
        ).toEqual(kept.flatMap(({ id, refused }) => (refused === null ? [] : [id])).sort())
      },
    ),
    { numRuns: 60 },
  )
})

test('[SYNC11] nothing is kept under a key that another tab has replaced', async () => {
  const name = freshShelf()
  const shelf = await openShelf(name)
  const old = await makeSealingKey('one', 'p', random, ROUNDS)
  await shelf.set('wrapped', old.wrapped)
  const { log, rename } = await openTablet({ name, key: old.key, device })
  await rename('Ann').kept
  const next = await makeSealingKey('two', 'q', random, ROUNDS)
  const resealed = await Promise.all(
    (await shelf.boxes()).map(async (box) => ({
      ...box,
      sealed: await seal(next.key, await open(old.key, box.sealed, box.name), box.name, random),
    })),
  )
  expect(await shelf.reseal([], next.key, next.wrapped)).toBe(false)
  expect(await shelf.reseal(resealed, next.key, next.wrapped)).toBe(true)
  await expect(rename('Bea').kept).rejects.toThrow('TABLET_SEALED')
  await expect(
    log.takePage([{ ...log.outbox()[0]!, id: sampleId(9) }], { seq: 1, chain: 'a'.repeat(64) }),
  ).rejects.toThrow('TABLET_SEALED')
  const again = await openTablet({ name, key: next.key, device })
  expect(again.log.facts(CLIENT)).toHaveLength(1)
  expect(again.log.outbox()).toHaveLength(1)
})
