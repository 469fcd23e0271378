/** Holds the plan's laws for any screening that allows work, and its refusals. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Screening, screen } from '../../care/mod.ts'
import {
  AREAS,
  areasAt,
  chart,
  type Place,
  searchZones,
  zoneById,
  zonePoint,
} from '../../feet/mod.ts'
import { COMPLAINTS } from '../../record/terms.ts'
import type { PlanStep } from '../types.ts'
import { planAnswer } from './answer.ts'
import { type PlanInput, plan } from './plan.ts'
import { workedFor } from './worked-for.ts'

const CHART = chart('rwo-shur')
const OPENING = ['adrenal', 'kidney', 'ureter', 'bladder']
const GO = screen({ on: '2026-11-23', conditions: [], redFlags: [], complaints: ['relax'] })
const SIDES = ['left', 'right'] as const

type Restrictions = Partial<Screening['massage']> & Partial<Screening['avoid']>

function allowing({ feet = [], areas = [], drawn = [], ...massage }: Restrictions = {}): Screening {
  return { ...GO, massage: { ...GO.massage, ...massage }, avoid: { feet, areas, drawn } }
}

function planned(input: Partial<PlanInput> = {}) {
  const made = plan({ chart: 'rwo-shur', complaints: [], screening: GO, minutes: 45, ...input })
  if (!made.ok) throw new Error(made.code)
  return made.value
}

function code(input: Partial<PlanInput>): string | null {
  const made = plan({ chart: 'rwo-shur', complaints: [], screening: GO, minutes: 45, ...input })
  return made.ok ? null : made.code
}

const zonesOf = (steps: readonly PlanStep[], foot: 'left' | 'right') =>
  steps.filter((one) => one.kind === 'zone' && one.foot === foot)

/** The place a step's zone is pressed at. */
function placeOf(step: PlanStep): Place {
  const zone = CHART && zoneById(CHART, step.zone ?? '')
  if (!zone || !step.view) throw new Error(`no zone ${step.zone}`)
  const [u, w] = zonePoint(zone, step.view)
  return step.view === 'plantar' || step.view === 'dorsal'
    ? { foot: step.foot, view: step.view, u, v: w }
    : { foot: step.foot, view: step.view, u, h: w }
}

const someScreening = fc
  .record({
    feet: fc.constantFrom([], ['left'] as const, ['right'] as const),
    areas: fc.subarray(
      AREAS.filter((area) => area !== 'foot'),
      { maxLength: 2 },
    ),
    off: fc.subarray(['tool', 'knuckle', 'tapping'] as const),
    pressure: fc.constantFrom('any' as const, 'firm' as const, 'light' as const),
    maxMinutes: fc.option(fc.integer({ min: 15, max: 60 })),
  })
  .map(allowing)
const someInput = fc.record({
  screening: someScreening,
  complaints: fc.subarray([...COMPLAINTS], { maxLength: 3 }),
  minutes: fc.integer({ min: 15, max: 60 }),
  legZones: fc.boolean(),
})

