/** Lines of equal heat, as closed rings on the canonical foot. */

import { remembered } from '../../memo.ts'
import type { Point, Ring, View } from '../types.ts'
import { CELL, type Grid } from './grid.ts'
import { type Heat, heatGrid } from './heat.ts'

/** Cells to one step of the lines: 1 mm on a foot of 250 mm. */
const STEP = 2
/** Steps by which heat is carried on beyond the skin, so that a line reaches the rim before it is cut there. */
const BEYOND = 3

/** Coarse values with a free border of zeros, and where they lie. */
type Field = {
  readonly columns: number
  readonly rows: number
  readonly origin: Point
  readonly values: Float64Array
}

/** The mean of each square of cells that has skin; -1 where none has. */
function coarse({ columns, rows, skin, origin }: Grid, heat: Float64Array): Field {
  const margin = BEYOND + 1
  const wide = Math.ceil(columns / STEP) + 2 * margin
  const tall = Math.ceil(rows / STEP) + 2 * margin
  const sum = new Float64Array(wide * tall)
  const count = new Float64Array(wide * tall)
  for (let i = 0; i < skin.length; i++) {
    if (!skin[i]) continue
    const column = Math.floor((i % columns) / STEP) + margin
    const at = (Math.floor(Math.floor(i / columns) / STEP) + margin) * wide + column
    sum[at] = (sum[at] as number) + (heat[i] as number)
    count[at] = (count[at] as number) + 1
  }
  const values = sum.map((total, i) => (count[i] ? total / (count[i] as number) : -1))
  const first = (k: 0 | 1) => origin[k] + (0.5 - margin) * STEP * CELL
  return { columns: wide, rows: tall, origin: [first(0), first(1)], values }
}

/** Carries heat on beyond the skin, each time by the mean of the neighbours that have some. */
function carriedOn({ columns, rows, origin, values }: Field): Field {
  let now = values
  for (let step = 0; step < BEYOND; step++) {
    const next = Float64Array.from(now)
    for (let r = 1; r < rows - 1; r++)
      for (let c = 1; c < columns - 1; c++) {
        const i = r * columns + c
        if ((now[i] as number) >= 0) continue
        let [sum, count] = [0, 0]
        for (const k of [i - 1, i + 1, i - columns, i + columns]) {
          const value = now[k] as number
          if (value < 0) continue
          sum += value
          count++
        }
        if (count > 0) next[i] = sum / count
      }
    now = next
  }
  return { columns, rows, origin, values: now.map((value) => Math.max(0, value)) }
}

const fieldsOf = remembered((values: Float64Array) =>
  remembered((view: View): Field => carriedOn(coarse(heatGrid(view), values))),
)

/**
 * Which edges of a square a line enters and leaves by, for each set of corners above the level:
 * 1 lower left, 2 lower right, 4 upper right, 8 upper left. Edges: 0 below, 1 right, 2 above, 3 left.
 * Heat is always on the left hand. A saddle keeps its warm corners apart.
 */
const TURNS: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[0, 3]],
  [[1, 0]],
  [[1, 3]],
  [[2, 1]],
  [
    [0, 3],
    [2, 1],
  ],
  [[2, 0]],
  [[2, 3]],
  [[3, 2]],
  [[0, 2]],
  [
    [1, 0],
    [3, 2],
  ],
  [[1, 2]],
  [[3, 1]],
  [[0, 1]],
  [[3, 0]],
  [],
]

/** Marching squares: the closed lines round all that lies above a level. */
function linesAt({ columns, rows, origin, values }: Field, level: number): readonly Ring[] {
  const onward = new Map<number, number>()
  const where = (c: number, r: number): Point => [
    origin[0] + c * STEP * CELL,
    origin[1] + r * STEP * CELL,
  ]
  const value = (c: number, r: number) => values[r * columns + c] as number
  // An edge is named by the corner it starts from: even along the row, odd across it.
  const edge = (c: number, r: number, side: number) => {
    if (side === 0) return 2 * (r * columns + c)
    if (side === 1) return 2 * (r * columns + c + 1) + 1
    if (side === 2) return 2 * ((r + 1) * columns + c)
    return 2 * (r * columns + c) + 1
  }
  for (let r = 0; r + 1 < rows; r++)
    for (let c = 0; c + 1 < columns; c++) {
      const kind =
        (value(c, r) > level ? 1 : 0) +
        (value(c + 1, r) > level ? 2 : 0) +
        (value(c + 1, r + 1) > level ? 4 : 0) +
        (value(c, r + 1) > level ? 8 : 0)
      for (const [from, to] of TURNS[kind] ?? []) onward.set(edge(c, r, from), edge(c, r, to))
    }
  const point = (name: number): Point => {
    const across = name % 2
    const [c, r] = [(name >> 1) % columns, Math.floor((name >> 1) / columns)]
    const [a, b] = [value(c, r), across ? value(c, r + 1) : value(c + 1, r)]
    const t = (level - a) / (b - a)
    return across ? where(c, r + t) : where(c + t, r)
  }
  const rings: Ring[] = []
  for (const start of onward.keys()) {
    const ring: Point[] = []
    let here: number | undefined = start
    while (here !== undefined && onward.has(here)) {
      ring.push(point(here))
      const next = onward.get(here)
      onward.delete(here)
      here = next
    }
    if (ring.length > 2) rings.push(ring)
  }
  return rings
}

/**
 * Closed lines round the places above a level, heat on the left hand, so that islands and holes
 * fill rightly by either rule. They run up to 3 mm beyond the skin: clip them to it.
 *
 * @param level in the unit of `Heat.values`, above 0
 */
export function contours(heat: Heat, level: number): readonly Ring[] {
  return linesAt(fieldsOf(heat.values)(heat.view), level)
}
