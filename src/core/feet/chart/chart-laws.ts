/** The laws every chart obeys, released, loaded or a studio's own: what breaks one is refused with a code. */

import { granted, type Outcome, refused } from '../../outcome.ts'
import { skin } from '../foot/skin.ts'
import { bounds, contains, isSimple, nearestOnRing, overlap, ringArea } from '../plane/geometry.ts'
import { pole } from '../plane/pole.ts'
import type { Chart, Ring, View, Zone } from '../types.ts'

/** Share of the smaller of two zones that may lie under the other, unless the chart says `over`. [FEET3] */
const OVERLAP = 0.02

/** Least radius of a zone in foot lengths: a finger under the loupe at three times. [FEET7] */
const FINGER = 0.008

/** A ring may touch the skin's border, but for rounding. */
const BORDER = 1e-6

type Part = { readonly zone: Zone; readonly view: View; readonly ring: Ring; readonly part: number }

function partsOf(chart: Chart): readonly Part[] {
  return chart.zones.flatMap((zone) =>
    zone.views.flatMap((view) =>
      (zone.shapes[view] ?? []).map((ring, part) => ({ zone, view, ring, part })),
    ),
  )
}

const named = ({ zone, view, part }: Part) => `${zone.id}.${view}.${part}`

/**
 * The chart itself, or which of its laws it breaks: `path` names zone, view and ring.
 *
 * @param changed the zones that differ from a chart known to be lawful; all where not said
 */
export function lawful(chart: Chart, changed?: ReadonlySet<string>): Outcome<Chart> {
  const looked = (zone: Zone) => !changed || changed.has(zone.id)
  const ids = new Set<string>()
  for (const { id } of chart.zones) {
    if (ids.has(id)) return refused('CHART_ZONE_TWICE', `two zones are called ${id}`, id)
    ids.add(id)
  }
  for (const zone of chart.zones) {
    const unknown = zone.over.find((id) => !ids.has(id))
    if (unknown !== undefined)
      return refused('CHART_ZONE_UNKNOWN', `${zone.id} lies over ${unknown}`, `${zone.id}.over`)
    if (zone.views.length === 0)
      return refused('CHART_ZONE_NOWHERE', `${zone.id} is on no view`, zone.id)
  }
  const parts = partsOf(chart)
  for (const one of parts.filter(({ zone }) => looked(zone))) {
    if (one.ring.length < 3 || !isSimple(one.ring))
      return refused('CHART_RING_CROSSED', 'the border crosses itself', named(one))
    if (!within(skin(one.view), one.ring))
      return refused('CHART_RING_OUTSIDE', 'the border leaves the foot', named(one))
  }
  for (const zone of chart.zones.filter(looked))
    for (const view of zone.views)
      if (pole(zone.shapes[view] ?? []).depth < FINGER)
        return refused('CHART_ZONE_SMALL', 'too small for a finger', `${zone.id}.${view}`)
  return overlapping(chart, parts, looked)
}

function within(border: Ring, ring: Ring): boolean {
  return ring.every((at) => contains(border, at) || nearestOnRing(border, at).distance <= BORDER)
}

function overlapping(
  chart: Chart,
  parts: readonly Part[],
  looked: (zone: Zone) => boolean,
): Outcome<Chart> {
  const boxes = new Map(parts.map((part) => [part, bounds([part.ring])] as const))
  const apart = (a: Part, b: Part) => {
    const [p, q] = [boxes.get(a), boxes.get(b)]
    return !p || !q || p[2] < q[0] || q[2] < p[0] || p[3] < q[1] || q[3] < p[1]
  }
  for (const [i, a] of parts.entries())
    for (const b of parts.slice(i + 1)) {
      if (a.view !== b.view || a.zone === b.zone || apart(a, b)) continue
      if (!looked(a.zone) && !looked(b.zone)) continue
      if (!a.zone.feet.some((foot) => b.zone.feet.includes(foot))) continue
      if (a.zone.over.includes(b.zone.id) || b.zone.over.includes(a.zone.id)) continue
      const share = overlap(a.ring, b.ring) / Math.min(ringArea(a.ring), ringArea(b.ring))
      if (share > OVERLAP) {
        const percent = (share * 100).toFixed(1)
        return refused('CHART_ZONES_OVERLAP', `${percent} % lie under ${named(b)}`, named(a))
      }
    }
  return granted(chart)
}