describe('[SESSION9] the work is laid out as the school works', () => {
  test('left first, each foot opened and closed by the four, circles, and rest at the end', () => {
    const { steps } = planned()
    for (const foot of SIDES) {
      const zones = zonesOf(steps, foot)
      expect(zones.slice(0, 4).map((one) => one.zone)).toEqual(OPENING)
      expect(zones.slice(-4).map((one) => one.zone)).toEqual(OPENING)
      for (const one of zones.slice(0, 4)) expect(one.passes).toBeGreaterThanOrEqual(3)
    }
    expect(steps.findLastIndex((one) => one.foot === 'left')).toBeLessThan(
      steps.findIndex((one) => one.foot === 'right'),
    )
    expect(steps.slice(-2).map((one) => one.kind)).toEqual(['circles', 'rest'])
  })

  test('zones of one foot stand on that foot alone', () => {
    const { steps } = planned({ minutes: 60 })
    const left = zonesOf(steps, 'left').map((one) => one.zone)
    const right = zonesOf(steps, 'right').map((one) => one.zone)
    for (const zone of ['heart', 'spleen', 'descending-colon', 'sigmoid-rectum', 'anus'])
      expect([left.includes(zone), right.includes(zone)], zone).toEqual([true, false])
    for (const zone of ['liver', 'gallbladder', 'caecum', 'ileocaecal-valve', 'ascending-colon'])
      expect([left.includes(zone), right.includes(zone)], zone).toEqual([false, true])
  })

  test.each([
    ['right', 'ascending-colon', 'heel-to-toe'],
    ['right', 'transverse-colon', 'lateral-to-medial'],
    ['left', 'transverse-colon', 'medial-to-lateral'],
    ['left', 'descending-colon', 'toe-to-heel'],
    ['left', 'sigmoid-rectum', 'lateral-to-medial'],
  ] as const)('%s foot, %s: %s', (foot, zone, direction) => {
    const { steps } = planned({ minutes: 60 })
    expect(zonesOf(steps, foot).find((one) => one.zone === zone)?.direction).toBe(direction)
  })

  test('what the client brings gets three passes and more, and never fewer than the rest', () => {
    const { steps } = planned({ complaints: ['headache'], minutes: 45 })
    for (const zone of ['head', 'temple', 'cerebellum', 'neck', 'cervical-spine'])
      expect(steps.find((one) => one.zone === zone)?.passes, zone).toBeGreaterThanOrEqual(3)
  })

  test.each([
    ['NOT_CLEARED', { screening: allowing({ level: 'clearance' }) }],
    ['NOT_CLEARED', { screening: allowing({ level: 'postpone' }) }],
    ['NOT_CLEARED', { screening: allowing({ level: 'stop' }) }],
    ['NOT_CLEARED', { screening: allowing({ level: 'stop-emergency' }) }],
    [null, { screening: allowing({ level: 'avoid-area' }) }],
    ['CHART_UNKNOWN', { chart: 'rwo-shur@9.0.0' }],
    ['CHART_UNKNOWN', { chart: 'nowhere' }],
    ['TIME_TOO_SHORT', { minutes: 5, secondsPerPass: 60 }],
    ['NOTHING_TO_WORK', { screening: allowing({ feet: ['left', 'right'] }) }],
  ] as const)('%s', (expected, input) => {
    expect(code(input)).toBe(expected)
  })

  test('wrong input is refused with its path', () => {
    const good = { chart: 'rwo-shur', complaints: [], screening: GO, minutes: 30 }
    expect(planAnswer(good).ok).toBe(true)
    for (const [bad, path] of [
      [{ ...good, minutes: 61 }, 'minutes'],
      [{ ...good, complaints: ['gout'] }, 'complaints.0'],
      [{ ...good, screening: { ...GO, more: 1 } }, 'screening.more'],
      [JSON.parse('{"screening":{"__proto__":{}}}'), 'screening.__proto__'],
    ] as const)
      expect(planAnswer(bad)).toMatchObject({ ok: false, code: 'INPUT_INVALID', path })
  })
})

