/** Holds the lock: whatever is told, sent, locked, opened and signed in, nothing kept is lost or readable behind it. */

import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { granted, refused } from '../../core/outcome.ts'
import { uuidv7 } from '../../core/record/mod.ts'
import { STUDIO, sampleFact, sampleId } from '../../core/record/sample.fixtures.ts'
import { SPEAKS, type StudioState } from '../../core/sync/wire/mod.ts'
import { NOON } from '../../server/studio.fixtures.ts'
import { makeStudioApi } from '../api/api.ts'
import { type Gate, makeGate } from '../gate/gate.ts'
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

/** What stays sealed on the tablet, as the page names it. */
function named(gate: Gate) {
  const state = gate.state()
  return state.at === 'open' ? state.sealed.map(({ name, entries }) => [name, entries]) : null
}

/** A tablet with its real lock before a studio that knows two people. */
async function tabletWithLock() {
  const far = farStudio()
  const shelf = await openShelf(freshShelf())
  const real = makeStudioApi(far.network(DEVICE, () => 'through'))
  let signedIn: StudioState['signedIn'] = null
  const passwords = { ana: passwordOf('ana'), bo: passwordOf('bo') }
  const endings: { signOut?: 'PERSON_LEFT' } = {}
  const api = {
    ...real,
    signOut: async () => {
      if (endings.signOut) return refused(endings.signOut, 'gone')
      return granted({})
    },
    state: async () =>
      granted({ founded: true, demo: false, studioName: 'Studio', signedIn, protocol: SPEAKS }),
    signIn: async ({ name, password }: { name: string; password: string }) => {
      if (password !== passwords[name as Name]) return refused('SIGN_IN_WRONG', 'wrong')
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
    passwords,
    endings,
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
          const waits = (await shelf.waiting()).length
          const before = (await shelf.get('aside')) ?? []
          const answer = await gate.signIn(op.name, passwordOf(op.name), 'Blue')
          expect(answer.ok).toBe(true)
          // Behind the lock of one person, another comes in beside what waits, which stays sealed.
          const beside = !open && op.name !== owner && waits > 0
          const theirs = before.filter(({ person }) => person === PEOPLE[op.name])
          const now = (await shelf.get('aside')) ?? []
          expect(now).toHaveLength(before.length - theirs.length + (beside ? 1 : 0))
          expect(named(gate)).toEqual(now.map(({ name, waiting }) => [name, waiting.length]))
          met(beside ? 'came in beside' : open && op.name !== owner ? 'took over' : 'signed in')
          owner = op.name
        }
        const now = log()
        // What waits is always readable for whoever is in.
        for (const { id } of now ? await shelf.waiting() : [])
          expect(now?.facts(CLIENT).map((fact) => fact.id)).toContain(id)
      }
      if (!log()) expect(await gate.unlock(passwordOf(owner))).toBe(true)
      // What each of them told goes with the sign-in of its own teller, once whoever sealed it was in.
      for (const each of ['ana', 'bo', 'ana'] as const) {
        const before = (await shelf.get('aside')) ?? []
        if (before.some(({ person }) => person === PEOPLE[each])) met('came back to theirs')
        expect(await gate.signIn(each, passwordOf(each), 'Blue')).toMatchObject({ ok: true })
        expect(await exchange()).toBe('done')
      }
      expect(named(gate)).toEqual([])
      const kept = await far.everything()
      expect(kept.map(({ id }) => id).sort()).toEqual([...promised].sort())
      expect(log()?.facts(CLIENT)).toHaveLength(promised.size)
      expect(log()?.standing()).toMatchObject({ unsent: 0, refused: [], unkept: 0 })
    }),
    { numRuns: 60 },
  )
  const seen = [...new Set(met.mock.calls.map(([what]) => what))].sort()
  expect(seen).toEqual([
    'came back to theirs',
    'came in beside',
    'opened',
    'signed in',
    'stayed locked',
    'took over',
  ])
})

/** A tablet on which Ana told two facts that the studio does not have. */
async function withWaiting() {
  const tablet = await tabletWithLock()
  await tablet.gate.signIn('ana', passwordOf('ana'), 'Blue')
  const ids: string[] = []
  for (const value of ['x', 'y']) {
    const told = tablet.log()?.tell('client/changed', { field: 'name', value }, ABOUT)
    await told?.kept
    ids.push(told?.id ?? '')
  }
  const held = () =>
    tablet
      .log()
      ?.facts(CLIENT)
      .map(({ id }) => id) ?? null
  return { ...tablet, ids, held }
}

