/** Holds the way back in for who forgot a password: for whom, how long, and once. */

import { describe, expect, test } from 'vitest'
import { STUDIO } from '../core/record/sample.fixtures.ts'
import { makeInvitations, RECOVERY_GOOD_FOR } from './invitations.ts'
import { recover } from './recover.ts'
import { ANA, BO, CY, joined, NOON, setting, studioFact } from './studio.fixtures.ts'

const named = (person: string, name: string, role: 'owner' | 'reception') =>
  studioFact('person/joined', { person, name, role, language: 'en' })

async function record(...facts: Parameters<ReturnType<typeof setting>['store']['append']>[1]) {
  const world = setting()
  await world.store.append(STUDIO, facts, NOON)
  return world
}

describe('[SERVER35] a code for who forgot their password', () => {
  test('[SERVER35] is for the one owner where nobody is named, for half an hour', async () => {
    const world = await record(joined(ANA, 'owner'), joined(BO, 'reception'))
    const made = await recover(world)
    if (!made.ok) throw new Error(made.code)
    const { person, code, expiresAt } = made.value
    expect([person, expiresAt]).toEqual([ANA, NOON + RECOVERY_GOOD_FOR])
    expect(code).toMatch(/^(\w{4}-){2}\w{4}$/)
    const at = (later: number) => makeInvitations({ ...world, now: () => NOON + later })
    expect(await at(RECOVERY_GOOD_FOR).find(code)).toMatchObject({ studio: STUDIO, person: ANA })
    expect(await at(RECOVERY_GOOD_FOR + 1).find(code)).toBeNull()
    expect(await at(RECOVERY_GOOD_FOR + 1).take(code)).toBeNull()
  })

  test('[SERVER35] dies when it was used or replaced, by whatever made the new one', async () => {
    const world = await record(joined(ANA, 'owner'))
    const codes = makeInvitations(world)
    const make = async () => {
      const made = await recover(world)
      return made.ok ? made.value.code : ''
    }
    const first = await make()
    const second = await make()
    expect([await codes.find(first), await codes.find(second)]).toMatchObject([
      null,
      { person: ANA },
    ])
    expect(await codes.take(second)).toMatchObject({ person: ANA })
    expect(await codes.take(second)).toBeNull()
    const third = await make()
    await codes.make(STUDIO, ANA)
    expect(await codes.find(third)).toBeNull()
  })

  test('[SERVER35] is kept as a digest alone', async () => {
    const world = await record(joined(ANA, 'owner'))
    const kept: unknown[] = []
    const putSlip: typeof world.store.putSlip = async (slip, now) => {
      kept.push(slip)
      await world.store.putSlip(slip, now)
    }
    const made = await recover({ ...world, store: { ...world.store, putSlip } })
    expect(kept).toMatchObject([{ about: ANA, hash: expect.stringMatching(/^[0-9a-f]{64}$/) }])
    expect(made.ok && JSON.stringify(kept).includes(made.value.code.replaceAll('-', ''))).toBe(
      false,
    )
  })

  test('[SERVER35] with several owners one must be named, by any writing of the name', async () => {
    const world = await record(
      named(ANA, 'Test Owner', 'owner'),
      named(BO, 'Bó', 'owner'),
      named(CY, 'Cy', 'reception'),
    )
    expect(await recover(world)).toMatchObject({
      ok: false,
      code: 'PERSON_UNNAMED',
      path: 'person',
    })
    for (const name of ['Test Owner', ' test  OWNER', 'Ｔｅｓｔ Owner'])
      expect(await recover(world, name)).toMatchObject({ ok: true, value: { person: ANA } })
    expect(await recover(world, 'Bo\u0301')).toMatchObject({ ok: true, value: { person: BO } })
    expect(await recover(world, 'Cy')).toMatchObject({ ok: true, value: { person: CY } })
  })

  test('[SERVER35] for nobody, for who has left, and where nobody owns a studio there is none', async () => {
    const world = await record(
      joined(ANA, 'owner'),
      named(BO, 'Bo', 'owner'),
      studioFact('person/left', { person: BO }),
    )
    expect(await recover(world)).toMatchObject({ ok: true, value: { person: ANA } })
    for (const name of ['Bo', '', 'constructor', '__proto__'])
      expect(await recover(world, name)).toMatchObject({ ok: false, code: 'PERSON_UNKNOWN' })
    expect(await recover(await record())).toMatchObject({ ok: false, code: 'NO_STUDIO' })
    const nobodys = await record(studioFact('studio/changed', { name: 'S' }))
    expect(await recover(nobodys, 'Ana')).toMatchObject({ ok: false, code: 'NO_STUDIO' })
  })
})
