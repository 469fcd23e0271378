/** Holds people and tablets of a studio to what is told of them, in whatever order it is told. */

import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { BodyOf, Told } from './bodies.ts'
import { sampleId, sampleTold } from './sample.fixtures.ts'
import { foldStudio, isOwner, SETTINGS } from './studio.ts'

const BO = sampleId(30)
const TABLET = sampleId(40)
const who = { person: BO, name: 'Bo', role: 'reception' } as const

const invited = (n: number, more: Partial<BodyOf<'person/invited'>> = {}) =>
  sampleTold({ type: 'person/invited', body: { ...who, ...more }, n })
const joined = (n: number, more: Partial<BodyOf<'person/joined'>> = {}) =>
  sampleTold({ type: 'person/joined', body: { ...who, language: 'zh-Hans', ...more }, n })
const left = (n: number, person = BO) => sampleTold({ type: 'person/left', body: { person }, n })
const roleChanged = (n: number, person = BO) =>
  sampleTold({ type: 'person/roleChanged', body: { person, role: 'owner' }, n })
const enrolled = (n: number, name: string) =>
  sampleTold({ type: 'device/enrolled', body: { device: TABLET, name, person: BO }, n })
const revoked = (n: number, device = TABLET) =>
  sampleTold({ type: 'device/revoked', body: { device }, n })

describe('[R14] people', () => {
  test.each<[string, readonly Told[], object[]]>([
    ['invited', [invited(1)], [{ ...who, language: null, standing: 'invited' }]],
    [
      'joined',
      [invited(1), joined(2, { name: 'Bo 波' })],
      [{ ...who, name: 'Bo 波', language: 'zh-Hans', standing: 'joined' }],
    ],
    [
      'joined without a word before',
      [joined(1)],
      [{ ...who, language: 'zh-Hans', standing: 'joined' }],
    ],
    [
      'invited again keeps language and standing',
      [joined(1), invited(2, { role: 'owner' })],
      [{ ...who, role: 'owner', language: 'zh-Hans', standing: 'joined' }],
    ],
    [
      'given another role',
      [joined(1), roleChanged(2)],
      [{ ...who, role: 'owner', language: 'zh-Hans', standing: 'joined' }],
    ],
    ['left', [joined(1), left(2)], [{ ...who, language: 'zh-Hans', standing: 'left' }]],
    [
      'left, and invited again, is gone until they join',
      [joined(1), left(2), invited(3)],
      [{ ...who, language: 'zh-Hans', standing: 'left' }],
    ],
    [
      'left, and back',
      [joined(1), left(2), joined(3)],
      [{ ...who, language: 'zh-Hans', standing: 'joined' }],
    ],
    ['of whom nothing was told', [roleChanged(1), left(2)], []],
  ])('[R14] somebody %s', (_what, facts, people) => {
    const shown = people.map(({ person: id, ...rest }: { person?: string }) => ({ id, ...rest }))
    expect(foldStudio(facts).people).toEqual(shown)
    expect(foldStudio(facts.toReversed()).people).toEqual(shown)
  })

  test('[R14] one person’s leaving is nobody else’s', () => {
    const other = sampleId(31)
    const facts = [joined(1), joined(2, { person: other }), left(3, other), roleChanged(4, other)]
    expect(foldStudio(facts).people.map(({ standing, role }) => [standing, role])).toEqual([
      ['joined', 'reception'],
      ['left', 'owner'],
    ])
  })
})

test('[R36] a tablet has its last name and its first holder, and once it was taken out it stays out', () => {
  const standing = (...facts: readonly Told[]) =>
    foldStudio(facts).devices.map(({ id, name, person, revoked: out }) => [id, name, person, out])
  expect(standing(enrolled(1, 'Blue'))).toEqual([[TABLET, 'Blue', BO, false]])
  expect(standing(enrolled(1, 'Blue'), enrolled(2, 'Red'))).toEqual([[TABLET, 'Red', BO, false]])
  expect(standing(enrolled(1, 'Blue'), revoked(2))).toEqual([[TABLET, 'Blue', BO, true]])
  expect(standing(enrolled(1, 'Blue'), revoked(2), enrolled(3, 'Red'))).toEqual([
    [TABLET, 'Red', BO, true],
  ])
  // A studio put back from before it knew the tablet enrols it anew, and only then hears that it is out.
  expect(standing(revoked(1), enrolled(2, 'Red'))).toEqual([[TABLET, 'Red', BO, true]])
  expect(standing(enrolled(1, 'Blue'), revoked(2, sampleId(41)))).toEqual([
    [TABLET, 'Blue', BO, false],
  ])
  expect(foldStudio([enrolled(1, ''), enrolled(2, '')]).devices[0]?.enrolledAt).toBe(
    enrolled(1, '').at,
  )
})