describe('[SYNC27] one person’s entries keep nobody from the tablet', () => {
  test('[SYNC27] also where the studio refused them: they stay sealed, named, and come back refused', async () => {
    const { gate, shelf, ids, held } = await withWaiting()
    const [first, second] = await shelf.waiting()
    if (!first || !second) throw new Error('nothing waits')
    await shelf.answered([], [{ ...first, refused: 'NOT_ALLOWED' }])
    await gate.lock()
    expect(await gate.signIn('bo', passwordOf('bo'), 'Blue')).toMatchObject({ ok: true })
    expect([named(gate), held()]).toEqual([[['ana', 2]], []])
    expect(await shelf.waiting()).toEqual([])
    await gate.lock()
    expect(await gate.unlock(passwordOf('ana'))).toBe(false)
    await gate.signIn('ana', passwordOf('ana'), 'Blue')
    expect([named(gate), held()]).toEqual([[], ids])
    expect(await shelf.waiting()).toEqual([{ ...first, refused: 'NOT_ALLOWED' }, second])
  })

  test('[SYNC27] numbers go on from where they were, whoever tells', async () => {
    const { gate, log, far, exchange } = await withWaiting()
    await gate.lock()
    await gate.signIn('bo', passwordOf('bo'), 'Blue')
    await log()?.tell('client/changed', { field: 'name', value: 'z' }, ABOUT).kept
    await exchange()
    await gate.signIn('ana', passwordOf('ana'), 'Blue')
    await exchange()
    expect((await far.everything()).map(({ n }) => n).sort()).toEqual([1, 2, 3])
  })

  test('[SYNC27] what came in pages and waits to be offered anew is set aside as well', async () => {
    const { gate, log, far, shelf, exchange, ids, held } = await withWaiting()
    const other = sampleFact({ type: 'client/changed', body: { field: 'note', value: null }, n: 1 })
    const elsewhere = { ...other, device: sampleId(9), id: sampleId(99), stream: CLIENT }
    await far.store().append(STUDIO, [elsewhere], NOON)
    await exchange()
    await log()?.offerAgain({ seq: 0, chain: '' })
    await gate.lock()
    await gate.signIn('bo', passwordOf('bo'), 'Blue')
    expect(named(gate)).toEqual([['ana', 3]])
    await gate.signIn('ana', passwordOf('ana'), 'Blue')
    expect(held()?.sort()).toEqual([...ids, elsewhere.id].sort())
    expect(await shelf.waiting()).toHaveLength(3)
  })

  test('[SYNC27] who has another password by now opens them with the one of before', async () => {
    const { gate, passwords, held, ids } = await withWaiting()
    await gate.lock()
    passwords.ana = 'a new password'
    await gate.someoneElse()
    expect(await gate.signIn('ana', 'a new password', 'Blue')).toMatchObject({ ok: true })
    expect([named(gate), held()]).toEqual([[['ana', 2]], []])
    expect(await gate.openSealed('no idea')).toBe(false)
    expect(await gate.openSealed(passwordOf('ana'))).toBe(true)
    expect([named(gate), held()]).toEqual([[], ids])
    await gate.lock()
    expect(await gate.unlock(passwordOf('ana'))).toBe(false)
    expect(await gate.unlock('a new password')).toBe(true)
  })
})

describe('[SYNC28] a tablet ends with the next contact', () => {
  test.each(['PERSON_LEFT', 'DEVICE_REVOKED'] as const)(
    '[SYNC28] %s: the page asks who is there, the old password opens nothing, what waits is kept',
    async (code) => {
      const { gate, log, shelf } = await withWaiting()
      const open = log()
      await gate.end(code)
      expect(gate.state()).toEqual({ at: 'sign-in', studioName: 'Studio', ended: code })
      expect(open?.facts(CLIENT)).toEqual([])
      expect(await gate.unlock(passwordOf('ana'))).toBe(false)
      expect([await shelf.get('key'), await shelf.get('wrapped'), await shelf.boxes()]).toEqual([
        undefined,
        undefined,
        [],
      ])
      expect(await shelf.get('aside')).toMatchObject([{ name: 'ana', person: PEOPLE.ana }])
      const [aside] = (await shelf.get('aside')) ?? []
      expect([aside?.waiting.length, aside?.boxes.length]).toEqual([2, 2])
    },
  )

  test('[SYNC28] whoever comes in on that page takes along what was open on it', async () => {
    const { gate, held, ids, far, exchange } = await withWaiting()
    await gate.end('PERSON_LEFT')
    await gate.signIn('bo', passwordOf('bo'), 'Blue')
    expect([named(gate), held()]).toEqual([[], ids])
    await gate.signIn('ana', passwordOf('ana'), 'Blue')
    await exchange()
    expect(await far.everything()).toHaveLength(2)
  })

  test('[SYNC28] a locked tablet hears it from the studio as it signs out', async () => {
    const { gate, endings, shelf } = await withWaiting()
    endings.signOut = 'PERSON_LEFT'
    await gate.lock()
    expect(gate.state()).toMatchObject({ at: 'sign-in', ended: 'PERSON_LEFT' })
    expect(await shelf.get('seat')).toBeUndefined()
  })

  test('[SYNC28] the password that opens the tablet and no longer the studio opens nothing; with the new one everything comes along', async () => {
    const { gate, passwords, held, ids, shelf } = await withWaiting()
    await gate.lock()
    passwords.ana = 'a new password'
    expect(await gate.unlock(passwordOf('ana'))).toBe(true)
    expect(gate.state()).toMatchObject({ at: 'sign-in', ended: 'SIGN_IN_WRONG' })
    expect(await shelf.get('key')).toBeUndefined()
    expect(await gate.signIn('ana', 'a new password', 'Blue')).toMatchObject({ ok: true })
    expect([named(gate), held()]).toEqual([[], ids])
    await gate.lock()
    expect(await gate.unlock(passwordOf('ana'))).toBe(false)
  })

  test.each(['NOT_SIGNED_IN', 'NOT_ALLOWED', 'SERVER_BROKEN', 'PROTOCOL_TOO_OLD'])(
    '[SYNC28] %s ends nothing',
    async (code) => {
      const { gate, held, ids } = await withWaiting()
      await gate.end(code)
      expect([gate.state().at, held()]).toEqual(['open', ids])
    },
  )
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
