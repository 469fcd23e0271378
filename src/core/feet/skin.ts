/** The outlines, worked out once: what every frame, zone and area is cut from. */

import { outline } from './outlines.ts'
import type { Ring, View } from './types.ts'

const kept = new Map<View, Ring>()

/** The outline of a view, the same ring each time. */
export function skin(view: View): Ring {
  const known = kept.get(view)
  if (known) return known
  const ring = outline(view)
  kept.set(view, ring)
  return ring
}
