/** Holds when facts are exchanged: at once after a tap, later after a failure, never twice at a time. */

import { expect, test } from 'vitest'
import type { Round } from './exchange.ts'
import { startSyncLoop } from './sync-loop.ts'

/** A loop whose rounds and waits are ended by hand. */
function byHand() {
  const rounds: PromiseWithResolvers<Round>[] = []
  const waits: { readonly ms: number; readonly end: () => void }[] = []
  const told: Round[] = []
  const reports: unknown[] = []
  let listeners = 0
  let poke: () => void = () => undefined
  let free: () => void = () => undefined
  let running = 0
  let most = 0
  const loop = startSyncLoop({
    round: () => {
      most = Math.max(most, ++running)
      const round = Promise.withResolvers<Round>()
      rounds.push(round)
      return round.promise.finally(() => running--)
    },
    alone: (work) => work().then(() => free()),
    wait: (ms, woken) =>
      new Promise((end) => {
        waits.push({ ms, end })
        woken(end)
      }),
    backoff: (failures) => failures * 1000,
    listen: (poked) => {
      listeners++
      poke = poked
      return () => void listeners--
    },
    told: (round) => told.push(round),
    report: (cause) => reports.push(cause),
  })
  const settle = () => new Promise((done) => setTimeout(done, 0))
  return {
    loop,
    reports,
    rounds,
    waits,
    told,
    listeners: () => listeners,
    poke: () => poke(),
    most: () => most,
    ended: new Promise<void>((done) => {
      free = done
    }),
    async end(round: Round) {
      rounds.at(-1)?.resolve(round)
      await settle()
    },
    settle,
  }
}

test('[SYNC14] a tap during a round has another one follow at once, one at a time', async () => {
  const { loop, rounds, waits, end, most } = byHand()
  loop.wake()
  loop.wake()
  await end('done')
  expect(rounds).toHaveLength(2)
  await end('done')
  expect(rounds).toHaveLength(2)
  expect(waits.map(({ ms }) => ms)).toEqual([60_000])
  expect(most()).toBe(1)
})

test('[SYNC14] a tap or a poke ends the wait', async () => {
  const { loop, rounds, end, poke, settle } = byHand()
  await end('done')
  loop.wake()
  await settle()
  expect(rounds).toHaveLength(2)
  await end('done')
  poke()
  await settle()
  expect(rounds).toHaveLength(3)
})

test('[SYNC14] failures are waited out longer and longer, deaf to pokes, and forgotten after a success', async () => {
  const { rounds, waits, told, end, listeners, settle } = byHand()
  const failures: Round[] = ['no-connection', 'sign-in-again', { trouble: 'SERVER_BROKEN' }]
  for (const failure of failures) {
    await end(failure)
    waits.at(-1)?.end()
    await settle()
    expect(listeners()).toBe(0)
  }
  expect(waits.map(({ ms }) => ms)).toEqual([1000, 2000, 3000])
  await end('done')
  expect(listeners()).toBe(1)
  waits.at(-1)?.end()
  await settle()
  await end('no-connection')
  expect(listeners()).toBe(0)
  expect(waits.at(-1)?.ms).toBe(1000)
  expect(told).toEqual([...failures, 'done', 'no-connection'])
  expect(rounds).toHaveLength(5)
})

test('[SYNC16] a round that breaks is said, reported once a message, and tried again', async () => {
  const { rounds, waits, told, reports, end, settle } = byHand()
  const causes = ['the disk is full', 'the disk is full', 'no such key'].map((m) => new Error(m))
  for (const cause of causes) {
    rounds.at(-1)?.reject(cause)
    await settle()
    waits.at(-1)?.end()
    await settle()
  }
  expect(told).toEqual(causes.map(() => ({ trouble: 'SYNC_BROKE' })))
  expect(reports).toEqual([causes[0], causes[2]])
  expect(waits.map(({ ms }) => ms)).toEqual([1000, 2000, 3000])
  await end('done')
  expect(told.at(-1)).toBe('done')
})

test('[SYNC14] stopped in a round or in a wait, it lets go and tells nothing more', async () => {
  for (const inRound of [true, false]) {
    const { loop, told, end, listeners, ended, rounds } = byHand()
    if (!inRound) await end('done')
    loop.stop()
    if (inRound) await end('done')
    await ended
    expect(told).toEqual(inRound ? [] : ['done'])
    expect(listeners()).toBe(0)
    expect(rounds).toHaveLength(1)
  }
})

test('[SYNC16] a browser that gives no lock, and a page that breaks over what it is told, are said too', async () => {
  for (const alone of [
    () => Promise.reject(new Error('no lock')),
    () => {
      throw new TypeError('locks is undefined')
    },
  ]) {
    const told: Round[] = []
    const reports: unknown[] = []
    startSyncLoop({
      alone,
      round: async () => 'done',
      wait: () => new Promise(() => undefined),
      backoff: () => 0,
      listen: () => () => undefined,
      told: (round) => told.push(round),
      report: (cause) => reports.push(cause),
    })
    await new Promise((done) => setTimeout(done, 0))
    expect(told).toEqual([{ trouble: 'SYNC_BROKE' }])
    expect(reports).toHaveLength(1)
  }
  let rounds = 0
  const reports: unknown[] = []
  const { stop } = startSyncLoop({
    alone: (work) => work(),
    round: async () => {
      rounds++
      return 'done'
    },
    wait: async () => {
      if (rounds === 3) stop()
    },
    backoff: () => 0,
    listen: () => {
      throw new Error('no live line')
    },
    told: () => {
      throw new Error('a screen broke')
    },
    report: (cause) => reports.push(cause),
  })
  await new Promise((done) => setTimeout(done, 5))
  expect(rounds).toBe(3)
  expect(reports).toHaveLength(2)
})
