/** A raster of one view of the canonical foot, 0.5 mm a cell on a 250 mm foot, that knows skin from gap. */

import { outline } from '../foot/outlines.ts'
import { FOOT_MM } from '../foot/place.ts'
import type { Point, Ring, View } from '../types.ts'

export const CELL_MM = 0.5
/** A cell's side in fractions of foot length. */
export const CELL = CELL_MM / FOOT_MM

export type Grid = {
  readonly view: View
  readonly columns: number
  readonly rows: number
  /** First coordinate (u) and second (v or h) of the corner of cell 0. */
  readonly origin: Point
  /** 1 where the cell's centre is skin, else 0; row by row. */
  readonly skin: Uint8Array
}

/** Crossings of a horizontal line with a ring, sorted: skin lies between odd and even ones. */
function crossings(ring: Ring, y: number): number[] {
  const found: number[] = []
  for (let i = 0; i < ring.length; i++) {
    const [au, av] = ring[i] as Point
    const [bu, bv] = ring[(i + 1) % ring.length] as Point
    if (av > y !== bv > y) found.push(au + ((y - av) / (bv - av)) * (bu - au))
  }
  return found.sort((a, b) => a - b)
}

/** A line of cells to lay rings over. */
type Laid = Pick<Grid, 'columns' | 'rows' | 'origin'>

/** Cells whose centre lies in any of the rings: 1, else 0. */
export function cellsIn({ columns, rows, origin }: Laid, rings: readonly Ring[]): Uint8Array {
  const inside = new Uint8Array(columns * rows)
  for (const ring of rings)
    for (let row = 0; row < rows; row++) {
      const cut = crossings(ring, origin[1] + (row + 0.5) * CELL)
      for (let i = 0; i + 1 < cut.length; i += 2) {
        const from = Math.max(0, Math.ceil(((cut[i] as number) - origin[0]) / CELL - 0.5))
        const to = Math.min(
          columns - 1,
          Math.floor(((cut[i + 1] as number) - origin[0]) / CELL - 0.5),
        )
        if (to >= from) inside.fill(1, row * columns + from, row * columns + to + 1)
      }
    }
  return inside
}

/** Lays the grid over a view, with one empty cell all round. */
export function gridOf(view: View): Grid {
  const ring = outline(view)
  const us = ring.map((p) => p[0])
  const vs = ring.map((p) => p[1])
  const origin: Point = [Math.min(...us) - CELL, Math.min(...vs) - CELL]
  const columns = Math.ceil((Math.max(...us) - origin[0]) / CELL) + 2
  const rows = Math.ceil((Math.max(...vs) - origin[1]) / CELL) + 2
  return { view, columns, rows, origin, skin: cellsIn({ columns, rows, origin }, [ring]) }
}

/** The cell of a point, or -1 outside the grid. */
export function cellAt(grid: Grid, u: number, w: number): number {
  const column = Math.floor((u - grid.origin[0]) / CELL)
  const row = Math.floor((w - grid.origin[1]) / CELL)
  if (column < 0 || row < 0 || column >= grid.columns || row >= grid.rows) return -1
  return row * grid.columns + column
}
