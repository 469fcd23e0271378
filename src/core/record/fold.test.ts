/** Holds the folds: the same for any order of arrival, the last writer in force, losers remembered. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BodyOf, bodySchemas } from './bodies.ts'
import { foldClient } from './client.ts'
import { shownIn } from './joins.ts'
import { factJsonSchemas } from './json-schema.ts'
import { readFacts } from './read.ts'
import { clientFacts, sampleId, sampleTold } from './sample.fixtures.ts'
import { foldScreenings } from './screenings.ts'
import { foldStudio } from './studio.ts'

const shuffled = clientFacts.chain((facts) =>
  fc.record({
    facts: fc.constant(facts),
    arrived: fc
      .tuple(fc.shuffledSubarray([...facts], { minLength: facts.length }), fc.subarray([...facts]))
      .map(([all, again]) => [...all, ...again]),
  }),
)

describe('[R2] folding', () => {
  test('[R2] a client folds the same for any order of arrival and any repeats', () => {
    fc.assert(
      fc.property(shuffled, ({ facts, arrived }) => {
        expect(foldClient(readFacts(arrived).told)).toEqual(foldClient(readFacts(facts).told))
      }),
    )
  })
})

describe('[R17] a client', () => {
  test('[R17] doubles are shown as one, on every tablet the same, even when merged in a circle', () => {
    const merged = (into: number) =>
      foldClient([sampleTold({ type: 'client/merged', body: { into: sampleId(into) } })]).mergedInto
    expect(merged(9)).toBe(sampleId(9))
    expect(merged(1)).toBe(null)
    const chain = new Map([
      ['a', 'b'],
      ['b', 'c'],
      ['x', 'y'],
      ['y', 'z'],
      ['z', 'y'],
    ])
    expect(['a', 'b', 'c'].map((id) => shownIn(id, chain))).toEqual(['c', 'c', 'c'])
    expect(['x', 'y', 'z'].map((id) => shownIn(id, chain))).toEqual(['y', 'y', 'y'])
  })
})

describe('[R14] a studio', () => {
  const founded: BodyOf<'studio/founded'> = {
    name: 'Quiet Feet',
    timeZone: 'Asia/Taipei',
    address: 'Lane 3',
    emergencyNumber: '119',
    crisisLine: '1925',
    chart: 'rwo-shur',
    rooms: ['Bamboo'],
    secondsPerPass: 20,
    minutes: 45,
    temperatureUnit: 'C',
    founder: sampleId(2),
    founderName: 'An',
  }

  test('[R14] tells its settings, people and tablets, and is founded once', () => {
    const person = sampleId(30)
    const device = sampleId(40)
    const studio = foldStudio([
      sampleTold({ type: 'studio/founded', body: founded, n: 1 }),
      sampleTold({ type: 'studio/founded', body: { ...founded, name: 'Other' }, n: 2 }),
      sampleTold({ type: 'studio/changed', body: { minutes: 30 }, n: 3 }),
      sampleTold({ type: 'person/invited', body: { person, name: 'Bo', role: 'reception' }, n: 4 }),
      sampleTold({
        type: 'person/joined',
        body: { person, name: 'Bo', role: 'reception', language: 'en' },
        n: 5,
      }),
      sampleTold({ type: 'person/roleChanged', body: { person, role: 'practitioner' }, n: 6 }),
      sampleTold({ type: 'device/enrolled', body: { device, name: 'Blue', person }, n: 7 }),
      sampleTold({ type: 'device/revoked', body: { device }, n: 8 }),
      sampleTold({ type: 'person/left', body: { person }, n: 9 }),
    ])
    expect(studio.settings).toMatchObject({ name: 'Quiet Feet', minutes: 30, rooms: ['Bamboo'] })
    expect(studio.history.filter((w) => w.field === 'minutes').map((w) => w.value)).toEqual([
      45, 30,
    ])
    expect(studio.people).toEqual([
      { id: person, name: 'Bo', role: 'practitioner', language: 'en', standing: 'left' },
    ])
    expect(studio.devices[0]).toMatchObject({ id: device, name: 'Blue', revoked: true })
    expect(studio.founder).toBe(sampleId(2))
  })
})

describe('[R15] screenings', () => {
  const answered = (n: number, redFlags: { [flag: string]: 'yes' | 'no' | 'unknown' }) =>
    sampleTold({
      type: 'screening/answered',
      n,
      body: {
        on: `2026-01-0${n}`,
        kind: 'first',
        by: 'client-phone',
        language: 'en',
        conditions: {},
        redFlags,
        complaints: ['relax'],
      },
    })
  const seen = sampleTold({
    type: 'screening/flagSeen',
    n: 3,
    body: { flag: 'numb', by: 'Dr Wu', on: '2026-01-03' },
  })

  test('[R15] a look of a physician is kept with how many sittings had been told by then', () => {
    const told = [answered(1, { numb: 'yes' }), seen, answered(4, { numb: 'yes' })]
    const { sittings, looks } = foldScreenings(told)
    expect(looks).toMatchObject([{ flag: 'numb', by: 'Dr Wu', on: '2026-01-03', after: 1 }])
    expect(sittings).toHaveLength(2)
  })
})

describe('[R16] the schema of facts', () => {
  test('[R16] has every type, each tied to its body', () => {
    const schema = factJsonSchemas() as { $defs: object; allOf: unknown[]; required: string[] }
    expect(Object.keys(schema.$defs)).toContain('session/touched')
    expect(schema.allOf).toHaveLength(Object.keys(schema.$defs).length)
    expect(schema.required).toContain('lamport')
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'A Footnote fact',
      type: 'object',
      additionalProperties: false,
      description: 'The body is RFC 8785 canonical JSON of at most 65536 bytes.',
    })
    // Said once for all, and not again in each part.
    expect(JSON.stringify(schema).match(/\$schema/g)).toHaveLength(1)
    expect(JSON.stringify(schema)).toContain('"$ref":"#/$defs/session~1touched"')
  })
})

test('[CHARTS13] own versions of charts gather from every writing; one told once never changes', () => {
  const names = { en: 'Our own', 'zh-Hans': '自家' }
  const own = { base: 'rwo-shur@1.0.0', id: 'own-room', version: '1.0.0', names, zones: {} }
  const told = (n: number, body: BodyOf<'studio/changed'>) =>
    sampleTold({ type: 'studio/changed', body, id: sampleId(300 + n), n, lamport: n })
  const facts = [
    told(1, { charts: [own], chart: 'own-room' }),
    told(2, { charts: [{ ...own, zones: { heart: { hide: true } } }] }),
    told(3, { charts: [{ ...own, version: '1.0.1', zones: { heart: { hide: true } } }] }),
    told(4, { minutes: 40 }),
  ]
  const { charts, settings, history } = foldStudio([...facts].reverse())
  expect(charts.map(({ version, zones }) => [version, Object.keys(zones)])).toEqual([
    ['1.0.0', []],
    ['1.0.1', ['heart']],
  ])
  expect([settings.chart, settings.minutes, 'charts' in settings]).toEqual(['own-room', 40, false])
  expect(history.map(({ field }) => field)).toEqual(['chart', 'minutes'])
})

test('[CHARTS13] a fact refuses what no own version can be', () => {
  const names = { en: 'Our own', 'zh-Hans': '自家' }
  const own = { base: 'rwo-shur@1.0.0', id: 'own-room', version: '1.0.0', names, zones: {} }
  const ok = (one: object) => bodySchemas['studio/changed'].safeParse({ charts: [one] }).success
  expect(ok(own)).toBe(true)
  expect(ok({ ...own, zones: { heart: { move: { plantar: [0.01, 0] }, grow: 1.1 } } })).toBe(true)
  expect(ok({ ...own, id: 'rwo-shur' })).toBe(false)
  expect(ok({ ...own, zones: { heart: { grow: 9 } } })).toBe(false)
  expect(ok({ ...own, zones: { heart: { move: { plantar: [0.01] } } } })).toBe(false)
  expect(ok({ ...own, zones: { heart: { colour: 'red' } } })).toBe(false)
})
