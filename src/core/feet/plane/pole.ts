/** Finds the point of a shape that is farthest from its border: where a finger is safest to land. */

import type { Point, Ring } from '../types.ts'
import { bounds, depth } from './geometry.ts'

/** Cells along the longer side of the box in the first, coarse look. */
const COARSE = 24

/** Finest step, in fractions of foot length: 0.025 mm on a foot of 250 mm. */
const FINE = 1e-4

/**
 * The pole of inaccessibility of a shape and its depth (radius of the largest circle inside), in
 * fractions of foot length. Coarse grid first, then a search that halves its step round the best.
 */
export function pole(rings: readonly Ring[]): { readonly point: Point; readonly depth: number } {
  const [x0, y0, x1, y1] = bounds(rings)
  let step = Math.max(x1 - x0, y1 - y0) / COARSE
  let best: Point = [(x0 + x1) / 2, (y0 + y1) / 2]
  let deepest = depth(rings, best)
  const tried = (at: Point): number => {
    const deep = depth(rings, at)
    if (deep > deepest) {
      best = at
      deepest = deep
    }
    return deep
  }
  for (let x = x0 + step / 2; x < x1; x += step) {
    // One step away, nothing can be more than one step deeper: most places need no look.
    let atMost = Infinity
    for (let y = y0 + step / 2; y < y1; y += step) {
      atMost += step
      if (atMost > deepest) atMost = tried([x, y])
    }
  }
  while (step > FINE) {
    const [x, y] = best
    step /= 2
    for (const dx of [-step, 0, step]) for (const dy of [-step, 0, step]) tried([x + dx, y + dy])
  }
  return { point: best, depth: deepest }
}
