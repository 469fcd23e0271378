/** What stands on the stage right now: feet, zones and lens, and what lies under a point of it. */

import { pointOf } from '../../core/feet/foot/place.ts'
import { contains, ringArea } from '../../core/feet/plane/geometry.ts'
import type { Chart, Place, Point, View } from '../../core/feet/types.ts'
import type { FootShapes } from '../../core/feet/warp/shape.ts'
import type { Feet } from '../types.ts'
import { formOf } from './form.ts'
import { type Frame, layout, type Size } from './frame.ts'
import { type Hit, hit } from './hit.ts'
import { type Lens, onStage } from './lens.ts'
import { type StagedZone, zonesOnStage } from './zones-on-stage.ts'

export type Scene = {
  readonly size: Size
  readonly view: View
  readonly frames: readonly Frame[]
  readonly zones: readonly StagedZone[]
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
  return { size, view, frames, zones: zonesOnStage(chart, frames) }
}

/** The place under a point of the screen. */
export function underFinger(scene: Scene, lens: Lens, screen: Point): Hit | null {
  return hit(scene.frames, onStage(lens, screen))
}

/** The zones under a place, smallest first. */
export function zonesUnder(scene: Scene, place: Place): readonly StagedZone[] {
  const point = pointOf(place)
  const area = ({ rings }: StagedZone) => rings.reduce((sum, ring) => sum + ringArea(ring), 0)
  return scene.zones
    .filter(({ foot, rings }) => foot === place.foot && rings.some((ring) => contains(ring, point)))
    .map((staged) => ({ staged, area: area(staged) }))
    .sort((a, b) => a.area - b.area)
    .map(({ staged }) => staged)
}

/** Whether two scenes show the same zones of the same feet in the same place, in whatever shape. */
export function alike(a: Scene, b: Scene): boolean {
  return (
    a.frames.length === b.frames.length &&
    a.zones.length === b.zones.length &&
    a.zones.every(({ of, foot }, i) => of === b.zones[i]?.of && foot === b.zones[i]?.foot) &&
    a.frames.every((frame, i) => {
      const other = b.frames[i]
      if (!other || frame.view !== other.view || frame.foot !== other.foot) return false
      if (frame.matrix.some((one, k) => one !== other.matrix[k])) return false
      const [now, then] = [formOf(frame), formOf(other)]
      return now.plain === then.plain && now.toes.join() === then.toes.join()
    })
  )
}
