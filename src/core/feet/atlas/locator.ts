/** Answers `locate` in bulk: a fine grid knows most places at once, only borders are worked out. */

import { remembered } from '../../memo.ts'
import { pointOf } from '../foot/place.ts'
import { bounds, contains } from '../plane/geometry.ts'
import { type Chart, type Place, type Point, SIDES, type Side, VIEWS, type View } from '../types.ts'
import { type Shown, shownOn } from './locate.ts'

/** Side of a cell in fractions of foot length: 0.75 mm on a foot of 250 mm. */
const CELL = 0.003

/** Room kept round the outermost ring, so that no border lies on the grid's own edge. */
const MARGIN = CELL

/** A cell: what surely lies here, or what has to be tried because a border runs through. */
type Cell = { readonly sure: readonly string[] } | { readonly tried: readonly Shown[] }

type Grid = {
  readonly u: number
  readonly w: number
  readonly columns: number
  readonly rows: number
  readonly cells: Uint16Array
  readonly kinds: readonly Cell[]
}

const NOWHERE: readonly string[] = []

/**
 * A function that answers exactly as `locate` does, in well under a microsecond a point.
 *
 * Memory: two bytes a cell, about 1 MB for a chart on both feet and four views; made once a chart.
 */
export const locator: (chart: Chart) => (place: Place) => readonly string[] =
  remembered(makeLocator)

function makeLocator(chart: Chart): (place: Place) => readonly string[] {
  const grids = new Map<string, Grid>()
  for (const foot of SIDES) {
    for (const view of VIEWS) grids.set(foot + view, grid(chart, foot, view))
  }
  return (place) => {
    const { u, w, columns, rows, cells, kinds } = grids.get(place.foot + place.view) as Grid
    const at = pointOf(place)
    const [i, j] = [Math.floor((at[0] - u) / CELL), Math.floor((at[1] - w) / CELL)]
    if (!(i >= 0 && j >= 0 && i < columns && j < rows)) return NOWHERE
    const cell = kinds[cells[i * rows + j] as number] as Cell
    return 'sure' in cell ? cell.sure : tryAll(cell.tried, at)
  }
}

function tryAll(shown: readonly Shown[], at: Point): readonly string[] {
  return shown
    .filter(({ rings }) => rings.some((ring) => contains(ring, at)))
    .map(({ zone }) => zone.id)
}

function grid(chart: Chart, foot: Side, view: View): Grid {
  const shown = shownOn(chart, view).filter(({ zone }) => zone.feet.includes(foot))
  const [u0, w0, u1, w1] = bounds(shown.flatMap(({ rings }) => rings))
  const [u, w] = [u0 - MARGIN, w0 - MARGIN]
  const size = (from: number, to: number) => Math.max(0, Math.ceil((to + MARGIN - from) / CELL))
  const [columns, rows] = [size(u, u1), size(w, w1)]
  const borders = shown.map((one) => bordered(one, u, w, rows))
  const cells = new Uint16Array(columns * rows)
  const kinds: Cell[] = [{ sure: NOWHERE }]
  const known = new Map<string, number>([['', 0]])
  const inside = shown.map((one) => filled(one, u, w, columns, rows))
  for (let cell = 0; cell < cells.length; cell++) {
    let key = ''
    let open = false
    for (let k = 0; k < shown.length; k++) {
      const edge = (borders[k] as Set<number>).has(cell)
      if (edge || inside[k]?.[cell]) key += `${k} `
      open ||= edge
    }
    if (open) key += '?'
    let kind = known.get(key)
    if (kind === undefined) {
      const here = key
        .split(' ')
        .slice(0, -1)
        .map((k) => shown[Number(k)] as Shown)
      kind = kinds.length
      kinds.push(open ? { tried: here } : { sure: here.map(({ zone }) => zone.id) })
      known.set(key, kind)
    }
    cells[cell] = kind
  }
  return { u, w, columns, rows, cells, kinds }
}

/** Cells that a border of a zone touches, and their neighbours, so that rounding cannot matter. */
function bordered({ rings }: Shown, u: number, w: number, rows: number): Set<number> {
  const out = new Set<number>()
  for (const ring of rings) {
    for (const [k, p] of ring.entries()) {
      const q = ring[(k + 1) % ring.length] as Point
      const steps = Math.max(1, Math.ceil(Math.hypot(q[0] - p[0], q[1] - p[1]) / CELL))
      for (let s = 0; s <= steps; s++) {
        const i = Math.floor((p[0] + ((q[0] - p[0]) * s) / steps - u) / CELL)
        const j = Math.floor((p[1] + ((q[1] - p[1]) * s) / steps - w) / CELL)
        for (let a = i - 1; a <= i + 1; a++) {
          for (let b = Math.max(0, j - 1); b <= Math.min(rows - 1, j + 1); b++)
            out.add(a * rows + b)
        }
      }
    }
  }
  return out
}

/** Whether the centre of each cell lies in the zone. */
function filled({ rings }: Shown, u: number, w: number, columns: number, rows: number): Uint8Array {
  const out = new Uint8Array(columns * rows)
  const [u0, w0, u1, w1] = bounds(rings)
  const within = (at: number, from: number, n: number) =>
    Math.min(n - 1, Math.max(0, Math.floor((at - from) / CELL)))
  for (let i = within(u0, u, columns); i <= within(u1, u, columns); i++) {
    for (let j = within(w0, w, rows); j <= within(w1, w, rows); j++) {
      const centre: Point = [u + (i + 0.5) * CELL, w + (j + 0.5) * CELL]
      if (rings.some((ring) => contains(ring, centre))) out[i * rows + j] = 1
    }
  }
  return out
}
