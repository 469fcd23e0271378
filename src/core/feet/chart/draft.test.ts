/** Holds how a studio's own version is made: what changes, what stays, and what cannot be drawn. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Chart, VIEWS } from '../types.ts'
import type { OwnChart } from './adjust.ts'
import { chart, zoneById } from './charts.ts'
import {
  arrowsOf,
  asItWas,
  type Draft,
  draftFrom,
  dragged,
  drawn,
  isNamed,
  moved,
  ownOf,
  withZone,
} from './draft.ts'

const RWO = chart('rwo-shur') as Chart
const fresh = draftFrom(RWO, []) as Draft

describe('[ATLAS5] a studio makes a version of its own', () => {
  test('a fresh draft changes nothing, and is told as the first version of an own chart', () => {
    const own = ownOf(fresh, [])
    expect(own).toMatchObject({
      base: 'rwo-shur@1.0.0',
      id: 'own-rwo-shur',
      version: '1.0.0',
      zones: {},
    })
    const made = drawn(fresh, [])
    if (!made.ok) throw new Error(made.code)
    expect(made.value.zones.map(({ shapes }) => shapes)).toEqual(
      RWO.zones.map(({ shapes }) => shapes),
    )
  })

  test('a nudge there and back leaves the place where it was; putting back forgets every change', () => {
    fc.assert(
      fc.property(fc.constantFrom(...VIEWS), fc.nat(3), (view, which) => {
        const arrow = arrowsOf(view)[which]
        const back = arrowsOf(view)[which ^ 1]
        if (!arrow || !back) throw new Error('four ways')
        const there = moved(fresh, 'kidney', view, arrow.by)
        expect(there.zones.kidney?.move?.[view]).toEqual(arrow.by)
        const again = moved(there, 'kidney', view, back.by)
        expect(again.zones.kidney?.move?.[view]?.map(Math.abs)).toEqual([0, 0])
        expect(asItWas(there, 'kidney').zones).toEqual({})
      }),
    )
  })

  test('what is moved on the map is the place that moves, by the way of the finger', () => {
    const by = dragged(
      { foot: 'left', view: 'plantar', u: 0.13, v: 0 },
      { foot: 'left', view: 'plantar', u: 0.14, v: 0.005 },
    )
    const made = drawn(moved(fresh, 'gonads', 'plantar', by), [])
    if (!made.ok) throw new Error(made.code)
    const [was, is] = [RWO, made.value].map(
      (one) => zoneById(one, 'gonads')?.shapes.plantar?.[0]?.[0],
    )
    expect(is?.[0]).toBeCloseTo((was?.[0] ?? 0) + 0.01, 3)
    expect(is?.[1]).toBeCloseTo((was?.[1] ?? 0) + 0.005, 3)
    expect(zoneById(made.value, 'heart')?.shapes).toEqual(zoneById(RWO, 'heart')?.shapes)
  })

  test('a size of 100 % and nothing else is no change', () => {
    expect(withZone(withZone(fresh, 'heart', { grow: 1.2 }), 'heart', { grow: 1 }).zones).toEqual(
      {},
    )
    expect(withZone(fresh, 'heart', { hide: true }).zones).toEqual({ heart: { hide: true } })
  })

  test('a place pushed off the foot or onto another is refused with its code', () => {
    const off = drawn(moved(fresh, 'heart', 'plantar', [0, -0.2]), [])
    const onto = drawn(moved(fresh, 'gonads', 'plantar', [0.17, 0]), [])
    expect([off.ok, onto.ok]).toEqual([false, false])
    if (off.ok || onto.ok) return
    expect([off.code, onto.code]).toEqual(['CHART_RING_OUTSIDE', 'CHART_ZONES_OVERLAP'])
  })

  test('what has no name, or an endless one, cannot be kept', () => {
    const named = (en: string) => withZone(fresh, 'heart', { names: { en, 'zh-Hans': '心' } })
    expect([isNamed(fresh), isNamed(named('Heart'))]).toEqual([true, true])
    expect([isNamed(named(' ')), isNamed(named('a'.repeat(121)))]).toEqual([false, false])
    expect(isNamed({ ...fresh, names: { ...fresh.names, en: '' } })).toBe(false)
  })

  test('a further version goes on from the one before, which stays as it was told', () => {
    const first: OwnChart = ownOf(withZone(fresh, 'heart', { grow: 0.9 }), [])
    const shown = { ...RWO, id: first.id, version: first.version }
    const next = draftFrom(shown, [first]) as Draft
    expect(next.zones).toEqual(first.zones)
    const second = ownOf(withZone(next, 'liver', { hide: true }), [first])
    expect([second.id, second.base, second.version]).toEqual([first.id, first.base, '1.0.1'])
    expect(first.zones).toEqual({ heart: { grow: 0.9 } })
  })
})
