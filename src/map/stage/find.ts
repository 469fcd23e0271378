/** Finds zones of one chart by what a person may type: a name in either language, pinyin, a place, a number. */

import { searchAmong } from '../../core/feet/atlas/search-among.ts'
import type { Chart, Zone } from '../../core/feet/types.ts'

/** The zones that fit what was typed, best first; nothing typed finds all, in the chart's order. */
export function find(chart: Chart | null, typed: string): readonly Zone[] {
  const zones = chart?.zones ?? []
  if (!chart || typed.trim() === '') return zones
  return searchAmong([chart], typed, { limit: zones.length }).map(({ zone }) => zone)
}
