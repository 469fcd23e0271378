/** What stands on the stage right now: feet, spots and lens, and what lies under a point of it. */

import { contains, ringArea } from '../../core/feet/plane/geometry.ts'
import type { Chart, Place, Point, View } from '../../core/feet/types.ts'
import type { FootShapes } from '../../core/feet/warp/shape.ts'
import type { Feet } from '../types.ts'
import { formOf } from './form.ts'
import { type Frame, layout, pointOf, type Size } from './frame.ts'
import { type Hit, hit } from './hit.ts'
import { type Lens, onStage } from './lens.ts'
import { type Spot, spotsOf } from './zones-on-stage.ts'

export type Scene = {
  readonly size: Size
  readonly view: View
  readonly frames: readonly Frame[]
  readonly spots: readonly Spot[]
}

/** Sets the stage. */
export function setScene(
  chart: Chart | null,
  size: Size,
  view: View,
  feet: Feet,
  shape: FootShapes = {},
): Scene {
  const frames = layout(size, view, feet, shape)
  return { size, view, frames, spots: spotsOf(chart, frames) }
}

/** The place under a point of the screen. */
export function underFinger(scene: Scene, lens: Lens, screen: Point): Hit | null {
  return hit(scene.frames, onStage(lens, screen))
}

/** The spots under a place, smallest zone first. */
export function spotsAt(scene: Scene, place: Place): readonly Spot[] {
  const point = pointOf(place)
  const area = ({ rings }: Spot) => rings.reduce((sum, ring) => sum + ringArea(ring), 0)
  return scene.spots
    .filter(({ foot, rings }) => foot === place.foot && rings.some((ring) => contains(ring, point)))
    .map((spot) => ({ spot, area: area(spot) }))
    .sort((a, b) => a.area - b.area)
    .map(({ spot }) => spot)
}

/** Whether two scenes show the same zones of the same feet in the same place, in whatever shape. */
export function alike(a: Scene, b: Scene): boolean {
  return (
    a.frames.length === b.frames.length &&
    a.spots.length === b.spots.length &&
    a.spots.every(({ of, foot }, i) => of === b.spots[i]?.of && foot === b.spots[i]?.foot) &&
    a.frames.every((frame, i) => {
      const other = b.frames[i]
      if (!other || frame.view !== other.view || frame.foot !== other.foot) return false
      if (frame.matrix.some((one, k) => one !== other.matrix[k])) return false
      const [now, then] = [formOf(frame), formOf(other)]
      return now.plain === then.plain && now.toes.join() === then.toes.join()
    })
  )
}
