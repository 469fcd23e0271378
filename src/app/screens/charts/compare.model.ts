/** Two charts side by side: what differs, in groups, and how one difference lies on the map. */

import { compareCharts, type Difference, type Differs } from '../../../core/feet/mod.ts'
import type { Chart, View, Zone } from '../../../core/feet/types.ts'
import type { DrawnRing, Pointed } from '../../../map/types.ts'
import { onItsFeet } from './search.model.ts'

/** The order in which a person wants to hear them: the most striking first. */
const ORDER: readonly Differs[] = ['feet', 'crossed', 'view', 'place', 'only-a', 'only-b']

export type Group = { readonly kind: Differs; readonly differences: readonly Difference[] }

/** Every difference once, by its kind; kinds that do not occur are left out. */
export function groupsOf(a: Chart, b: Chart): readonly Group[] {
  const all = compareCharts(a, b)
  return ORDER.map((kind) => ({
    kind,
    differences: all.filter(({ differs }) => differs === kind),
  })).filter(({ differences }) => differences.length > 0)
}

/** The rings of a zone on its feet, in every view. */
export function ringsOf(zone: Zone): readonly DrawnRing[] {
  return zone.feet.flatMap((foot) =>
    zone.views.flatMap((view) =>
      (zone.shapes[view] ?? []).map((ring): DrawnRing => ({ foot, view, ring })),
    ),
  )
}

/** The first chart's zone lit, the second's dashed over it. */
export function besideEachOther({ a, b }: Difference): Pointed {
  return {
    zones: a ? onItsFeet(a.zone) : [],
    place: null,
    beside: b ? ringsOf(b.zone) : [],
  }
}

/** The view that shows most of a difference: one that both are on, else one of the first. */
export function viewOf({ a, b }: Difference, now: View): View {
  const [of, other] = a ? [a.zone.views, b?.zone.views] : [b?.zone.views ?? [], undefined]
  const common = other ? of.filter((view) => other.includes(view)) : of
  const good = common.length > 0 ? common : of
  return good.includes(now) ? now : (good[0] ?? now)
}
