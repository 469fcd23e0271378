/** What a search on the charts screen knows besides the charts: what each school works for a complaint. */

import { COMPLAINTS } from '../../../core/care/types.ts'
import { type Hit, newestCharts, searchZones, type WorkedFor } from '../../../core/feet/mod.ts'
import type { Chart, Zone } from '../../../core/feet/types.ts'
import { schoolFor } from '../../../core/session/plan/schools.ts'
import { LANGUAGES, type Language } from '../../../core/words/language.ts'
import { complaintWords } from '../../../core/words/screening.ts'
import type { FootZone } from '../../../map/types.ts'

/** Every school's customs by what a client brings, in every language a person may type. */
export function customs(charts: readonly Chart[] = newestCharts()): readonly WorkedFor[] {
  return charts.flatMap(({ id }) => {
    const worked = schoolFor(id)?.complaints ?? {}
    return COMPLAINTS.flatMap((complaint): WorkedFor[] => {
      const zones = worked[complaint]
      const words = LANGUAGES.map((language) => complaintWords[language][complaint])
      return zones && zones.length > 0 ? [{ chart: id, words, zones }] : []
    })
  })
}

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
  return searchZones(typed, { charts, language, complaints: customs(charts) })
}

/** Hits of the chart on the map, each on its feet. */
export function litBy(hits: readonly Hit[], shown: Chart): readonly FootZone[] {
  return hits.filter(({ chart }) => chart === shown).flatMap(({ zone }) => onItsFeet(zone))
}

export function onItsFeet(zone: Zone): readonly FootZone[] {
  return zone.feet.map((foot) => ({ foot, zone: zone.id }))
}
