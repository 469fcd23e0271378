/** Which zones of a chart a finger is on: the slow, plain answer that every faster one must equal. */

import { remembered } from '../../memo.ts'
import { pointOf } from '../foot/place.ts'
import { contains, ringArea } from '../plane/geometry.ts'
import { pole } from '../plane/pole.ts'
import type { Chart, Place, Point, Ring, View, Zone } from '../types.ts'

/** A zone as one view shows it. */
export type Shown = { readonly zone: Zone; readonly rings: readonly Ring[]; readonly area: number }

const shownByChart = remembered((chart: Chart) =>
  remembered((view: View): readonly Shown[] =>
    chart.zones
      .flatMap((zone): Shown[] => {
        const rings = zone.shapes[view]
        if (!rings) return []
        return [{ zone, rings, area: rings.reduce((sum, ring) => sum + ringArea(ring), 0) }]
      })
      .sort((a, b) => a.area - b.area),
  ),
)

/** The zones a view shows, smallest first; equal sizes in the chart's order. */
export function shownOn(chart: Chart, view: View): readonly Shown[] {
  return shownByChart(chart)(view)
}

/**
 * Ids of the zones a place lies in, smallest first; none off every zone. Only zones of that foot
 * and of the place's own view: a touch is on one view.
 *
 * @example
 * locate(chart, { foot: 'right', view: 'plantar', u: 0.13, v: 0 }) // ['gonads']
 */
export function locate(chart: Chart, place: Place): readonly string[] {
  const at = pointOf(place)
  return shownOn(chart, place.view)
    .filter(
      ({ zone, rings }) =>
        zone.feet.includes(place.foot) && rings.some((ring) => contains(ring, at)),
    )
    .map(({ zone }) => zone.id)
}

const pointOfRings = remembered((rings: readonly Ring[]): Point => pole(rings).point)

/**
 * The point of a zone on a view that is farthest from its border.
 *
 * @throws when the zone is not on that view: ask `zone.views` first.
 */
export function zonePoint(zone: Zone, view: View): Point {
  const rings = zone.shapes[view]
  if (!rings) throw new Error(`zone ${zone.id} is not on the ${view} view`)
  return pointOfRings(rings)
}
