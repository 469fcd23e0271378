/** Looks places up in the chart a fact was made with; a chart this house does not know names nothing. */

import { chartAmong, locator, type OwnChart } from '../feet/mod.ts'
import { remembered } from '../memo.ts'
import type { ZonesAt } from './spots.ts'

const nowhere = (): readonly string[] => []

/** Zone ids at a place, smallest first, by `chart@version`; also in versions of the studio's own. */
export function zonesAtAmong(own: readonly OwnChart[]): ZonesAt {
  const find = remembered((version: string) => {
    const known = chartAmong(own, version)
    return known ? locator(known) : nowhere
  })
  return (version, place) => find(version)(place)
}

/**
 * Zone ids at a place, smallest first, among the released charts alone.
 *
 * @example
 * zonesAt('rwo-shur@1.0.0', { foot: 'left', view: 'plantar', u: 0.6528, v: 0.0126 }).includes('adrenal') // true
 * zonesAt('nowhere@1.0.0', { foot: 'left', view: 'plantar', u: 0.6528, v: 0.0126 }) // []
 */
export const zonesAt: ZonesAt = zonesAtAmong([])
