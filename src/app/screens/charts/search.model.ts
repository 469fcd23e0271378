/** What a search on the charts screen finds and lights up: in every chart, also by what a client brings. */

import { type Hit, searchZones } from '../../../core/feet/mod.ts'
import type { Chart, Zone } from '../../../core/feet/types.ts'
import { workedFor } from '../../../core/session/mod.ts'
import type { Language } from '../../../core/words/language.ts'
import type { FootZone } from '../../../map/types.ts'

/** The places that fit what was typed, in any chart; nothing typed is every zone of the one shown. */
export function placesFor(
  typed: string,
  shown: Chart,
  charts: readonly Chart[],
  language: Language,
): readonly Hit[] {
  if (typed.trim() === '')
    return shown.zones.map((zone) => ({
      chart: shown,
      zone,
      by: 'name',
      text: zone.names[language],
    }))
  return searchZones(typed, { charts, language, complaints: workedFor() })
}

/** Hits of the chart on the map, each on its feet. */
export function litBy(hits: readonly Hit[], shown: Chart): readonly FootZone[] {
  return hits.filter(({ chart }) => chart === shown).flatMap(({ zone }) => onItsFeet(zone))
}

export function onItsFeet(zone: Zone): readonly FootZone[] {
  return zone.feet.map((foot) => ({ foot, zone: zone.id }))
}
