/** A place as a point of its view, and whether it lies on the foot at all. */

import { contains } from '../plane/geometry.ts'
import type { Place, Point, Side, View } from '../types.ts'
import { skin } from './skin.ts'

/** The point of a place on its view of the canonical right foot. */
export function pointOf(place: Place): Point {
  return 'v' in place ? [place.u, place.v] : [place.u, place.h]
}

/** The place of a point on a view. */
export function placeOf(foot: Side, view: View, [u, w]: Point): Place {
  return view === 'plantar' || view === 'dorsal' ? { foot, view, u, v: w } : { foot, view, u, h: w }
}

/** Whether a place lies within the outline of its view. */
export function onFoot(place: Place): boolean {
  return contains(skin(place.view), pointOf(place))
}
