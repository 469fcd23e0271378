/** Heat keeps its mass, stays on the skin, and does not leak from toe to toe. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { VIEWS } from '../types.ts'
import { binTouches, diffuse } from './diffuse.ts'
import { CELL, cellAt, gridOf } from './grid.ts'

const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0)
const grid = gridOf('plantar')
const skinCells = [...grid.skin.keys()].filter((i) => grid.skin[i])

describe('[FEET40] heat on the skin', () => {
  test('the grid of each view has skin inside and none on its border', () => {
    for (const view of VIEWS) {
      const g = gridOf(view)
      for (let c = 0; c < g.columns; c++)
        expect(g.skin[c]! + g.skin[(g.rows - 1) * g.columns + c]!).toBe(0)
      for (let r = 0; r < g.rows; r++)
        expect(g.skin[r * g.columns]! + g.skin[(r + 1) * g.columns - 1]!).toBe(0)
      expect(g.skin.reduce((a, b) => a + b, 0) / g.skin.length).toBeGreaterThan(0.2)
    }
  })

  test('mass is kept, nothing is negative, nothing lies off the skin', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(skinCells.length - 1), { minLength: 1, maxLength: 40 }),
        (picks) => {
          const mass = new Float64Array(grid.skin.length)
          for (const pick of picks)
            mass[skinCells[pick] as number] = (mass[skinCells[pick] as number] as number) + 1
          const warm = diffuse(grid, mass)
          expect(sum(warm)).toBeCloseTo(picks.length, 9)
          expect(warm.every((value, i) => value >= 0 && (grid.skin[i] === 1 || value === 0))).toBe(
            true,
          )
        },
      ),
      { numRuns: 20 },
    )
  })

  test('even touches stay even up to the rim', () => {
    const warm = diffuse(grid, Float64Array.from(grid.skin))
    for (const i of skinCells) expect(warm[i]).toBeCloseTo(1, 9)
  })

  test('the second toe does not warm the first', () => {
    const second = binTouches(grid, Float64Array.from([0.95, 0.015]))
    expect(second.missed).toBe(0)
    const warm = diffuse(grid, second.mass)
    expect(warm[cellAt(grid, 0.95, 0.015)]).toBeGreaterThan(1e-3)
    expect(warm[cellAt(grid, 0.95, 0.07)]).toBeLessThan(1e-9)
  })

  test('a touch a hair off the skin counts, one far off is told', () => {
    const u = 0.1
    const row = skinCells.filter(
      (i) => Math.abs(grid.origin[0] + ((i % grid.columns) + 0.5) * CELL - u) < CELL,
    )
    const top = Math.max(...row.map((i) => Math.floor(i / grid.columns)))
    const rim = grid.origin[1] + (top + 1.9) * CELL
    expect(binTouches(grid, Float64Array.from([u, rim])).missed).toBe(0)
    expect(binTouches(grid, Float64Array.from([u, rim + 0.1])).missed).toBe(1)
    expect(binTouches(grid, Float64Array.from([9, 9])).missed).toBe(1)
  })
})
