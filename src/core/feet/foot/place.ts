/** A place as a point of its view, and whether it lies on the foot at all. */

import { contains } from '../plane/geometry.ts'
import type { Place, Point, Side, View } from '../types.ts'
import { skin } from './skin.ts'

/** Length the canonical foot is drawn at and millimetres are said on; ANSUR II means lie at 246 and 271. */
export const FOOT_MM = 250

/**
 * Millimetres on that foot within which two touches, or the middles of two zones, are the same place.
 *
 * Own judgement: about the breadth of a thumb. No paper says how well a hand finds a spot again.
 */
export const SAME_PLACE_MM = 12

/** A coordinate as it is stored, to 1e-4 of the foot's length (0.03 mm). docs/contract.md 1. */
export function asStored(coordinate: number): number {
  return Math.round(coordinate * 1e4) / 1e4 + 0
}

/** The point of a place on its view of the canonical right foot. */
export function pointOf(place: Place): Point {
  return 'v' in place ? [place.u, place.v] : [place.u, place.h]
}

/** The place of a point on a view. */
export function placeOf(foot: Side, view: View, [u, w]: Point): Place {
  return view === 'plantar' || view === 'dorsal' ? { foot, view, u, v: w } : { foot, view, u, h: w }
}

/** A place as the record writes it: `v` on sole and back of the foot, `h` on its sides, 0 where it is missing. */
export type WrittenPlace = {
  readonly foot: Side
  readonly view: View
  readonly u: number
  readonly v?: number | undefined
  readonly h?: number | undefined
}

/** The place that a body of the record names. */
export function placeIn({ foot, view, u, v, h }: WrittenPlace): Place {
  return placeOf(foot, view, [u, (view === 'plantar' || view === 'dorsal' ? v : h) ?? 0])
}

/** Whether a place lies within the outline of its view. */
export function onFoot(place: Place): boolean {
  return contains(skin(place.view), pointOf(place))
}
