/** Holds what "kept on this tablet" promises: in one strict step, after any kill, between any tabs. */

import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { foldClient } from '../../core/record/mod.ts'
import { sampleId } from '../../core/record/sample.fixtures.ts'
import type { Shelf } from './shelf.ts'
import { CLIENT, freshShelf, openTablet, sealingKey } from './tablet.fixtures.ts'

const key = await sealingKey()
const device = sampleId(3)
const fresh = () => ({ name: freshShelf(), key, device })

test('[SYNC1] a fact, its number and its place in the outbox are one strict transaction', async () => {
  const opening = fresh()
  const { rename, shelf } = await openTablet(opening)
  const asked = vi.spyOn(IDBDatabase.prototype, 'transaction')
  await rename('Ann').kept
  const writes = asked.mock.calls.filter(([, mode]) => mode === 'readwrite')
  asked.mockRestore()
  expect(writes).toEqual([[['boxes', 'outbox', 'meta'], 'readwrite', { durability: 'strict' }]])
  expect(await shelf.get('counters')).toEqual({ n: 1, lamport: 1 })
  expect(await shelf.waiting()).toHaveLength(1)
  expect(await shelf.boxes()).toHaveLength(1)
})

test('[SYNC1] a disk that refuses in the middle keeps nothing of it, and no number is used twice', async () => {
  const opening = fresh()
  const { rename, shelf } = await openTablet(opening)
  const { add } = IDBObjectStore.prototype
  // The first of three is kept alone, the other two together: of both a box and a place in the outbox.
  for (const failing of [3, 4, 5, 6]) {
    let asked = 0
    IDBObjectStore.prototype.add = function (this: IDBObjectStore, value: unknown) {
      asked++
      if (asked === failing) throw new DOMException('the disk is full', 'QuotaExceededError')
      return add.call(this, value)
    }
    const told = ['Ann', 'Bea', 'Cleo'].map((name) => rename(name))
    const ends = await Promise.allSettled(told.map(({ kept }) => kept))
    IDBObjectStore.prototype.add = add
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected'])
    expect(await shelf.waiting()).toHaveLength(failing - 2)
    expect(await shelf.boxes()).toHaveLength(failing - 2)
  }
  const { log } = await openTablet(opening)
  expect(log.outbox().map(({ n }) => n)).toEqual([1, 2, 3, 4])
})

test('[SYNC1] two tabs never share a number, and leave no gap', async () => {
  const opening = fresh()
  const tabs = [await openTablet(opening), await openTablet(opening)]
  const kept = Array.from({ length: 40 }, (_, i) => tabs[i % 3 === 0 ? 0 : 1]?.rename(`${i}`).kept)
  await Promise.all(kept)
  const { log } = await openTablet(opening)
  expect(log.outbox().map(({ n }) => n)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1))
  for (const tab of tabs) {
    await tab.log.refresh()
    expect(tab.log.outbox()).toEqual(log.outbox())
    expect(tab.log.facts(CLIENT)).toEqual(log.facts(CLIENT))
  }
})

test('[SYNC3] a fact is telling, then on the tablet, and folds the same after a reload', async () => {
  const opening = fresh()
  const { log, rename } = await openTablet(opening)
  const { id, kept } = rename('Ann')
  expect(log.whereIs(id)).toBe('telling')
  expect(foldClient(log.facts(CLIENT)).name).toBe('Ann')
  await kept
  expect(log.whereIs(id)).toBe('tablet')
  expect(log.standing().unsent).toBe(1)
  const again = await openTablet(opening)
  expect(again.log.whereIs(id)).toBe('tablet')
  expect(again.log.facts(CLIENT)).toEqual(log.facts(CLIENT))
  expect(again.log.outbox()).toEqual(log.outbox())
})

test('[SYNC3] what could not be kept leaves the screen and says so', async () => {
  let full = true
  const before = (shelf: Shelf): Shelf => ({
    ...shelf,
    keepOwn: (boxes, keyId) =>
      full ? Promise.reject(new Error('disk full')) : shelf.keepOwn(boxes, keyId),
  })
  const { log, rename } = await openTablet({ ...fresh(), before })
  await expect(rename('Ann').kept).rejects.toThrow('disk full')
  expect(log.facts(CLIENT)).toEqual([])
  expect(log.standing()).toMatchObject({ unsent: 0, unkept: 1 })
  log.seenUnkept()
  expect(log.standing().unkept).toBe(0)
  full = false
  await rename('Bea').kept
  expect(foldClient(log.facts(CLIENT)).name).toBe('Bea')
})

test('[SYNC3] a box that was changed on the disk stops the tablet from opening, not from being told', async () => {
  const opening = fresh()
  await (await openTablet(opening)).rename('Ann').kept
  await expect(openTablet({ ...opening, key: await sealingKey() })).rejects.toThrow()
  expect((await openTablet(opening)).log.facts(CLIENT)).toHaveLength(1)
})

test('[SYNC3] a locked tablet shows nothing and tells nothing', async () => {
  const { log, rename } = await openTablet(fresh())
  await rename('Ann').kept
  log.shut()
  expect(log.facts(CLIENT)).toEqual([])
  expect(log.standing().locked).toBe(true)
  expect(() => rename('Bea')).toThrow('TABLET_LOCKED')
})

/** A shelf that stops for good at its `at`-th step, before or after the step was done, or when it is killed. */
function dying(at: number, after: boolean) {
  let steps = 0
  let last: Promise<unknown> = Promise.resolve()
  const never = new Promise<never>(() => undefined)
  return {
    before: (shelf: Shelf): Shelf => {
      const keepOwn: Shelf['keepOwn'] = async (boxes, keyId) => {
        steps++
        if (steps > at || (steps === at && !after)) return never
        const step = shelf.keepOwn(boxes, keyId)
        last = step
        const places = await step
        return steps >= at ? never : places
      }
      return { ...shelf, keepOwn }
    },
    /** No step begins from now on; the one under way comes to its end, as the disk's would. */
    kill: async () => {
      at = Math.min(at, steps)
      await last
    },
  }
}

test('[SYNC4] killed at any step, every fact is there whole or not at all, and each kept one is', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 5 }),
      fc.boolean(),
      async (bursts, at, after) => {
        const opening = fresh()
        const { before, kill } = dying(at, after)
        const tab = await openTablet({ ...opening, before })
        const kept = new Set<string>()
        const told: string[] = []
        for (const burst of bursts) {
          for (let i = 0; i < burst; i++) {
            const { id, kept: done } = tab.rename(`${told.length}`)
            told.push(id)
            void done.then(() => kept.add(id))
          }
          await new Promise((resolve) => setTimeout(resolve, 5))
        }
        await kill()
        const { log, rename, shelf } = await openTablet(opening)
        const there = log.outbox().map(({ id }) => id)
        expect(there).toEqual(told.slice(0, there.length))
        expect(there).toEqual(expect.arrayContaining([...kept]))
        expect(log.facts(CLIENT).map(({ id }) => id)).toEqual(there)
        await rename('after').kept
        expect(await shelf.get('counters')).toMatchObject({ n: there.length + 1 })
      },
    ),
    { numRuns: 25 },
  )
})
