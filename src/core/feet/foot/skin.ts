/** The outlines, worked out once: what every frame, zone and area is cut from. */

import { contains, nearestOnRing } from '../plane/geometry.ts'
import type { Point, Ring, View } from '../types.ts'
import { outline } from './outlines.ts'

const kept = new Map<View, Ring>()

/** The outline of a view, the same ring each time. */
export function skin(view: View): Ring {
  const known = kept.get(view)
  if (known) return known
  const ring = outline(view)
  kept.set(view, ring)
  return ring
}

/** Side of the squares that are known as a whole: 5 mm on a foot of 250 mm. */
const SQUARE = 0.02

const deep = new Map<View, Map<string, number>>()

/**
 * A depth below the skin's border that a point surely has, in fractions of foot length; negative
 * where nothing is sure. Quick, since a square of points is looked at once.
 */
export function surelyDeep(view: View, [u, w]: Point): number {
  const known = deep.get(view) ?? new Map<string, number>()
  deep.set(view, known)
  const [i, j] = [Math.floor(u / SQUARE), Math.floor(w / SQUARE)]
  const key = `${i} ${j}`
  const before = known.get(key)
  if (before !== undefined) return before
  const centre: Point = [(i + 0.5) * SQUARE, (j + 0.5) * SQUARE]
  const border = skin(view)
  const { distance } = nearestOnRing(border, centre)
  const sure = contains(border, centre) ? distance - SQUARE * Math.SQRT1_2 : -1
  known.set(key, sure)
  return sure
}
