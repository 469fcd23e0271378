/** The zones that are on the stage, each with the point where a finger lands best. */

import { box } from '../../core/feet/plane/geometry.ts'
import { pole } from '../../core/feet/plane/pole.ts'
import type { Chart, Point, Ring, Side, View, Zone } from '../../core/feet/types.ts'
import { remaining } from '../../core/feet/warp/missing.ts'
import type { FootZone } from '../types.ts'
import { drawnRings, formOf } from './form.ts'
import type { Frame } from './frame.ts'

/** One zone on one foot of the stage. */
export type Spot = FootZone & {
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

type Heart = { readonly point: Point; readonly depth: number }

const hearts = new WeakMap<readonly Ring[], Heart>()

function heartOf(rings: readonly Ring[]): Heart {
  const known = hearts.get(rings)
  if (known) return known
  const found = pole(rings)
  hearts.set(rings, found)
  return found
}

const extents = new WeakMap<readonly Ring[], number>()

function extent(rings: readonly Ring[]): number {
  const known = extents.get(rings)
  if (known !== undefined) return known
  const [a, b, c, d] = box(rings)
  const size = (c - a) * (d - b)
  extents.set(rings, size)
  return size
}

function onFoot(zones: readonly Zone[], foot: Side, view: View): readonly Zone[] {
  return zones.filter((zone) => zone.feet.includes(foot) && (zone.shapes[view]?.length ?? 0) > 0)
}

/** All spots of a chart on the stage, large zones first, so that small ones are painted over them. */
export function spotsOf(chart: Chart | null, frames: readonly Frame[]): readonly Spot[] {
  if (!chart) return []
  return frames.flatMap((frame) =>
    onFoot(chart.zones, frame.foot, frame.view)
      .flatMap((of): Spot[] => {
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
