/** Holds the basin's gate to its figures, and shows that a changed figure would not pass unseen. */

import { describe, expect, test } from 'vitest'
import {
  degrees,
  degreesAtMost,
  herbsOff,
  meantInFahrenheit,
  readTemperature,
  soakGate,
  techniqueAllowed,
} from './soak-gate.ts'
import type { Screening } from './types.ts'

const soak = (maxCelsius: number | null, maxMinutes: number | null = 20): Screening['soak'] => ({
  level: maxCelsius === null ? 'stop' : maxCelsius < 42 ? 'adapt' : 'go',
  maxCelsius,
  maxMinutes: maxCelsius === null ? null : maxMinutes,
})

const READ = [
  ['40 °C', undefined, 40],
  ['104F', undefined, 40],
  ['104 °F', undefined, 40],
  ['100,4 ℉', undefined, 38],
  ['39,5℃', undefined, 39.5],
  ['40', 'C', 40],
  ['104', 'F', 40],
  // What the reading says of itself outranks what the screen shows.
  ['104 F', 'C', 40],
  ['104', undefined, 'TEMPERATURE_UNIT_MISSING'],
  ['40', undefined, 'TEMPERATURE_UNIT_MISSING'],
  ['warm', undefined, 'TEMPERATURE_UNREADABLE'],
  ['', 'C', 'TEMPERATURE_UNREADABLE'],
  ['40 °K', 'C', 'TEMPERATURE_UNREADABLE'],
  ['about 40 °C', undefined, 'TEMPERATURE_UNREADABLE'],
  ['40 °C or so', undefined, 'TEMPERATURE_UNREADABLE'],
  ['39.25 °C', undefined, 39.3],
  ['39.256 °C', undefined, 'TEMPERATURE_UNREADABLE'],
] as const

const GATE = [
  [40, 42, 'ok'],
  [42, 42, 'ok'],
  [42.1, 42, 'warn'],
  [43, 42, 'warn'],
  [43.1, 42, 'SOAK_TOO_HOT'],
  [52, 42, 'SOAK_TOO_HOT'],
  [104, 42, 'SOAK_TOO_HOT'],
  [38, 38, 'ok'],
  [38.1, 38, 'SOAK_ABOVE_CAP'],
  [42, 40, 'SOAK_ABOVE_CAP'],
  [44, 38, 'SOAK_TOO_HOT'],
  [19.9, 42, 'SOAK_TOO_COLD'],
  [20, 42, 'ok'],
  [38, null, 'SOAK_STOPPED'],
] as const

type Gate = typeof soakGate

function said(gate: Gate, celsius: number, cap: number | null): string {
  const answer = gate({ celsius, soak: soak(cap) })
  return answer.ok ? (answer.value.warn ? 'warn' : 'ok') : answer.code
}

const wrong = (gate: Gate) => GATE.filter(([celsius, cap, is]) => said(gate, celsius, cap) !== is)

