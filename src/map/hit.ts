/** What a finger is on: which foot, which place, with some mercy at the rim of the skin. */

import { contains, nearestOnRing } from '../core/feet/geometry.ts'
import { outline } from '../core/feet/outlines.ts'
import type { Place, Point, Ring, View } from '../core/feet/types.ts'
import { type Frame, fromStage, placeAt } from './frame.ts'

const skins = new Map<View, Ring>()

function skinOf(view: View): Ring {
  const known = skins.get(view)
  if (known) return known
  const ring = outline(view)
  skins.set(view, ring)
  return ring
}

/** How far beyond the skin a finger still means the foot, in pixels of the stage. */
const MERCY = 10

/** How far inside the skin such a finger is put, in fractions of foot length (about 1 mm). */
const INSIDE = 0.004

/** The nearest place just within the skin. */
function pulledIn(skin: Ring, at: Point): Point {
  const { point, distance } = nearestOnRing(skin, at)
  if (distance === 0) return at
  const step = (distance + INSIDE) / distance
  const within: Point = [at[0] + (point[0] - at[0]) * step, at[1] + (point[1] - at[1]) * step]
  return contains(skin, within) ? within : point
}

export type Hit = { readonly frame: Frame; readonly place: Place }

/** The place on a foot under a point of the stage, or nothing where there is only paper. */
export function hit(frames: readonly Frame[], at: Point, mercy: number = MERCY): Hit | null {
  for (const frame of frames) {
    const point = fromStage(frame, at)
    if (contains(skinOf(frame.view), point))
      return { frame, place: placeAt(frame.foot, frame.view, point) }
  }
  for (const frame of frames) {
    const skin = skinOf(frame.view)
    const point = fromStage(frame, at)
    if (nearestOnRing(skin, point).distance * frame.scale <= mercy)
      return { frame, place: placeAt(frame.foot, frame.view, pulledIn(skin, point)) }
  }
  return null
}
