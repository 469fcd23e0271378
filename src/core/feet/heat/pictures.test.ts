/** Heat of places and its contours tell the truth about where touches lie. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FOOT_MM, onFoot, placeOf } from '../foot/place.ts'
import { contains, ringArea, signedArea } from '../plane/geometry.ts'
import type { Place, Point } from '../types.ts'
import { contours } from './contours.ts'
import { CELL, cellAt } from './grid.ts'
import { heatGrid, heatOf, SPREAD_MM } from './heat.ts'

const grid = heatGrid('plantar')
const skin = [...grid.skin.keys()].filter((i) => grid.skin[i])
const centre = (cell: number): Point => [
  grid.origin[0] + ((cell % grid.columns) + 0.5) * CELL,
  grid.origin[1] + (Math.floor(cell / grid.columns) + 0.5) * CELL,
]
const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0)
const placeDrawn = fc
  .tuple(fc.constantFrom('left', 'right'), fc.nat(skin.length - 1))
  .map(([foot, i]) => placeOf(foot, 'plantar', centre(skin[i] as number)))

/** What a touch of weight 1 sums to over all cells. */
const MASS = (2 * Math.PI * SPREAD_MM ** 2) / 0.25

describe('[FEET40] heat of places', () => {
  test('each foot and view has its own picture, and nothing untouched has one', () => {
    const heats = heatOf([
      placeOf('left', 'plantar', [0.5, 0]),
      placeOf('left', 'medial', [0.5, 0.1]),
      placeOf('right', 'plantar', [0.5, 0]),
      placeOf('right', 'plantar', [0.6, 0]),
    ])
    expect(heats.map(({ foot, view, weight }) => [foot, view, weight])).toEqual([
      ['left', 'plantar', 1],
      ['left', 'medial', 1],
      ['right', 'plantar', 2],
    ])
    expect(heatOf([])).toEqual([])
  })

  test('mass is kept, whatever the weights, and the order does not matter', () => {
    const given = fc.array(fc.tuple(placeDrawn, fc.integer({ min: 0, max: 10 })), {
      minLength: 1,
      maxLength: 20,
    })
    fc.assert(
      fc.property(given, (all) => {
        const heats = heatOf(
          all.map(([place]) => place),
          all.map(([, weight]) => weight),
        )
        const back = all.toReversed()
        const again = heatOf(
          back.map(([place]) => place),
          back.map(([, weight]) => weight),
        )
        for (const [i, { foot, values, weight, top }] of heats.entries()) {
          const told = all.reduce((n, [place, w]) => (place.foot === foot ? n + w : n), 0)
          expect(weight).toBe(told)
          expect(sum(values) / MASS).toBeCloseTo(told, 6)
          expect(top).toBe(values.reduce((a, b) => Math.max(a, b), 0))
          expect(again[i]?.values).toEqual(values)
        }
      }),
      { numRuns: 10 },
    )
  })

  test('one touch in the open is 1 at its middle', () => {
    const [heat] = heatOf([placeOf('left', 'plantar', [0.12, 0])])
    expect(heat?.values[cellAt(grid, 0.12, 0)]).toBeGreaterThan(0.97)
    expect(heat?.top).toBeLessThan(1.03)
  })

  test('touches that lie evenly are less than 1 % off at the rim', () => {
    const [heat] = heatOf(skin.map((cell) => placeOf('left', 'plantar', centre(cell))))
    const even = MASS
    for (const cell of skin) {
      const off = Math.abs((heat?.values[cell] as number) / even - 1)
      expect(off).toBeLessThan(0.01)
    }
  })

  test('the second toe does not warm the first', () => {
    const [heat] = heatOf([placeOf('left', 'plantar', [0.95, 0.015])])
    expect(heat?.values[cellAt(grid, 0.95, 0.07)]).toBeLessThan(1e-6)
  })
})

describe('[FEET41] contours of heat', () => {
  test('one touch has one round line, as large as a spread touch is', () => {
    const [heat] = heatOf([placeOf('left', 'plantar', [0.12, 0])])
    const rings = heat ? contours(heat, Math.exp(-2)) : []
    expect(rings).toHaveLength(1)
    const radius = Math.sqrt(ringArea(rings[0] ?? []) / Math.PI) * FOOT_MM
    expect(radius).toBeGreaterThan(5.7)
    expect(radius).toBeLessThan(6.3)
    expect(contains(rings[0] ?? [], [0.12, 0])).toBe(true)
  })

  test('lines are closed round what is warmer, and a hotter line lies within a cooler one', () => {
    fc.assert(
      fc.property(fc.array(placeDrawn, { minLength: 1, maxLength: 12 }), (places: Place[]) => {
        for (const heat of heatOf(places)) {
          const [wide, narrow] = [contours(heat, heat.top * 0.2), contours(heat, heat.top * 0.6)]
          const area = (rings: typeof wide) => rings.reduce((a, ring) => a + signedArea(ring), 0)
          expect(area(narrow)).toBeLessThanOrEqual(area(wide))
          expect(area(wide)).toBeGreaterThan(0)
          for (const ring of narrow)
            for (const at of ring)
              expect(wide.filter((one) => contains(one, at)).length % 2).toBe(1)
        }
      }),
      { numRuns: 20 },
    )
  })

  test('a touch at the rim has its line reach over the rim, to be cut there', () => {
    const rim = skin.find((cell) => !grid.skin[cell - 1]) as number
    const [heat] = heatOf([placeOf('left', 'plantar', centre(rim))])
    const beyond = (heat ? contours(heat, 0.5) : [])
      .flat()
      .filter((at) => !onFoot(placeOf('left', 'plantar', at)))
    expect(beyond.length).toBeGreaterThan(0)
  })
})
