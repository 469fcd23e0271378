/** Which zones the screening keeps the hands off, and by which of its rules. [SESSION10] docs/domain.md 6. */

import { placesOf } from '../../care/mod.ts'
import type { Screening } from '../../care/types.ts'
import { areaShapes, contains, overlap, ringArea, zonePoint } from '../../feet/mod.ts'
import type { Area, Ring, Side, View, Zone } from '../../feet/types.ts'
import { remembered, rememberedBy } from '../../memo.ts'

/** A place drawn on the map as one to keep off. */
export type Drawn = { readonly foot: Side; readonly view: View; readonly ring: Ring }

/** Why a zone is left alone, with the screening's rule where one can be named. */
export type KeptOff = { readonly rule?: string }

/** Share of a zone that may lie in an avoided place: what a drawn border gives or takes. Own judgement. */
const SHARE = 0.1

function sharesWith(zone: Zone, view: View, place: readonly Ring[]): boolean {
  const rings = zone.shapes[view] ?? []
  if (place.some((ring) => contains(ring, zonePoint(zone, view)))) return true
  const whole = rings.reduce((sum, ring) => sum + ringArea(ring), 0)
  const shared = rings.reduce(
    (sum, ring) => sum + place.reduce((part, other) => part + overlap(ring, other), 0),
    0,
  )
  // A small place inside a large zone counts by its own size, or a wound would vanish in it.
  const small = place.reduce((sum, ring) => sum + ringArea(ring), 0)
  return shared > SHARE * Math.min(whole, small)
}

/** Areas but the whole foot, which needs no looking up. */
type Part = Exclude<Area, 'foot'>

const partsOf = remembered((zone: Zone) =>
  rememberedBy(
    (view: View, area: Part) => `${area} ${view}`,
    (view, area): boolean => {
      const place = areaShapes(area, view)
      return place.length > 0 && sharesWith(zone, view, place)
    },
  ),
)

/** Whether a zone's shape on a view lies in an area; worked out once for each zone of a chart. */
function inArea(zone: Zone, view: View, area: Area): boolean {
  return area === 'foot' || partsOf(zone)(view, area)
}

/** The rule of the screening that names an area, where exactly its row is known. */
function ruleOf(screening: Screening, area: Area | 'drawn'): KeptOff {
  const reason = screening.reasons.find((one) => placesOf(screening.rules, one.rule).includes(area))
  return reason ? { rule: reason.rule } : {}
}

/**
 * Finds a view on which a zone may be worked: no avoided area and no drawn place may hold its middle,
 * or a tenth of the smaller of the two.
 *
 * @param preferred the view the school works it on, tried first
 * @returns the view, or why there is none
 */
export function viewAllowed(
  zone: Zone,
  foot: Side,
  preferred: View,
  screening: Screening,
  drawn: readonly Drawn[],
): View | KeptOff {
  if (screening.avoid.feet.includes(foot)) return ruleOf(screening, 'foot')
  const views = [preferred, ...zone.views.filter((view) => view !== preferred)]
  let why: KeptOff = {}
  for (const view of views.filter((one) => zone.shapes[one] !== undefined)) {
    const area = screening.avoid.areas.find((one) => inArea(zone, view, one))
    const mark = drawn.find(
      (one) => one.foot === foot && one.view === view && sharesWith(zone, view, [one.ring]),
    )
    if (area === undefined && mark === undefined) return view
    why = ruleOf(screening, area ?? 'drawn')
  }
  return why
}
