/** What a drawing of a foot is made of, as data any painter can use. */

import type { Point, Ring } from '../types.ts'

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
