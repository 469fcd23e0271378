/** The chart-free areas of the feet that safety rules speak of, tiled without a gap. docs/domain.md 2. */

import { remembered } from '../../memo.ts'
import { pointOf } from '../foot/place.ts'
import { contains, ringArea } from '../plane/geometry.ts'
import { AREAS, type Area, type Place, type Ring, type View } from '../types.ts'
import { sideAreas } from './areas-side.ts'
import { soleAreas } from './areas-sole.ts'
import type { AreaRings } from './rings.ts'

const areasOf = remembered(
  (view: View): AreaRings =>
    view === 'plantar' || view === 'dorsal' ? soleAreas(view) : sideAreas(view),
)

/** The rings of an area on a view of the canonical right foot; none where it cannot be seen. */
export function areaShapes(area: Area, view: View): readonly Ring[] {
  return areasOf(view)[area] ?? []
}

/** Areas from smallest to largest on a view. */
const bySize = remembered((view: View): readonly Area[] => {
  const size = (area: Area) => areaShapes(area, view).reduce((sum, ring) => sum + ringArea(ring), 0)
  return AREAS.filter((area) => areaShapes(area, view).length > 0).sort((a, b) => size(a) - size(b))
})

/** The areas a place lies in, smallest first; none off the foot. */
export function areasAt(place: Place): readonly Area[] {
  const at = pointOf(place)
  return bySize(place.view).filter((area) =>
    areaShapes(area, place.view).some((ring) => contains(ring, at)),
  )
}
