/** Holds the lock: whatever is told, sent, locked, opened and signed in, nothing kept is lost or readable behind it. */

import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { granted, refused } from '../../core/outcome.ts'
import { uuidv7 } from '../../core/record/mod.ts'
import { STUDIO, sampleId } from '../../core/record/sample.fixtures.ts'
import { SPEAKS, type StudioState } from '../../core/sync/wire/mod.ts'
import { NOON } from '../../server/studio.fixtures.ts'
import { makeStudioApi } from '../api/api.ts'
import { makeGate } from '../gate/gate.ts'
import { exchangeOnce } from './exchange.ts'
import { openLog } from './log.ts'
import { keyIdOf, openShelf } from './shelf.ts'
import { ABOUT, CLIENT, farStudio, freshShelf, random } from './tablet.fixtures.ts'
import { factMaker } from './tell.ts'

/** Few rounds: this is about right and wrong, not about how long guessing takes. */
const ROUNDS = 10
const DEVICE = sampleId(3)
const PEOPLE = { ana: sampleId(21), bo: sampleId(22) } as const
type Name = keyof typeof PEOPLE
const passwordOf = (name: Name) => `the words of ${name}`

/** A tablet with its real lock before a studio that knows two people. */
async function tabletWithLock() {
  const far = farStudio()
  const shelf = await openShelf(freshShelf())
  const real = makeStudioApi(far.network(DEVICE, () => 'through'))
  let signedIn: StudioState['signedIn'] = null
  const api = {
    ...real,
    state: async () =>
      granted({ founded: true, demo: false, studioName: 'Studio', signedIn, protocol: SPEAKS }),
    signIn: async ({ name, password }: { name: string; password: string }) => {
      if (password !== passwordOf(name as Name)) return refused('SIGN_IN_WRONG', 'wrong')
      const person = PEOPLE[name as Name]
      signedIn = { studio: STUDIO, person, name, role: 'owner', device: DEVICE }
      return granted({ studio: STUDIO, person })
    },
  }
  const gate = makeGate({
    shelf,
    api,
    random,
    newId: () => DEVICE,
    rounds: ROUNDS,
    hush: () => undefined,
    pause: () => new Promise(() => undefined),
    announceLock: () => undefined,
    openFor: (signedIn, device, key) => {
      const { studio, person } = signedIn
      const make = factMaker({
        ...{ studio, person, device, random },
        now: () => NOON,
        tz: () => 0,
        inForce: () => ({ chart: 'rwo-shur@1.0.0', rules: '1.0.0' }),
      })
      const newId = () => uuidv7(NOON, random(10))
      const announce = () => undefined
      return openLog({ shelf, key, device, studio, person, random, newId, make, announce })
    },
  })
  const log = () => {
    const state = gate.state()
    return state.at === 'open' ? state.log : null
  }
  return {
    gate,
    far,
    shelf,
    log,
    exchange: async () => {
      const open = log()
      return open ? exchangeOnce(open, shelf, api) : null
    },
  }
}

const name = fc.constantFrom<Name>('ana', 'bo')
const ops = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ is: fc.constant('tell' as const) }) },
    { weight: 3, arbitrary: fc.record({ is: fc.constant('exchange' as const) }) },
    { weight: 3, arbitrary: fc.record({ is: fc.constant('lock' as const) }) },
    { weight: 4, arbitrary: fc.record({ is: fc.constant('unlock' as const), name }) },
    { weight: 3, arbitrary: fc.record({ is: fc.constant('sign in' as const), name }) },
  ),
  { minLength: 5, maxLength: 25 },
)

test('[SYNC12] in any order of telling, sending, locking, unlocking and signing in nothing is lost', async () => {
  const met = vi.fn<(what: string) => void>()
  await fc.assert(
    fc.asyncProperty(ops, async (trace) => {
      const { gate, far, log, shelf, exchange } = await tabletWithLock()
      expect(await gate.signIn('ana', passwordOf('ana'), 'Blue')).toMatchObject({ ok: true })
      const promised = new Set<string>()
      let owner: Name = 'ana'
      for (const op of trace) {
        const open = log()
        if (op.is === 'tell' && open) {
          const { id, kept } = open.tell('client/changed', { field: 'name', value: 'x' }, ABOUT)
          await kept
          promised.add(id)
        } else if (op.is === 'exchange' && open) expect(await exchange()).toBe('done')
        else if (op.is === 'lock' && open) {
          await gate.lock()
          expect(open.facts(CLIENT)).toEqual([])
          expect(() => open.tell('client/changed', { field: 'name', value: 'x' }, ABOUT)).toThrow()
          expect(await shelf.get('key')).toBeUndefined()
        } else if (op.is === 'unlock' && !open) {
          const opened = await gate.unlock(passwordOf(op.name))
          expect(opened).toBe(op.name === owner)
          met(opened ? 'opened' : 'stayed locked')
        } else if (op.is === 'sign in') {
          const waits = (await shelf.waiting()).length > 0
          const answer = await gate.signIn(op.name, passwordOf(op.name), 'Blue')
          // Behind the lock of one person, another comes in only where nothing waits.
          const barred = !open && op.name !== owner && waits
          expect(answer.ok).toBe(!barred)
          met(barred ? 'barred' : open && op.name !== owner ? 'took over' : 'signed in')
          if (answer.ok) owner = op.name
        }
        const now = log()
        // What waits is always readable for whoever is in.
        for (const { id } of now ? await shelf.waiting() : [])
          expect(now?.facts(CLIENT).map((fact) => fact.id)).toContain(id)
      }
      if (!log()) expect(await gate.unlock(passwordOf(owner))).toBe(true)
      // What each of them told goes with the sign-in of its own teller.
      for (const each of ['ana', 'bo'] as const) {
        expect(await gate.signIn(each, passwordOf(each), 'Blue')).toMatchObject({ ok: true })
        expect(await exchange()).toBe('done')
      }
      const kept = await far.everything()
      expect(kept.map(({ id }) => id).sort()).toEqual([...promised].sort())
      expect(log()?.facts(CLIENT)).toHaveLength(promised.size)
      expect(log()?.standing()).toMatchObject({ unsent: 0, refused: [], unkept: 0 })
    }),
    { numRuns: 60 },
  )
  const seen = [...new Set(met.mock.calls.map(([what]) => what))].sort()
  expect(seen).toEqual(['barred', 'opened', 'signed in', 'stayed locked', 'took over'])
})

test('[CLIENT10] a box that does not open is said, not waited for, and everything is left as it is', async () => {
  const { gate, log, shelf } = await tabletWithLock()
  await gate.signIn('ana', passwordOf('ana'), 'Blue')
  await log()?.tell('client/changed', { field: 'name', value: 'x' }, ABOUT).kept
  await gate.lock()
  const [box] = await shelf.boxes()
  if (!box) throw new Error('no box')
  const changed = box.sealed.slice()
  changed[20] = (changed[20] ?? 0) ^ 1
  const wrapped = await shelf.get('wrapped')
  const keyId = keyIdOf(wrapped)
  const cursor = { seq: 0, chain: '' }
  const boxes = [{ ...box, sealed: changed }]
  await shelf.keepPage({ boxes, lamport: 1, cursor, settled: [], keyId })
  const before = await shelf.boxes()
  await gate.unlock(passwordOf('ana'))
  expect(gate.state()).toEqual({ at: 'unreadable' })
  expect(await shelf.boxes()).toEqual(before)
  expect(await shelf.waiting()).toHaveLength(1)
})
