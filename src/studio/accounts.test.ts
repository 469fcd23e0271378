/** Holds accounts to the record: who left comes in no more, a role is as it was last told, and somebody can always come in. */

import { describe, expect, test } from 'vitest'
import { MAX_LAMPORT_JUMP, type Role } from '../core/record/mod.ts'
import { STUDIO, sampleId } from '../core/record/sample.fixtures.ts'
import { followRecord, ownersOf, peopleOf } from './accounts.ts'
import { ANA, BO, CY, joined, NOON, setting, studioFact } from './studio.fixtures.ts'

/** A studio of an owner and two others, each with an account and a sign-in. */
async function staffed() {
  const { store } = setting()
  const roles: readonly (readonly [string, Role])[] = [
    [ANA, 'owner'],
    [BO, 'practitioner'],
    [CY, 'reception'],
  ]
  await store.append(
    STUDIO,
    roles.map(([person, role]) => joined(person, role)),
    NOON,
  )
  for (const [person, role] of roles) {
    await store.putAccount({ studio: STUDIO, person, name: person, role, secret: 'x' })
    const device = sampleId(70)
    await store.signIn({ studio: STUDIO, person, device, tokenHash: person, expiresAt: NOON })
  }
  const follow = async (...facts: Parameters<typeof store.append>[1]) => {
    await store.append(STUDIO, facts, NOON)
    return followRecord(store, STUDIO)
  }
  const accountOf = async (person: string) =>
    (await store.accounts(STUDIO)).find((one) => one.person === person)
  const roleOf = async (person: string) => {
    const account = await accountOf(person)
    return account === undefined || account.left ? null : account.role
  }
  const signedIn = async (person: string) =>
    (await store.findSignIn(STUDIO, person))?.ended === undefined
  return { store, follow, accountOf, roleOf, signedIn }
}

describe('[SERVER18] accounts follow the record', () => {
  test('nothing told, nothing changed', async () => {
    const { store, follow } = await staffed()
    const before = await store.accounts(STUDIO)
    expect(await follow()).toEqual([])
    expect(await store.accounts(STUDIO)).toEqual(before)
  })

  test('who left comes in no more and has no sign-in; the others keep theirs', async () => {
    const { follow, roleOf, signedIn } = await staffed()
    expect(await follow(studioFact('person/left', { person: BO }))).toEqual([BO])
    expect([await roleOf(BO), await signedIn(BO)]).toEqual([null, false])
    expect([await roleOf(CY), await signedIn(CY)]).toEqual(['reception', true])
    expect(await follow()).toEqual([])
  })

  test('a changed role is the account’s, and the tablet stays signed in', async () => {
    const { follow, roleOf, signedIn, store } = await staffed()
    await follow(studioFact('person/roleChanged', { person: CY, role: 'practitioner' }))
    expect([await roleOf(CY), await signedIn(CY)]).toEqual(['practitioner', true])
    expect((await store.accounts(STUDIO)).find((one) => one.person === CY)?.secret).toBe('x')
  })

  test('[R34] the last owner stays one, whatever is told, and goes once there is another', async () => {
    const { follow, roleOf } = await staffed()
    const stepsBack = studioFact('person/roleChanged', { person: ANA, role: 'reception' })
    expect(await follow(stepsBack, studioFact('person/left', { person: ANA }))).toEqual([])
    expect(await roleOf(ANA)).toBe('owner')
    const other = studioFact('person/roleChanged', { person: CY, role: 'owner' })
    expect(await follow(other, studioFact('person/left', { person: ANA }))).toEqual([ANA, CY])
    expect([await roleOf(ANA), await roleOf(CY)]).toEqual([null, 'owner'])
  })

  test('[R34] a leaving that facts from before it undo opens the account of before', async () => {
    const { follow, accountOf, roleOf, signedIn } = await staffed()
    const both = studioFact('person/roleChanged', { person: BO, role: 'owner' }, { lamport: 50 })
    await follow(both, studioFact('person/left', { person: ANA }, { lamport: 70 }))
    expect([await roleOf(ANA), await roleOf(BO)]).toEqual([null, 'owner'])
    const before = studioFact(
      'person/roleChanged',
      { person: BO, role: 'reception' },
      { lamport: 60 },
    )
    expect([...(await follow(before))].sort()).toEqual([ANA, BO].sort())
    expect(await accountOf(ANA)).toMatchObject({ role: 'owner', secret: 'x' })
    expect([await roleOf(ANA), await roleOf(BO)]).toEqual(['owner', 'reception'])
    // The sign-ins of before stay ended: the password brings her back.
    expect(await signedIn(ANA)).toBe(false)
  })

  test('an account the record knows nothing of stays as it is', async () => {
    const { store, follow, roleOf } = await staffed()
    const stranger = { studio: STUDIO, person: sampleId(5), name: 'S', role: 'reception' } as const
    await store.putAccount({ ...stranger, secret: null })
    expect(await follow(studioFact('person/left', { person: BO }))).toEqual([BO])
    expect(await roleOf(stranger.person)).toBe('reception')
  })

  test('[STORE15] the account the same person has in another studio stays', async () => {
    const { store, follow } = await staffed()
    const there = { studio: sampleId(5), person: BO, name: 'Bo', role: 'owner' } as const
    await store.putAccount({ ...there, secret: null })
    await follow(studioFact('person/left', { person: BO }))
    expect(await store.accounts(there.studio)).toEqual([{ ...there, secret: null }])
  })

  test('[READ9] a fact whose count has leapt is not followed', async () => {
    const { follow, roleOf } = await staffed()
    const leapt = studioFact('person/left', { person: BO }, { lamport: 3 * MAX_LAMPORT_JUMP })
    expect(await follow(leapt)).toEqual([])
    expect(await roleOf(BO)).toBe('practitioner')
  })
})

test('[SERVER18] owners are those who have joined and not left', async () => {
  const { store } = setting()
  const invited = { person: CY, name: 'Cy', role: 'owner' } as const
  await store.append(
    STUDIO,
    [
      joined(ANA, 'owner'),
      joined(BO, 'owner'),
      studioFact('person/left', { person: BO }),
      studioFact('person/invited', invited),
    ],
    NOON,
  )
  const people = await peopleOf(store, STUDIO)
  expect(people.map(({ id, standing }) => [id, standing])).toEqual([
    [ANA, 'joined'],
    [BO, 'left'],
    [CY, 'invited'],
  ])
  expect(ownersOf(people).map(({ id }) => id)).toEqual([ANA])
  expect(ownersOf([])).toEqual([])
})