describe('[R34] a studio keeps an owner', () => {
  const STAFF = [sampleId(50), sampleId(51), sampleId(52)] as const
  const owner = (person: string, n: number) =>
    sampleTold({
      type: 'person/joined',
      body: { person, name: person, role: 'owner', language: 'en' },
      n,
    })
  const place = (device: number, lamport: number) => ({
    id: sampleId(6000 + device),
    device: sampleId(device),
    n: 9,
    lamport,
  })
  const leaves = (person: string, device: number, lamport = 9) =>
    sampleTold({ type: 'person/left', body: { person }, ...place(device, lamport) })
  const stepsBack = (person: string, device: number, lamport = 9) =>
    sampleTold({
      type: 'person/roleChanged',
      body: { person, role: 'reception' },
      ...place(device, lamport),
    })
  const [ANA, CY] = STAFF
  const standing = (facts: readonly Told[]) =>
    foldStudio(facts).people.map((one) => `${one.role} ${one.standing}`)

  test('[R34] of two owners who demote each other, let each other go or leave at once, one stays', () => {
    const both = [owner(ANA, 1), owner(CY, 2)]
    for (const [one, other] of [
      [stepsBack(CY, 60), stepsBack(ANA, 61)],
      [leaves(CY, 60), leaves(ANA, 61)],
      [leaves(ANA, 60), leaves(CY, 61)],
      [stepsBack(ANA, 60), leaves(CY, 61)],
    ] as const) {
      const folded = standing([...both, one, other])
      expect(folded.filter((one) => one === 'owner joined')).toHaveLength(1)
      expect(standing([other, one, ...both].toReversed())).toEqual(folded)
    }
  })

  test('[R34] the last owner is neither joined nor invited into another role, and keeps a new name', () => {
    const again = (type: 'person/joined' | 'person/invited') =>
      type === 'person/joined'
        ? sampleTold({ type, body: { ...who, person: ANA, language: 'en' }, n: 3 })
        : sampleTold({ type, body: { ...who, person: ANA }, n: 3 })
    for (const type of ['person/joined', 'person/invited'] as const)
      expect(foldStudio([owner(ANA, 1), again(type)]).people).toMatchObject([
        { name: 'Bo', role: 'owner', standing: 'joined' },
      ])
  })

  test('[R34] once there is another owner, who was the last one may go', () => {
    expect(standing([owner(ANA, 1), leaves(ANA, 60, 2), owner(CY, 3), leaves(ANA, 61, 4)])).toEqual(
      ['owner left', 'owner joined'],
    )
  })

  const told = fc.array(
    fc.record({
      is: fc.constantFrom('joins', 'invited', 'leaves', 'owner', 'reception'),
      person: fc.constantFrom(...STAFF),
      device: fc.nat(3),
      lamport: fc.integer({ min: 2, max: 12 }),
    }),
    { maxLength: 30 },
  )

  test('[R34] whatever is told, by however many tablets, in whatever order it arrives', () => {
    const met = vi.fn<(steps: number) => void>()
    fc.assert(
      fc.property(told, fc.infiniteStream(fc.nat()), (list, chance) => {
        const facts = list.map(({ is, person, device, lamport }, i): Told => {
          const where = { id: sampleId(6000 + i), device: sampleId(90 + device), n: i + 1, lamport }
          const name = { person, name: 'x' }
          if (is === 'leaves')
            return sampleTold({ type: 'person/left', body: { person }, ...where })
          if (is === 'joins')
            return sampleTold({
              type: 'person/joined',
              body: { ...name, role: 'practitioner', language: 'en' },
              ...where,
            })
          if (is === 'invited')
            return sampleTold({
              type: 'person/invited',
              body: { ...name, role: 'owner' },
              ...where,
            })
          const role = is === 'owner' ? 'owner' : 'reception'
          return sampleTold({ type: 'person/roleChanged', body: { person, role }, ...where })
        })
        const all = [owner(ANA, 1), ...facts]
        const arrived = all
          .map((fact) => ({ fact, at: chance.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ fact }) => fact)
        const folded = foldStudio(all).people
        expect(folded.some(isOwner)).toBe(true)
        expect(new Set(foldStudio(arrived).people)).toEqual(new Set(folded))
        met(folded.filter((one) => one.standing === 'left').length)
      }),
      { numRuns: 300 },
    )
    expect(new Set(met.mock.calls.flat()).size).toBeGreaterThan(1)
  })
})

test('[R14] before anything is told the usual settings hold, and there is nobody', () => {
  expect(foldStudio([])).toEqual({
    ...{ id: null, founder: null, settings: SETTINGS, history: [] },
    ...{ charts: [], people: [], devices: [] },
  })
  expect(SETTINGS).toMatchObject({ timeZone: 'UTC', secondsPerPass: 20, minutes: 45 })
})
