/** The outlines, worked out once: what every frame, zone and area is cut from. */

import { remembered, rememberedBy } from '../../memo.ts'
import { contains, nearestOnRing } from '../plane/geometry.ts'
import type { Point, Ring, View } from '../types.ts'
import { outline } from './outlines.ts'

/** The outline of a view, the same ring each time. */
export const skin: (view: View) => Ring = remembered(outline)

/** Side of the squares that are known as a whole: 5 mm on a foot of 250 mm. */
const SQUARE = 0.02

const sureOf = rememberedBy(
  (view: View, i: number, j: number) => `${view} ${i} ${j}`,
  (view, i, j): number => {
    const centre: Point = [(i + 0.5) * SQUARE, (j + 0.5) * SQUARE]
    const border = skin(view)
    const { distance } = nearestOnRing(border, centre)
    return contains(border, centre) ? distance - SQUARE * Math.SQRT1_2 : -1
  },
)

/**
 * A depth below the skin's border that a point surely has, in fractions of foot length; negative
 * where nothing is sure. Quick, since a square of points is looked at once.
 */
export function surelyDeep(view: View, [u, w]: Point): number {
  return sureOf(view, Math.floor(u / SQUARE), Math.floor(w / SQUARE))
}
