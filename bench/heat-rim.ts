/** How true heat stays at the rim of the skin, for our own heat and for one that does not know the skin. */

import type { ContourMultiPolygon } from 'd3-contour'
import { contourDensity } from 'd3-contour'
import { binTouches, diffuse } from '../src/core/feet/heat/diffuse.ts'
import { CELL, type Grid } from '../src/core/feet/heat/grid.ts'
import { median } from './figure.ts'

/** Pixels to a foot length where d3 draws: its 6 pixels of bandwidth are our 3 mm. */
const SCALE = 500
/** Cells from the rim, 1 mm, that count as rim; and from which on the skin counts as inner, four spreads. */
const RIM = 2
const INNER = 24
/** Cells looked at of each kind. */
const SOME = 400

/** A small generator of its own, so that every run measures the same touches. */
function chance(seed: number): () => number {
  let now = seed
  return () => {
    now = (now * 16_807) % 2_147_483_647
    return now / 2_147_483_647
  }
}

/** Touches that lie evenly on the whole skin: true heat is the same everywhere, up to the rim. */
export function evenTouches({ skin, columns, origin }: Grid, count: number): Float64Array {
  const cells = [...skin.keys()].filter((i) => skin[i])
  const next = chance(11)
  const flat = new Float64Array(2 * count)
  for (let i = 0; i < count; i++) {
    const cell = cells[Math.floor(next() * cells.length)] as number
    flat[2 * i] = origin[0] + ((cell % columns) + next()) * CELL
    flat[2 * i + 1] = origin[1] + (Math.floor(cell / columns) + next()) * CELL
  }
  return flat
}

/** Cells near the rim and far from it, thinned out evenly. */
function looked({ skin, columns }: Grid): {
  readonly rim: readonly number[]
  readonly inner: readonly number[]
} {
  const far = (cell: number, by: number) =>
    [-1, -0.7, 0, 0.7, 1].every((x) =>
      [-1, -0.7, 0, 0.7, 1].every(
        (y) =>
          Math.hypot(x, y) > 1 || skin[cell + Math.round(x * by) + Math.round(y * by) * columns],
      ),
    )
  const all = [...skin.keys()].filter((i) => skin[i])
  const thinned = (cells: readonly number[]) =>
    cells.filter((_, i) => i % Math.max(1, Math.floor(cells.length / SOME)) === 0)
  return {
    rim: thinned(all.filter((cell) => !far(cell, RIM))),
    inner: thinned(all.filter((cell) => far(cell, INNER))),
  }
}

/** How far the middle value at the rim is from the middle value inside; 0 is true. */
function off(rim: number, inner: number): number {
  return Math.abs(rim / inner - 1)
}

export function ownRimError(grid: Grid, flat: Float64Array): number {
  const heat = diffuse(grid, binTouches(grid, flat).mass)
  const { rim, inner } = looked(grid)
  const at = (cells: readonly number[]) => median(cells.map((cell) => heat[cell] as number))
  return off(at(rim), at(inner))
}

function inside(shape: ContourMultiPolygon, x: number, y: number): boolean {
  let odd = false
  for (const ring of shape.coordinates.flat())
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [[ax, ay], [bx, by]] = [ring[i] as [number, number], ring[j] as [number, number]]
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd
    }
  return odd
}

/** What d3-contour offers since version 3 and its types do not name. */
type Lines = {
  contours(points: readonly [number, number][]): {
    (value: number): ContourMultiPolygon
    readonly max: number
  }
}

/** d3-contour tells no values, only lines: the middle value of cells is the line that takes in half of them. */
export function d3RimError(grid: Grid, flat: Float64Array): number {
  const points = Array.from({ length: flat.length / 2 }, (_, i): [number, number] => [
    (flat[2 * i + 1] as number) * SCALE + 110,
    (flat[2 * i] as number) * SCALE + 10,
  ])
  const density = contourDensity<[number, number]>()
    .x(([x]) => x)
    .y(([, y]) => y)
    .size([220, 520])
    .bandwidth(6)
    .cellSize(1) as unknown as Lines
  const contour = density.contours(points)
  const { rim, inner } = looked(grid)
  const middle = (cells: readonly number[]) => {
    let [low, high] = [0, contour.max]
    for (let step = 0; step < 12; step++) {
      const line = contour((low + high) / 2)
      const within = cells.filter((cell) => {
        const u = grid.origin[0] + ((cell % grid.columns) + 0.5) * CELL
        const v = grid.origin[1] + (Math.floor(cell / grid.columns) + 0.5) * CELL
        return inside(line, v * SCALE + 110, u * SCALE + 10)
      }).length
      if (within * 2 > cells.length) low = (low + high) / 2
      else high = (low + high) / 2
    }
    return (low + high) / 2
  }
  return off(middle(rim), middle(inner))
}
