/** Holds the plan's laws for any screening that allows work, and its refusals. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  AREAS,
  areasAt,
  chart,
  type Place,
  placeOf,
  SIDES,
  searchZones,
  zoneById,
  zonePoint,
} from '../../feet/mod.ts'
import { COMPLAINTS } from '../../record/terms.ts'
import type { PlanStep } from '../types.ts'
import { allowing, planned, refusal } from './plan.fixtures.ts'
import { plan } from './plan.ts'
import { workedFor } from './worked-for.ts'

const CHART = chart('rwo-shur')
const OPENING = ['adrenal', 'kidney', 'ureter', 'bladder']

const zonesOf = (steps: readonly PlanStep[], foot: 'left' | 'right') =>
  steps.filter((one) => one.kind === 'zone' && one.foot === foot)

/** The place a step's zone is pressed at. */
function pressedAt(step: PlanStep): Place {
  const zone = CHART && zoneById(CHART, step.zone ?? '')
  if (!zone || !step.view) throw new Error(`no zone ${step.zone}`)
  return placeOf(step.foot, step.view, zonePoint(zone, step.view))
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
    const { lines, steps } = planned('rwo-shur 45min')
    const foot = (sign: string) => lines.filter((one) => one.startsWith(`${sign} `))
    expect(lines).toEqual([...foot('L'), ...foot('R')])
    for (const sign of ['L', 'R']) {
      expect(foot(sign).slice(0, 4)).toEqual([
        `${sign} adrenal ×3 60s plantar hook-knuckle in-place`,
        `${sign} kidney ×3 60s plantar hook-knuckle toe-to-heel`,
        `${sign} ureter ×3 60s plantar hook-knuckle toe-to-heel`,
        `${sign} bladder ×3 60s plantar hook-knuckle in-place`,
      ])
    }
    expect(lines.slice(-3)).toEqual([
      'R bladder ×1 20s plantar hook-knuckle in-place',
      'R circles 40s',
      'R rest 60s',
    ])
    for (const side of SIDES)
      expect(
        zonesOf(steps, side)
          .slice(-4)
          .map((one) => one.zone),
      ).toEqual(OPENING)
  })

  test('zones of one foot stand on that foot alone', () => {
    const { steps } = planned('rwo-shur 60min')
    const left = zonesOf(steps, 'left').map((one) => one.zone)
    const right = zonesOf(steps, 'right').map((one) => one.zone)
    for (const zone of ['heart', 'spleen', 'descending-colon', 'sigmoid-rectum', 'anus'])
      expect([left.includes(zone), right.includes(zone)], zone).toEqual([true, false])
    for (const zone of ['liver', 'gallbladder', 'caecum', 'ileocaecal-valve', 'ascending-colon'])
      expect([left.includes(zone), right.includes(zone)], zone).toEqual([false, true])
  })

  test.each([
    'R ascending-colon ×1 20s plantar hook-knuckle heel-to-toe',
    'R transverse-colon ×1 20s plantar hook-knuckle lateral-to-medial',
    'L transverse-colon ×1 20s plantar hook-knuckle medial-to-lateral',
    'L descending-colon ×1 20s plantar hook-knuckle toe-to-heel',
    'L sigmoid-rectum ×1 20s plantar hook-knuckle lateral-to-medial',
    'L cervical-spine ×1 20s medial clamp toe-to-heel',
    'R knee ×1 20s lateral thumb-push toe-to-heel',
    'R chest ×1 20s dorsal thumb-push heel-to-toe',
  ])('%s', (line) => {
    expect(planned('rwo-shur 45min').lines).toContain(line)
  })

  test.each([
    ['headache', ['head', 'temple', 'cerebellum', 'neck', 'cervical-spine']],
    ['stress', ['head', 'solar-plexus', 'cerebellum', 'neck']],
    ['joint-pain', ['parathyroid', 'shoulder', 'elbow', 'hip', 'knee']],
    ['neck-shoulder', ['trapezius', 'neck', 'shoulder', 'coccyx-outer']],
  ])('what the client brings gets three passes and more: %s', (complaint, zones) => {
    const { steps } = planned(`rwo-shur ${complaint} 45min`)
    for (const zone of zones)
      expect(steps.find((one) => one.zone === zone)?.passes, zone).toBeGreaterThanOrEqual(3)
    const others = steps.filter((one) => one.zone && ![...zones, ...OPENING].includes(one.zone))
    expect(others.some((one) => (one.passes ?? 0) < 3)).toBe(true)
  })

  test.each([
    ['rwo-shur, level clearance', 'NOT_CLEARED screening.massage.level'],
    ['rwo-shur, level postpone', 'NOT_CLEARED screening.massage.level'],
    ['rwo-shur, level stop', 'NOT_CLEARED screening.massage.level'],
    ['rwo-shur, level stop-emergency', 'NOT_CLEARED screening.massage.level'],
    ['rwo-shur, level adapt', null],
    ['rwo-shur, level avoid-area', null],
    ['rwo-shur@9.0.0', 'CHART_UNKNOWN chart'],
    ['nowhere', 'CHART_UNKNOWN chart'],
    ['western', 'SCHOOL_UNKNOWN chart'],
    ['acupoints', 'SCHOOL_UNKNOWN chart'],
    ['rwo-shur 5min, 60s a pass', 'TIME_TOO_SHORT minutes'],
    ['rwo-shur, avoid left right', 'NOTHING_TO_WORK screening.avoid'],
  ])('%s: %s', (asked, refused) => {
    expect(refusal(asked)).toBe(refused)
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
          const place = pressedAt(step)
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
    const { lines, leftOut } = planned('rwo-shur 45min, drawn L plantar .6528,.0126')
    expect(leftOut).toContain('L adrenal avoided')
    expect(lines.filter((one) => one.includes('adrenal'))).toEqual([
      'R adrenal ×3 60s plantar hook-knuckle in-place',
      'R adrenal ×1 20s plantar hook-knuckle in-place',
    ])
  })

  test('zones of the leg wait for the client’s word, and say so', () => {
    const leg = (lines: readonly string[]) => lines.filter((one) => /groin|sciatic/.test(one))
    const without = planned('rwo-shur 60min')
    expect(leg(without.lines)).toEqual([])
    expect(leg(without.leftOut)).toEqual([
      'L groin avoided leg-zones-consent',
      'L sciatic-nerve avoided leg-zones-consent',
      'R groin avoided leg-zones-consent',
      'R sciatic-nerve avoided leg-zones-consent',
    ])
    expect(leg(planned('rwo-shur 60min, with leg').lines)).toHaveLength(4)
  })

  test('on one foot alone there is one foot to open, circle and rest', () => {
    const { lines } = planned('rwo-shur 30min, avoid left')
    expect(lines.filter((one) => one.startsWith('L'))).toEqual([])
    expect(lines.slice(-2)).toEqual(['R circles 40s', 'R rest 60s'])
    expect(planned('rwo-shur 30min, avoid right').lines.at(-1)).toBe('L rest 60s')
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

  test.each([10, 20, 45])(
    'in %i minutes each zone is either worked or said to be left out',
    (minutes) => {
      const { steps, leftOut } = planned(`rwo-shur ${minutes}min`)
      const told = new Set([
        ...steps.flatMap(({ foot, zone }) => (zone ? [`${foot} ${zone}`] : [])),
        ...leftOut.map((one) =>
          one.replace(/^L/, 'left').replace(/^R/, 'right').split(' ').slice(0, 2).join(' '),
        ),
      ])
      const all = CHART?.zones.flatMap(({ id, feet }) => feet.map((foot) => `${foot} ${id}`))
      expect(told).toEqual(new Set(all))
    },
  )

  test('what is left out for time is told in working order, first foot first, after what is avoided', () => {
    const { leftOut } = planned('rwo-shur 40min')
    const time = leftOut.filter((one) => one.endsWith('time'))
    expect(leftOut.slice(-time.length)).toEqual(time)
    const feet = time.map((one) => one[0])
    expect(feet).toEqual([...feet].sort())
    expect(time.slice(0, 2)).toEqual(['L chest-lymph time', 'L balance time'])
  })

  test('in eight minutes there are the four, twice and once more, on each foot, and nothing else', () => {
    const { steps, seconds } = planned('rwo-shur 8min')
    const four = (passes: number) => OPENING.map((zone) => `${zone} ×${passes}`)
    const short = steps.map(({ kind, zone, passes }) =>
      kind === 'zone' ? `${zone} ×${passes}` : kind,
    )
    expect(short).toEqual([...four(2), ...four(1), ...four(2), ...four(1)])
    expect(seconds).toBe(480)
  })

  test('where even the closing is cut, the four are not said to be left out', () => {
    const { steps, leftOut } = planned('rwo-shur 5min, 30s a pass')
    expect(steps.map(({ foot, zone, passes }) => `${foot} ${zone} ×${passes}`)).toEqual([
      ...OPENING.map((zone) => `left ${zone} ×1`),
      'left adrenal ×1',
      'left kidney ×1',
      ...OPENING.map((zone) => `right ${zone} ×1`),
    ])
    for (const zone of OPENING)
      expect(leftOut.filter((one) => one.split(' ')[1] === zone)).toEqual([])
  })

  test('the fewer minutes win, of what is asked and what is allowed', () => {
    expect(planned('rwo-shur 60min, allowed 20min').seconds).toBeLessThanOrEqual(1200)
    expect(planned('rwo-shur 20min, allowed 60min').seconds).toBeLessThanOrEqual(1200)
    expect(planned('rwo-shur 60min').seconds).toBeGreaterThan(3000)
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
