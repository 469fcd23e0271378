/** The lines, soft shades and nails that turn an outline into a foot, as data any painter can use. */

import { DORSUM } from './drawing-dorsum.ts'
import { INNER, OUTER } from './drawing-sides.ts'
import { UNDERSIDE } from './drawing-sole.ts'
import type { Point, Ring, View } from './types.ts'

/** `warm` is weight-bearing skin, `light` stands out, `shade` lies deeper. */
export type Tone = 'warm' | 'light' | 'shade'

/** A soft patch: full in the middle, gone at the rim of its ellipse. */
export type Patch = {
  readonly tone: Tone
  readonly at: Point
  /** Half axes in fractions of foot length: along u, across it. */
  readonly radii: Point
  /** Degrees from the u axis towards the second axis. */
  readonly turn: number
  /** Opacity in the middle, 0 to 1. */
  readonly strength: number
}

/** A pen line that swells in the middle and runs out at both ends. */
export type Line = {
  readonly tone: 'ink' | 'light'
  readonly through: readonly Point[]
  /** Greatest breadth in fractions of foot length. */
  readonly breadth: number
  readonly strength: number
}

export type Drawing = {
  /** What is painted as skin, dense; on the dorsum it goes on up the leg, past the outline. */
  readonly skin: Ring
  readonly patches: readonly Patch[]
  readonly lines: readonly Line[]
  readonly nails: readonly Ring[]
  /** Where the leg melts into the paper: fully drawn at the first point, gone at the second. */
  readonly fade: readonly [Point, Point] | null
}

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
