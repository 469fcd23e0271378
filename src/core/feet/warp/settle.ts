/** Lets a sheet come to rest near the wishes of its border, in steps that never turn a triangle over. */

import { isSimple } from '../plane/geometry.ts'
import type { Point } from '../types.ts'
import { solve } from './cholesky.ts'
import { cost, type Sheet, tightest } from './sheet.ts'

/** Steps at most; most feet are at rest after a handful. */
const MOST = 40

/** At rest when a step saves less than this share of the cost: within 0.4 mm of the very end. */
const REST = 1e-4

/** A start keeps at least this much of every triangle. */
const ROOM = 0.05

/** Share of the promised gain that a step must bring (Armijo). */
const ENOUGH = 1e-4

/** A wish that cannot be followed even this far is not followed at all. */
const LEAST = 0.05

/** How often a step that gains too little is halved before the sheet counts as being at rest. */
const HALVINGS = 20

/** The sheet moved towards its wishes as far as every triangle keeps some room. */
function start(sheet: Sheet, wished: Float64Array, rest: Float64Array): Float64Array {
  for (let share = 1; share > 1 / 64; share /= 2) {
    const x = rest.map((value, i) => value + share * ((wished[i] as number) - value))
    if (tightest(sheet, x) > ROOM) return x
  }
  return Float64Array.from(rest)
}

/** The direction of the next step: against the gradient, preconditioned by the sheet's stiffness. */
function descent({ stiffness, order }: Sheet, gradient: Float64Array): Float64Array {
  const turned = new Float64Array(gradient.length)
  for (let i = 0; i < order.length; i++) {
    const p = order[i] as number
    turned[2 * p] = gradient[2 * i] as number
    turned[2 * p + 1] = gradient[2 * i + 1] as number
  }
  solve(stiffness, turned, 0)
  solve(stiffness, turned, 1)
  const way = new Float64Array(gradient.length)
  for (let i = 0; i < order.length; i++) {
    const p = order[i] as number
    way[2 * i] = -(turned[2 * p] as number)
    way[2 * i + 1] = -(turned[2 * p + 1] as number)
  }
  return way
}

function rested(sheet: Sheet, wished: Float64Array, rest: Float64Array): Float64Array {
  let x: Float64Array = start(sheet, wished, rest)
  let tried: Float64Array = new Float64Array(x.length)
  const gradient = new Float64Array(x.length)
  let now = cost(sheet, x, wished, gradient)
  for (let step = 0; step < MOST; step++) {
    const way = descent(sheet, gradient)
    let down = 0
    for (let i = 0; i < x.length; i++) down += (way[i] as number) * (gradient[i] as number)
    let then = Infinity
    for (let k = 0, far = 1; k < HALVINGS; k++, far /= 2) {
      for (let i = 0; i < x.length; i++) tried[i] = (x[i] as number) + far * (way[i] as number)
      // The gradient is that of the last try, which is the one that is taken.
      then = cost(sheet, tried, wished, gradient)
      if (then <= now + ENOUGH * far * down) break
      then = Infinity
    }
    if (then === Infinity) break
    const saved = now - then
    const before = x
    x = tried
    tried = before
    now = then
    if (saved < REST * now) break
  }
  return x
}

/** The border of the mesh as a ring. */
function borderOf({ mesh }: Sheet, x: Float64Array): readonly Point[] {
  return Array.from(
    { length: mesh.border },
    (_, i): Point => [x[2 * i] as number, x[2 * i + 1] as number],
  )
}

/**
 * The corners of a view's mesh at rest.
 *
 * @param wish where each corner is wanted; inner corners are free, their wish is only a start
 * @returns coordinates two by two: every triangle keeps its turning sense and the border does not
 * cross itself, however wild the wish; a wish that would break this is followed part of the way
 */
export function settle(sheet: Sheet, wish: (at: Point) => Point): Float64Array {
  const { points } = sheet.mesh
  const rest = Float64Array.from(points.flat())
  const wished = Float64Array.from(points.flatMap((at) => wish(at)))
  for (let share = 1; share > LEAST; share *= 0.8) {
    const goal = rest.map((value, i) => value + share * ((wished[i] as number) - value))
    const x = rested(sheet, goal, rest)
    if (isSimple(borderOf(sheet, x))) return x
  }
  return rest
}
