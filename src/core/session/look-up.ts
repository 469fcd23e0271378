/** Looks places up in the chart a fact was made with; a chart this house does not know names nothing. */

import { chart, locator, type Place, parseChartVersion } from '../feet/mod.ts'
import type { ZonesAt } from './spots.ts'

const found = new Map<string, (place: Place) => readonly string[]>()
const nowhere = (): readonly string[] => []

/** Zone ids at a place, smallest first, by `chart@version`. */
export const zonesAt: ZonesAt = (version, place) => {
  let find = found.get(version)
  if (!find) {
    const named = parseChartVersion(version)
    const known = named && chart(named.id, named.version)
    find = known ? locator(known) : nowhere
    found.set(version, find)
  }
  return find(place)
}
