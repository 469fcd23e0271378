/** Holds what becomes of a tablet that was taken out of the studio: its sign-ins end, and no other's. */

import { describe, expect, test } from 'vitest'
import { STUDIO, sampleId } from '../core/record/sample.fixtures.ts'
import { ANA, BO, NOON, setting, studioFact } from './studio.fixtures.ts'
import { endRevoked, standingOf } from './tablets.ts'

const [LOST, OTHER] = [sampleId(70), sampleId(71)]

/** A studio with two tablets, on each of which two people are signed in. */
async function withTablets() {
  const world = setting()
  const { store } = world
  const enrolled = [LOST, OTHER].map((device) =>
    studioFact('device/enrolled', { device, name: 'Blue', person: ANA }),
  )
  await store.append(STUDIO, enrolled, NOON)
  for (const device of [LOST, OTHER])
    for (const person of [ANA, BO])
      await store.signIn({
        studio: STUDIO,
        person,
        device,
        tokenHash: `${device} ${person}`,
        expiresAt: NOON,
      })
  const push = async (...facts: Parameters<typeof store.append>[1]) =>
    endRevoked(world, STUDIO, facts, await store.append(STUDIO, facts, NOON))
  const signedIn = async (device: string) => {
    const found = await Promise.all(
      [ANA, BO].map((person) => store.findSignIn(STUDIO, `${device} ${person}`)),
    )
    return found.filter((one) => one !== null && one.ended === undefined).length
  }
  return { world, push, signedIn }
}

const taken = (device: string) => studioFact('device/revoked', { device })

describe('[SERVER20] a tablet that was taken out', () => {
  test('is unknown, then enrolled, then taken out, and stays so whatever is told', async () => {
    const { world, push } = await withTablets()
    const standing = () => standingOf(world, STUDIO, LOST)
    expect(await standingOf(world, STUDIO, sampleId(72))).toBe('unknown')
    expect(await standingOf(world, sampleId(5), LOST)).toBe('unknown')
    expect(await standing()).toBe('enrolled')
    await push(taken(LOST))
    expect(await standing()).toBe('revoked')
    await push(studioFact('device/enrolled', { device: LOST, name: 'Found', person: ANA }))
    expect(await standing()).toBe('revoked')
  })

  test('is signed out whoever is on it, and no other tablet is', async () => {
    const { push, signedIn } = await withTablets()
    await push(taken(LOST))
    expect([await signedIn(LOST), await signedIn(OTHER)]).toEqual([0, 2])
  })

  test('all that one push takes out are', async () => {
    const { push, signedIn } = await withTablets()
    await push(taken(OTHER), studioFact('person/left', { person: BO }), taken(LOST))
    expect([await signedIn(LOST), await signedIn(OTHER)]).toEqual([0, 0])
  })

  test('other facts, and taking out nobody’s tablet, sign nobody out', async () => {
    const { push, signedIn } = await withTablets()
    await push()
    await push(studioFact('person/left', { person: BO }), taken(sampleId(72)))
    expect([await signedIn(LOST), await signedIn(OTHER)]).toEqual([2, 2])
  })

  test('a fact that the store refused takes nobody out', async () => {
    const { world, push, signedIn } = await withTablets()
    const fact = taken(LOST)
    await endRevoked(world, STUDIO, [fact], [{ id: fact.id, kept: false, code: 'DEVICE_CLONED' }])
    await push({ ...fact, studio: sampleId(5) })
    expect(await signedIn(LOST)).toBe(2)
  })

  test('one that is enrolled again in the same push is out as well', async () => {
    const { push, signedIn } = await withTablets()
    await push(taken(LOST), studioFact('device/enrolled', { device: LOST, name: 'B', person: ANA }))
    expect(await signedIn(LOST)).toBe(0)
  })
})
