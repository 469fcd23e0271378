/** The zones that are on the stage, each with the point where a finger lands best. */

import { bounds } from '../../core/feet/plane/geometry.ts'
import { pole } from '../../core/feet/plane/pole.ts'
import type { Chart, Point, Ring, Side, View, Zone } from '../../core/feet/types.ts'
import { remaining } from '../../core/feet/warp/missing.ts'
import { remembered } from '../../core/memo.ts'
import type { FootZone } from '../types.ts'
import { drawnRings, formOf } from './form.ts'
import type { Frame } from './frame.ts'

/** A zone of the chart as it stands on one foot of the stage. */
export type StagedZone = FootZone & {
  readonly of: Zone
  readonly frame: Frame
  /** Where the zone lies on the canonical foot. */
  readonly rings: readonly Ring[]
  /** Where it lies on this one. */
  readonly drawn: readonly Ring[]
  /** Deepest point of the zone in this view, canonical. */
  readonly heart: Point
  /** Distance from there to the nearest border, in fractions of foot length. */
  readonly reach: number
}

const heartOf = remembered((rings: readonly Ring[]) => pole(rings))

const extent = remembered((rings: readonly Ring[]): number => {
  const [a, b, c, d] = bounds(rings)
  return (c - a) * (d - b)
})

function onFoot(zones: readonly Zone[], foot: Side, view: View): readonly Zone[] {
  return zones.filter((zone) => zone.feet.includes(foot) && (zone.shapes[view]?.length ?? 0) > 0)
}

/** All zones of a chart that are on the stage, large zones first, so that small ones are painted over them. */
export function zonesOnStage(chart: Chart | null, frames: readonly Frame[]): readonly StagedZone[] {
  if (!chart) return []
  return frames.flatMap((frame) =>
    onFoot(chart.zones, frame.foot, frame.view)
      .flatMap((of): StagedZone[] => {
        const rings = remaining(frame.view, formOf(frame).toes, of.shapes[frame.view] ?? [])
        if (rings.length === 0) return []
        const { point, depth } = heartOf(rings)
        const drawn = drawnRings(frame, rings)
        return [
          { foot: frame.foot, zone: of.id, of, frame, rings, drawn, heart: point, reach: depth },
        ]
      })
      .sort((a, b) => extent(b.rings) - extent(a.rings)),
  )
}

/** Whether two name the same zone on the same foot. */
export function same(a: FootZone | null, b: FootZone | null): boolean {
  return a?.foot === b?.foot && a?.zone === b?.zone
}
