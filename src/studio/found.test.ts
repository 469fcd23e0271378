/** Lets a set-up and a demo die at every step, and holds that the next start goes on from there. */

import { describe, expect, test } from 'vitest'
import { foundDemo } from '../demo/found.ts'
import { memoryStore } from '../store/memory.ts'
import type { AccountStore, FactStore } from '../store/port.ts'
import { foundStudio as found } from './found.ts'
import { kindOf } from './made-up.ts'
import { readStudio } from './read.ts'
import { hashPassword, isPassword } from './secrets.ts'
import { setting } from './studio.fixtures.ts'
import { ownFacts } from './tell.ts'

type Store = FactStore & AccountStore

/** As cheap as argon2 allows: these tests are about the steps, not the cost. */
const cheap = (password: string, salt: Uint8Array) =>
  hashPassword(password, salt, { memory: 8, passes: 1 })
const foundStudio = (...[place, form]: Parameters<typeof found>) => found(place, form, cheap)

const DIES = 'the machine lost its power'

/** The store, until its so-manieth asking: then nothing is answered any more, before or after it was done. */
function dying(store: Store, step: number, after: boolean): Store {
  let asked = 0
  return new Proxy(store, {
    get(target, name: keyof Store) {
      const work = target[name] as (...given: unknown[]) => Promise<unknown>
      return async (...given: unknown[]) => {
        asked++
        if (asked > step || (asked === step && !after)) throw new Error(DIES)
        const done = await work(...given)
        if (asked === step) throw new Error(DIES)
        return done
      }
    },
  })
}

/** Every step at which a work on a fresh store can die, with the store that is left; the last did not die. */
async function* deaths(work: (store: Store) => Promise<unknown>): AsyncGenerator<Store> {
  for (const after of [false, true])
    for (let step = 1; ; step++) {
      const store = memoryStore()
      const died = await work(dying(store, step, after)).then(
        () => false,
        (error: Error) => error.message === DIES,
      )
      yield store
      if (!died) break
      expect(step).toBeLessThan(60)
    }
}

const form = {
  studio: { name: 'Quiet Feet', timeZone: 'UTC' },
  owner: { name: 'Ana', language: 'en' },
  password: 'quiet hands',
  device: { id: setting().device.replace(/.$/, '7'), name: 'Tablet' },
} as const

async function oneOwner(store: Store) {
  const studios = await store.founded()
  expect([studios.length, (await store.studios()).length]).toEqual([1, 1])
  const studio = studios[0] ?? ''
  const told = await readStudio(store, studio)
  const [account, ...others] = await store.accounts(studio)
  expect(others).toEqual([])
  expect(account).toMatchObject({ name: 'Ana', role: 'owner', person: told.founder })
  expect(await isPassword('quiet hands', account?.secret ?? '')).toBe(true)
  expect(told.settings.name).toBe('Quiet Feet')
  expect(told.people).toMatchObject([{ name: 'Ana', role: 'owner', standing: 'joined' }])
  expect(await store.verify(studio)).toMatchObject({ ok: true })
}

describe('[MACHINE11] a set-up', () => {
  test('that dies at any step is whole, or is done again from the beginning', async () => {
    let whole = 0
    let again = 0
    for await (const store of deaths((dies) => foundStudio({ ...setting(), store: dies }, form))) {
      if ((await store.founded()).length > 0) whole++
      else {
        again++
        expect(await store.studios()).toEqual([])
        await foundStudio({ ...setting(), store }, form)
      }
      await oneOwner(store)
    }
    expect([whole > 0, again > 0]).toEqual([true, true])
  })

  test('that died under an older version goes on in its own studio', async () => {
    const world = setting()
    const [studio, person] = [world.device.replace(/.$/, '1'), world.device.replace(/.$/, '2')]
    const { settings } = await readStudio(world.store, studio)
    const founded = { ...settings, rooms: [], name: 'Half', founder: person, founderName: 'An' }
    const half = ownFacts(
      { ...world, device: world.device.replace(/.$/, '5') },
      studio,
      person,
      [{ type: 'studio/founded', stream: studio, subject: null, body: founded }],
      { n: 0, lamport: 0 },
    )
    await world.store.append(studio, half, 1)
    expect(await foundStudio(world, form)).toEqual({ studio, person })
    await oneOwner(world.store)
  })
})

describe('[MACHINE11] a demo', () => {
  test('that dies at any step is whole at the next start, and known as one', async () => {
    let begun = 0
    const begin = (store: Store) => foundDemo({ ...setting(), store }, 'UTC')
    for await (const store of deaths(begin)) {
      const kind = await kindOf(store)
      expect(['nothing', 'demo']).toContain(kind)
      if (kind === 'demo') begun++
      // Nothing of it is there: it is begun as any other.
      else expect([await store.studios(), await store.founded()]).toEqual([[], []])
      if (kind === 'nothing') continue
      await begin(store)
      expect(await kindOf(store)).toBe('demo')
      const [studio = ''] = await store.founded()
      expect(await store.studios()).toEqual([studio])
      expect(await store.accounts(studio)).toHaveLength(1)
      expect(await store.ofTypes(studio, ['client/registered'])).toHaveLength(12)
    }
    expect(begun).toBeGreaterThan(0)
  }, 180_000)

  test('whose owner an older version did not get to write down gets one', async () => {
    const { store, ...world } = setting()
    await foundDemo({ ...world, store }, 'UTC')
    const [studio = ''] = await store.founded()
    const [owner] = await store.accounts(studio)
    const bare = { ...store, founded: async () => [] }
    expect(await kindOf(bare)).toBe('demo')
    expect(await foundDemo({ ...world, store: bare }, 'UTC')).toEqual({
      studio,
      person: owner?.person,
    })
  })
})

describe('[MACHINE4] a record', () => {
  test('is a demo by what was told in it first, and real where anybody set it up', async () => {
    const { store, ...world } = setting()
    expect(await kindOf(store)).toBe('nothing')
    await foundStudio({ ...world, store }, { ...form, owner: { name: 'Demo', language: 'en' } })
    expect(await kindOf(store)).toBe('real')
  })
})