describe('[CARE23] the basin’s gate', () => {
  test.each(READ)('“%s” with %s: %s', (text, unit, is) => {
    const read = readTemperature(text, unit)
    expect(read.ok ? read.value : read.code).toBe(is)
  })

  test.each(GATE)('%d °C under a cap of %s: %s', (celsius, cap, is) => {
    expect(said(soakGate, celsius, cap)).toBe(is)
  })

  test('the minutes and the cap of the client travel with a yes', () => {
    expect(soakGate({ celsius: 37, soak: soak(38, 10) })).toMatchObject({
      value: { cap: 38, maxMinutes: 10, warn: false },
    })
  })

  test('one cap that is missing stops the soak as both do, and says why', () => {
    for (const caps of [
      { maxCelsius: null, maxMinutes: 20 },
      { maxCelsius: 40, maxMinutes: null },
    ])
      expect(soakGate({ celsius: 38, soak: { level: 'adapt', ...caps } })).toMatchObject({
        code: 'SOAK_STOPPED',
        message: expect.stringMatching(/\w/),
      })
  })

  test('a refusal names the cap in force', () => {
    expect(soakGate({ celsius: 39, soak: soak(38) })).toMatchObject({
      message: expect.stringMatching('38 °C'),
    })
    expect(soakGate({ celsius: 44, soak: soak(38) })).toMatchObject({
      message: expect.stringMatching('43 °C'),
    })
  })

  test('herbs that the conditions rule out stay out', () => {
    const asked = { celsius: 38, soak: soak(42) }
    expect(
      soakGate({ ...asked, herbs: ['safflower'], conditions: ['anticoagulant'] }),
    ).toMatchObject({
      code: 'HERB_NOT_ALLOWED',
      path: 'safflower',
    })
    expect(soakGate({ ...asked, herbs: ['ginger'], conditions: ['anticoagulant'] }).ok).toBe(true)
    expect(soakGate({ ...asked, herbs: ['safflower'], conditions: [] }).ok).toBe(true)
    expect(herbsOff(['pregnancy-later']).length).toBe(4)
    expect(new Set(herbsOff(['anticoagulant', 'low-platelets'])).size).toBe(2)
    // Rules 2 keep more herbs out, and say so in their own table.
    expect(herbsOff(['antiplatelet'])).toEqual([])
    expect(herbsOff(['antiplatelet'], '2.0.0')).toEqual(['safflower', 'cinnamon-twig'])
    expect(herbsOff(['immune-weak', 'fever'], '2.0.0')).toHaveLength(4)
    const second = { ...asked, conditions: ['antiplatelet'], rules: '2.0.0' }
    expect(soakGate({ ...second, herbs: ['safflower'] })).toMatchObject({
      code: 'HERB_NOT_ALLOWED',
    })
  })

  test('the rows tell the gate from every changed one', () => {
    const mutants: { readonly [what: string]: Gate } = {
      'one degree hotter': (asked) => soakGate({ ...asked, celsius: asked.celsius - 1 }),
      'a tenth hotter': (asked) => soakGate({ ...asked, celsius: asked.celsius - 0.1 }),
      'a tenth colder': (asked) => soakGate({ ...asked, celsius: asked.celsius + 0.1 }),
      'no cap of the client': (asked) =>
        soakGate({ ...asked, soak: { ...asked.soak, maxCelsius: asked.soak.maxCelsius && 42 } }),
      'a stopped soak': (asked) => soakGate({ ...asked, soak: soak(42) }),
    }
    expect(wrong(soakGate)).toEqual([])
    for (const [what, mutant] of Object.entries(mutants))
      expect(wrong(mutant).length, what).toBeGreaterThan(0)
  })
})

describe('[CARE24] forbidden techniques', () => {
  test.each([
    ['hook-knuckle', ['knuckle'], false],
    ['double-knuckle', ['knuckle'], false],
    ['tool', ['tool'], false],
    ['tapping', ['tapping'], false],
    ['tool', ['knuckle', 'tapping'], true],
    ['tapping', ['tool', 'knuckle'], true],
    ['hook-knuckle', ['tool', 'tapping'], true],
    ['thumb-press', ['tool', 'knuckle', 'tapping'], true],
    ['hook-thumb', ['knuckle'], true],
  ] as const)('%s with %j off: %s', (technique, off, is) => {
    expect(techniqueAllowed(technique, off)).toBe(is)
  })
})

test.each([
  [38.9, '38.9 °C', '102 °F'],
  [40, '40 °C', '104 °F'],
  [39.44, '39.4 °C', '103 °F'],
])('[CARE32] a reading of %s is told in the unit of the room', (celsius, inC, inF) => {
  expect([degrees(celsius, 'C'), degrees(celsius, 'F')]).toEqual([inC, inF])
})

test.each([
  [38, '38 °C', '100 °F'],
  [40, '40 °C', '104 °F'],
  [42, '42 °C', '107 °F'],
])('[CARE32] a cap of %s is never told as more than it is', (celsius, inC, inF) => {
  expect([degreesAtMost(celsius, 'C'), degreesAtMost(celsius, 'F')]).toEqual([inC, inF])
})

test('[WORK8] a reading far above any bath was meant in °F; one a little too hot was not', () => {
  expect([43.1, 60, 60.1, 98, 104].map(meantInFahrenheit)).toEqual([false, false, true, true, true])
})
