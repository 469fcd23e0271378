/** Holds what the server tells itself: counted on without gaps, one after another, and never led astray by a leap. */

import { describe, expect, test } from 'vitest'
import { factId, MAX_LAMPORT_JUMP, START } from '../core/record/mod.ts'
import { STUDIO, sampleId } from '../core/record/sample.fixtures.ts'
import { ANA, BO, CY, NOON, SERVER, setting, studioFact } from './studio.fixtures.ts'
import { newId, type Saying, tellOwn } from './tell.ts'

const invited = (person: string): Saying<'person/invited'> => ({
  type: 'person/invited',
  stream: STUDIO,
  subject: person,
  body: { person, name: 'Bo', role: 'practitioner' },
})

async function all(world: ReturnType<typeof setting>) {
  const page = await world.store.pull(STUDIO, START, 999)
  if (!page.ok) throw new Error(page.code)
  return page.facts
}

describe('[SERVER12] facts of the server’s own', () => {
  test('carry its tablet, its clock and the person on whose behalf they are told', async () => {
    const world = setting()
    await tellOwn(world, STUDIO, ANA, [invited(BO)])
    const [fact] = await all(world)
    expect(fact).toMatchObject({
      studio: STUDIO,
      stream: STUDIO,
      subject: BO,
      actor: ANA,
      device: SERVER,
      n: 1,
      lamport: 1,
      at: NOON,
      tz: 0,
      type: 'person/invited',
    })
    expect(factId.safeParse(fact?.id).success).toBe(true)
    expect(fact?.salt).toMatch(/^[0-9a-f]{32}$/)
  })

  test('count on from its own last number and from the furthest count of the studio', async () => {
    const world = setting()
    await tellOwn(world, STUDIO, ANA, [invited(BO), invited(CY)])
    await world.store.append(
      STUDIO,
      [studioFact('person/left', { person: CY }, { lamport: 40 })],
      NOON,
    )
    await tellOwn(world, STUDIO, ANA, [invited(CY)])
    const own = (await all(world)).filter(({ device }) => device === SERVER)
    expect(own.map(({ n, lamport }) => [n, lamport])).toEqual([
      [1, 1],
      [2, 2],
      [3, 41],
    ])
  })

  test('many told at once stand one after another, each number once', async () => {
    const world = setting()
    const people = Array.from({ length: 8 }, (_, i) => sampleId(300 + i))
    await Promise.all(people.map((one) => tellOwn(world, STUDIO, ANA, [invited(one)])))
    const facts = await all(world)
    expect(facts.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(facts.map(({ lamport }) => lamport)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(facts.map(({ subject }) => subject)).toEqual(people)
    expect(new Set(facts.map(({ id, salt }) => `${id} ${salt}`)).size).toBe(8)
  })

  test('[R18] do not follow a count that has leapt, and go on once the gap is filled', async () => {
    const world = setting()
    const far = 2 * MAX_LAMPORT_JUMP
    await world.store.append(
      STUDIO,
      [studioFact('person/left', { person: CY }, { lamport: far })],
      1,
    )
    await tellOwn(world, STUDIO, ANA, [invited(BO)])
    expect((await all(world)).at(-1)?.lamport).toBe(1)
    const bridge = studioFact('person/left', { person: CY }, { lamport: MAX_LAMPORT_JUMP + 1 })
    await world.store.append(STUDIO, [bridge], 1)
    await tellOwn(world, STUDIO, ANA, [invited(CY)])
    expect((await all(world)).at(-1)?.lamport).toBe(far + 1)
  })

  test('nothing to say tells nothing', async () => {
    const world = setting()
    await tellOwn(world, STUDIO, ANA, [])
    expect(await world.store.head(STUDIO)).toEqual(START)
  })

  test('a body that breaks its own schema is thrown, and what is told next is kept', async () => {
    const world = setting()
    const wrong = { ...invited(BO), body: { person: BO, name: '', role: 'practitioner' } } as const
    await expect(tellOwn(world, STUDIO, ANA, [wrong])).rejects.toThrow('BODY_INVALID')
    await tellOwn(world, STUDIO, ANA, [invited(BO)])
    expect((await all(world)).map(({ n }) => n)).toEqual([1])
  })

  test('a refusal by the store is thrown: a fact of ours is never lost in silence', async () => {
    const world = setting()
    const store = {
      ...world.store,
      append: async (_studio: string, facts: readonly { readonly id: string }[]) =>
        facts.map(({ id }) => ({ id, kept: false, code: 'DEVICE_CLONED' }) as const),
    }
    await expect(tellOwn({ ...world, store }, STUDIO, ANA, [invited(BO)])).rejects.toThrow(
      'DEVICE_CLONED',
    )
  })

  test('an id is new each time, and of the server’s clock', () => {
    const world = setting()
    const ids = Array.from({ length: 50 }, () => newId(world))
    expect(new Set(ids).size).toBe(50)
    for (const id of ids) {
      expect(factId.safeParse(id).success).toBe(true)
      expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(NOON)
    }
  })
})
