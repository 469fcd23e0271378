/** Holds people and tablets of a studio to what is told of them, in whatever order it is told. */

import { describe, expect, test } from 'vitest'
import type { BodyOf, Told } from './bodies.ts'
import { sampleId, sampleTold } from './sample.fixtures.ts'
import { foldStudio, SETTINGS } from './studio.ts'

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

test('[R14] a tablet keeps its last name, and is in again once it was enrolled again', () => {
  const standing = (...facts: readonly Told[]) =>
    foldStudio(facts).devices.map(({ id, name, person, revoked: out }) => [id, name, person, out])
  expect(standing(enrolled(1, 'Blue'))).toEqual([[TABLET, 'Blue', BO, false]])
  expect(standing(enrolled(1, 'Blue'), revoked(2))).toEqual([[TABLET, 'Blue', BO, true]])
  expect(standing(enrolled(1, 'Blue'), revoked(2), enrolled(3, 'Red'))).toEqual([
    [TABLET, 'Red', BO, false],
  ])
  expect(standing(enrolled(1, 'Blue'), revoked(2, sampleId(41)))).toEqual([
    [TABLET, 'Blue', BO, false],
  ])
  expect(foldStudio([enrolled(1, '')]).devices[0]?.enrolledAt).toBe(enrolled(1, '').at)
})

test('[R14] before anything is told the usual settings hold, and there is nobody', () => {
  expect(foldStudio([])).toEqual({
    ...{ id: null, founder: null, settings: SETTINGS, history: [] },
    ...{ charts: [], people: [], devices: [] },
  })
  expect(SETTINGS).toMatchObject({ timeZone: 'UTC', secondsPerPass: 20, minutes: 45 })
})
