/** Spreads touches over the skin as heat would spread, without a loss at the rim or a leak between toes. */

import { CELL_MM, cellAt, type Grid } from './grid.ts'

/** Share of a difference that crosses one cell border in one step; stable below 0.25. */
const FLOW = 0.2
/** Cells around a touch that missed the skin by a hair in which the nearest skin is looked for. */
const REACH = 3

function nearestSkin(grid: Grid, cell: number): number {
  if (cell < 0) return -1
  if (grid.skin[cell]) return cell
  const column = cell % grid.columns
  const row = (cell - column) / grid.columns
  let best = -1
  let bestDistance = Number.POSITIVE_INFINITY
  for (let r = Math.max(0, row - REACH); r <= Math.min(grid.rows - 1, row + REACH); r++)
    for (
      let c = Math.max(0, column - REACH);
      c <= Math.min(grid.columns - 1, column + REACH);
      c++
    ) {
      const distance = (r - row) ** 2 + (c - column) ** 2
      if (grid.skin[r * grid.columns + c] && distance < bestDistance) {
        best = r * grid.columns + c
        bestDistance = distance
      }
    }
  return best
}

/**
 * Counts touches by cell.
 *
 * @param places flat pairs u, v|h in fractions of foot length
 * @param weights one a touch, 1 where absent
 * @returns mass by cell, and how many touches lay off the skin by more than 1.5 mm
 */
export function binTouches(
  grid: Grid,
  places: Float64Array,
  weights?: Float64Array,
): { readonly mass: Float64Array; readonly missed: number } {
  const mass = new Float64Array(grid.skin.length)
  let missed = 0
  for (let i = 0; i + 1 < places.length; i += 2) {
    let cell = cellAt(grid, places[i] as number, places[i + 1] as number)
    if (cell < 0 || !grid.skin[cell]) cell = nearestSkin(grid, cell)
    if (cell < 0) missed++
    else mass[cell] = (mass[cell] as number) + (weights ? (weights[i >> 1] as number) : 1)
  }
  return { mass, missed }
}

/**
 * Masked, no-flux diffusion: the heat equation with closed borders, so mass is kept to rounding.
 *
 * @param sigmaMm spread, as the standard deviation of a touch in the open, in mm on a 250 mm foot
 */
export function diffuse(grid: Grid, mass: Float64Array, sigmaMm = 3): Float64Array {
  const steps = Math.max(1, Math.round((sigmaMm / CELL_MM) ** 2 / (2 * FLOW)))
  const { columns, skin } = grid
  const cells: number[] = []
  for (let i = 0; i < skin.length; i++) if (skin[i]) cells.push(i)
  const index = Int32Array.from(cells)
  const right = new Float64Array(skin.length)
  const down = new Float64Array(skin.length)
  for (const i of index) {
    right[i] = skin[i + 1] ? FLOW : 0
    down[i] = skin[i + columns] ? FLOW : 0
  }
  let now = Float64Array.from(mass)
  let next = new Float64Array(mass.length)
  for (let step = 0; step < steps; step++) {
    for (let k = 0; k < index.length; k++) {
      const i = index[k] as number
      const here = now[i] as number
      next[i] =
        here +
        (right[i] as number) * ((now[i + 1] as number) - here) +
        (right[i - 1] as number) * ((now[i - 1] as number) - here) +
        (down[i] as number) * ((now[i + columns] as number) - here) +
        (down[i - columns] as number) * ((now[i - columns] as number) - here)
    }
    ;[now, next] = [next, now]
  }
  return now
}
