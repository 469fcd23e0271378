/** Where each area lies on one view, for the files that draw them and the one that asks. */

import type { Area, Ring } from '../types.ts'

/** Closed rings per area in fractions of foot length; an area that the view does not show is absent. */
export type AreaRings = { readonly [area in Area]?: readonly Ring[] }
