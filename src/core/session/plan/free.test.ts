/** Holds that a visit without a working order is as careful as one with it. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Level } from '../../care/mod.ts'
import { SIDES } from '../../feet/types.ts'
import { freePlan } from './free.ts'
import { allowing, GO, linesOf } from './plan.fixtures.ts'
import { plan } from './plan.ts'

describe('[SESSION14] a chart without a working order is worked freely, no less carefully', () => {
  test('each foot has its share, the first foot of the school first, and never more time than is allowed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SIDES),
        fc.integer({ min: 5, max: 60 }),
        fc.option(fc.integer({ min: 5, max: 60 })),
        fc.constantFrom([], ['left'] as const, ['right'] as const),
        (firstFoot, minutes, maxMinutes, feet) => {
          const made = freePlan({
            firstFoot,
            minutes,
            screening: allowing({ maxMinutes, feet }),
          })
          if (!made.ok) throw new Error(made.code)
          const { steps, totalSeconds } = made.value
          expect(totalSeconds).toBeLessThanOrEqual(60 * Math.min(minutes, maxMinutes ?? minutes))
          expect(totalSeconds).toBeGreaterThan(60 * Math.min(minutes, maxMinutes ?? minutes) - 2)
          expect(steps.every(({ zone }) => zone === undefined)).toBe(true)
          const worked: readonly string[] = steps.map(({ foot }) => foot)
          expect(worked.some((foot) => feet.some((kept) => kept === foot))).toBe(false)
          expect(worked).toHaveLength(2 - feet.length)
          if (feet.length === 0) expect(worked[0]).toBe(firstFoot)
        },
      ),
    )
  })

  test('each foot is one step that names no zone', () => {
    const free = freePlan({ firstFoot: 'right', minutes: 31, screening: GO })
    expect(free.ok && linesOf(free.value)).toEqual({
      lines: ['R ×1 930s', 'L ×1 930s'],
      leftOut: [],
      seconds: 1860,
      steps: expect.any(Array),
    })
  })

  test.each(['clearance', 'postpone', 'stop', 'stop-emergency'] satisfies Level[])(
    'nothing is worked at %s',
    (level) => {
      const made = freePlan({ firstFoot: 'left', minutes: 30, screening: allowing({ level }) })
      expect(made).toMatchObject({ code: 'NOT_CLEARED', path: 'screening.massage.level' })
    },
  )

  test.each([{ feet: SIDES }, { areas: ['foot'] as const }])(
    'nothing is left to work: %o',
    (avoid) => {
      const made = freePlan({ firstFoot: 'left', minutes: 30, screening: allowing(avoid) })
      expect(made).toMatchObject({ code: 'NOTHING_TO_WORK', path: 'screening.avoid' })
    },
  )
})

test('[SESSION9] a version of the studio’s own is worked as the chart it was made from, without what it leaves out', () => {
  const input = { complaints: [], screening: GO, minutes: 45 } as const
  const own = {
    base: 'rwo-shur@1.0.0',
    id: 'own-rwo-shur',
    version: '1.0.0',
    names: { en: 'Ours', 'zh-Hans': '本店' },
    zones: { gonads: { hide: true } },
  } as const
  const base = plan({ ...input, chart: 'rwo-shur' })
  const made = plan({ ...input, chart: 'own-rwo-shur@1.0.0', own: [own] })
  if (!base.ok || !made.ok) throw new Error('no plan')
  const zones = ({ steps }: typeof base.value) => new Set(steps.map(({ zone }) => zone))
  expect([...zones(base.value)].filter((zone) => !zones(made.value).has(zone))).toEqual(['gonads'])
  expect(plan({ ...input, chart: 'own-rwo-shur@1.0.0' })).toMatchObject({ code: 'CHART_UNKNOWN' })
  expect(plan({ ...input, chart: 'western' })).toMatchObject({ code: 'SCHOOL_UNKNOWN' })
})
