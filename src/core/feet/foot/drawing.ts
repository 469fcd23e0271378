/** The lines, soft shades and nails that turn an outline into a foot, as data any painter can use. */

import type { View } from '../types.ts'
import { DORSUM } from './drawing-dorsum.ts'
import { INNER, OUTER } from './drawing-sides.ts'
import { UNDERSIDE } from './drawing-sole.ts'
import type { Drawing } from './drawing-types.ts'

const DRAWINGS: { readonly [view in View]: Drawing } = {
  plantar: UNDERSIDE,
  dorsal: DORSUM,
  medial: INNER,
  lateral: OUTER,
}

/** How the canonical right foot is drawn in a view. */
export function drawing(view: View): Drawing {
  return DRAWINGS[view]
}
