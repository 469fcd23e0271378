/** What a finger is on: which foot, which place, with some mercy at the rim of the skin. */

import { contains, nearestOnRing } from '../../core/feet/plane/geometry.ts'
import type { Place, Point, Ring } from '../../core/feet/types.ts'
import { formOf } from './form.ts'
import { drawnFromStage, type Frame, placeAt } from './frame.ts'

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

/** A point of the foot's own drawing as a place, which is always said on the canonical foot. */
function found(frame: Frame, point: Point): Hit {
  const at = formOf(frame).warp.toCanonical(point)
  return { frame, place: placeAt(frame.foot, frame.view, at) }
}

/** The place on a foot under a point of the stage, or nothing where there is only paper. */
export function hit(frames: readonly Frame[], at: Point, mercy: number = MERCY): Hit | null {
  for (const frame of frames) {
    const point = drawnFromStage(frame, at)
    if (contains(formOf(frame).skin.there, point)) return found(frame, point)
  }
  for (const frame of frames) {
    const skin = formOf(frame).skin.there
    const point = drawnFromStage(frame, at)
    if (nearestOnRing(skin, point).distance * frame.scale <= mercy)
      return found(frame, pulledIn(skin, point))
  }
  return null
}
