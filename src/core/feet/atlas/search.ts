/** The search through every released chart, where no charts are named. */

import { newestCharts } from '../chart/charts.ts'
import { type Hit, type SearchOptions, searchAmong } from './search-among.ts'

/**
 * The zones that fit what was typed, best first; nothing typed finds nothing.
 *
 * @example
 * searchZones('gan')[0]?.zone.id // 'liver'
 * searchZones('ki 1')[0]?.zone.id // 'ki1'
 */
export function searchZones(query: string, options: SearchOptions = {}): readonly Hit[] {
  return searchAmong(options.charts ?? newestCharts(), query, options)
}