describe('[SESSION10] what is kept off is never worked', () => {
  test('no step on an avoided foot or in an avoided area, and the leg only when agreed', () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const made = plan({ chart: 'rwo-shur', ...input })
        if (!made.ok) {
          expect(made.code).toBe('NOTHING_TO_WORK')
          return
        }
        const { avoid } = input.screening
        for (const step of made.value.steps) {
          expect(avoid.feet).not.toContain(step.foot)
          if (step.kind !== 'zone') continue
          const place = placeOf(step)
          for (const area of areasAt(place)) expect(avoid.areas, step.zone).not.toContain(area)
          if (!input.legZones)
            expect(['groin', 'rectum-anus-leg', 'lower-abdomen', 'sciatic-nerve']).not.toContain(
              step.zone,
            )
        }
      }),
      { numRuns: 60 },
    )
  })

  test('a place drawn on one foot is left out on that foot, on that foot alone', () => {
    const u = 0.6528
    const ring = [
      [u - 0.02, -0.01],
      [u + 0.02, -0.01],
      [u + 0.02, 0.03],
      [u - 0.02, 0.03],
    ] as const
    const { steps, leftOut } = planned({ drawn: [{ foot: 'left', view: 'plantar', ring }] })
    expect(leftOut).toContainEqual(
      expect.objectContaining({ foot: 'left', zone: 'adrenal', reason: 'avoided' }),
    )
    expect(zonesOf(steps, 'left').map((one) => one.zone)).not.toContain('adrenal')
    expect(zonesOf(steps, 'right').map((one) => one.zone)).toContain('adrenal')
  })
})

describe('[SESSION11] the work fits the minutes', () => {
  test('never longer, filled to nine tenths while passes are left to add, six at most', () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const made = plan({ chart: 'rwo-shur', ...input })
        if (!made.ok) return
        const { steps, leftOut, totalSeconds } = made.value
        const budget = 60 * Math.min(input.minutes, input.screening.massage.maxMinutes ?? 60)
        expect(totalSeconds).toBe(steps.reduce((sum, one) => sum + one.seconds, 0))
        expect(totalSeconds).toBeLessThanOrEqual(budget)
        const passes = steps.flatMap((one) => one.passes ?? [])
        expect(Math.max(...passes)).toBeLessThanOrEqual(6)
        if (totalSeconds < 0.9 * budget) expect(passes.every((one) => one === 6)).toBe(true)
        for (const one of leftOut)
          if (one.reason === 'time') expect(OPENING).not.toContain(one.zone)
      }),
      { numRuns: 60 },
    )
  })

  test('each zone is either worked or said to be left out', () => {
    for (const minutes of [10, 20, 45]) {
      const { steps, leftOut } = planned({ minutes })
      for (const foot of SIDES) {
        const told = [...zonesOf(steps, foot), ...leftOut.filter((one) => one.foot === foot)]
        const all = CHART?.zones.filter((zone) => zone.feet.includes(foot)).map((zone) => zone.id)
        expect(new Set(told.map((one) => one.zone)), `${foot} ${minutes}`).toEqual(new Set(all))
      }
    }
  })

  test('a screening that allows fewer minutes wins', () => {
    expect(
      planned({ screening: allowing({ maxMinutes: 20 }), minutes: 60 }).totalSeconds,
    ).toBeLessThanOrEqual(1200)
  })
})

describe('[SESSION12] a technique that is off is replaced by a milder one', () => {
  test('no knuckles where they are off or only light is allowed, no tool and no tapping', () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const made = plan({ chart: 'rwo-shur', ...input })
        if (!made.ok) return
        const { off, pressure } = input.screening.massage
        for (const { technique } of made.value.steps) {
          if (off.includes('knuckle') || pressure === 'light')
            expect(technique ?? '').not.toMatch(/knuckle/)
          expect(off).not.toContain(technique)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('[CHARTS6] what a school works for a complaint can be searched', () => {
  test('in both languages, with zones the chart has', () => {
    const complaints = workedFor()
    for (const { chart: id, zones } of complaints)
      for (const zone of zones) expect(chart(id)?.zones.map((one) => one.id)).toContain(zone)
    for (const typed of ['back pain', 'BACK', '头疼']) {
      const hits = searchZones(typed, { complaints })
      expect([typed, hits.some((hit) => hit.by === 'complaint')]).toEqual([typed, true])
    }
  })
})

test('[SESSION9] a chart that nobody wrote a working order for is looked at, not planned', () => {
  for (const id of ['western', 'acupoints']) expect(code({ chart: id })).toBe('SCHOOL_UNKNOWN')
})
