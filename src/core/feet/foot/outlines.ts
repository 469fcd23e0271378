/** The canonical right foot seen from four sides: outline curves in fractions of foot length. */

import type { Point, Ring, View } from '../types.ts'
import { LATERAL, MEDIAL } from './outlines-side.ts'
import { SOLE } from './outlines-sole.ts'

/**
 * Control points of each view, for a closed uniform Catmull-Rom curve.
 *
 * The dorsum is the sole's silhouette seen from above, so that a place keeps its `u` and `v` when
 * the foot is turned over.
 */
export const OUTLINES: { readonly [view in View]: Ring } = {
  plantar: SOLE,
  dorsal: SOLE,
  medial: MEDIAL,
  lateral: LATERAL,
}

/** How far up the leg is drawn, in fractions of foot length above the floor. */
export const LEG_TOP = 1

/** Steps per span of the smooth curve; 4 keeps it within 0.0004 of the limit. */
const STEPS = 4

/** The smooth closed curve through control points, as a dense ring. */
export function smooth(ring: Ring, steps: number = STEPS): Ring {
  const n = ring.length
  const at = (i: number) => ring[((i % n) + n) % n] as Point
  const out: Point[] = []
  for (let i = 0; i < n; i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    for (let s = 0; s < steps; s++) {
      const t = s / steps
      const mix = (k: 0 | 1) =>
        0.5 *
        (2 * b[k] +
          (c[k] - a[k]) * t +
          (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t * t +
          (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t * t * t)
      out.push([mix(0), mix(1)])
    }
  }
  return out
}

/** The skin of a view as a dense ring: what a zone must stay inside. */
export function outline(view: View): Ring {
  return smooth(OUTLINES[view])
}
