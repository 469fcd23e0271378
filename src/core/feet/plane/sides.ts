/** On which side of a line or of a circle a point lies, exactly, also where plain arithmetic rounds the answer away. [FEET12] */

import { incircle, orient2d } from 'robust-predicates'
import type { Point } from '../types.ts'

/**
 * Positive where `c` lies to the left of the way from `a` to `b`, negative to its right, 0 on it: the sign is
 * exact. It costs a little more than the plain product only where that is in doubt.
 *
 * @example
 * side([0, 0], [1, 0], [0.5, 1]) > 0 // true
 */
export function side(a: Point, b: Point, c: Point): number {
  // The package looks at a page whose second axis runs down.
  return -orient2d(a[0], a[1], b[0], b[1], c[0], c[1])
}

/** Positive where `d` lies within the circle through `a`, `b`, `c`, which run counter-clockwise; the sign is exact. */
export function within(a: Point, b: Point, c: Point, d: Point): number {
  return incircle(a[0], a[1], b[0], b[1], c[0], c[1], d[0], d[1])
}
