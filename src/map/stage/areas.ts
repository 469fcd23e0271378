/** The rings of what is kept off by name, as the map hatches them. */

import { areaShapes } from '../../core/feet/areas/areas.ts'
import type { Area, Ring, View } from '../../core/feet/types.ts'

/** None for a whole foot: that is hatched from rim to rim. */
export function areaRings(area: Area, view: View): readonly Ring[] {
  return area === 'foot' ? [] : areaShapes(area, view)
}
