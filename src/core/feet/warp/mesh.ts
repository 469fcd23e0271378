/** The canonical foot of a view in triangles, made once: what every warp moves the corners of. */

import { remembered } from '../../memo.ts'
import { contains, nearestOnRing, ringArea } from '../plane/geometry.ts'
import type { Point, Ring, View } from '../types.ts'
import { cover } from './cover.ts'
import { type Triangle, triangulate } from './triangulate.ts'

export type Mesh = {
  readonly view: View
  /** The border's corners come first, in order, then those inside. */
  readonly points: readonly Point[]
  readonly border: number
  readonly triangles: readonly Triangle[]
  /** Triangles with a corner in or an edge through each cell of a grid, for finding them fast. */
  readonly cells: readonly (readonly number[])[]
  readonly columns: number
  readonly origin: Point
}

/** Distance of corners inside, in fractions of foot length: 8 mm on a foot of 250 mm. */
const APART = 0.032

/** Side of a cell of the finding grid. */
export const CELL = 0.02

function inside(ring: Ring): Point[] {
  const out: Point[] = []
  const rows = Math.ceil(1.5 / (APART * Math.sqrt(0.75)))
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < 1.5 / APART; column++) {
      // Shifted off the round numbers that borders like to stand on.
      const at: Point = [
        -0.2471 + row * APART * Math.sqrt(0.75),
        -0.2513 + (column + (row % 2) / 2) * APART,
      ]
      if (contains(ring, at) && nearestOnRing(ring, at).distance > APART * 0.42) out.push(at)
    }
  }
  return out
}

function made(view: View): Mesh {
  const ring = cover(view)
  const inner = inside(ring)
  const points = [...ring, ...inner]
  const triangles = triangulate(ring, inner).filter(
    (corners) => ringArea(corners.map((i) => points[i] as Point)) > 1e-12,
  )
  const low = (k: 0 | 1) => Math.min(...ring.map((p) => p[k])) - CELL
  const high = (k: 0 | 1) => Math.max(...ring.map((p) => p[k])) + CELL
  const origin: Point = [low(0), low(1)]
  const columns = Math.ceil((high(0) - origin[0]) / CELL)
  const rows = Math.ceil((high(1) - origin[1]) / CELL)
  const cells = Array.from({ length: columns * rows }, (): number[] => [])
  for (const [t, corners] of triangles.entries()) {
    const span = (k: 0 | 1) => {
      const all = corners.map((i) => Math.floor(((points[i] as Point)[k] - origin[k]) / CELL))
      return [Math.min(...all), Math.max(...all)] as const
    }
    const [[x0, x1], [y0, y1]] = [span(0), span(1)]
    for (let y = y0; y <= y1; y++) for (let x = x0; x <= x1; x++) cells[y * columns + x]?.push(t)
  }
  return { view, points, border: ring.length, triangles, cells, columns, origin }
}

/** The mesh of a view, the same each time. */
export const meshOf: (view: View) => Mesh = remembered(made)
