/** Builds a chart from its folder: draws the rules, reads letters of sources into addresses. */

import type { ChartSource, Names, ZoneSource } from './chart-source.ts'
import { ringOf } from './rules.ts'
import {
  type Bilingual,
  type Chart,
  type Confidence,
  type Ring,
  SIDES,
  VIEWS,
  type View,
  type Zone,
} from './types.ts'

/** The chart a folder describes, zones in the folder's order. */
export function buildChart(source: ChartSource): Chart {
  return Object.freeze({
    id: source.id,
    version: source.version,
    names: bilingual(source.names),
    firstFoot: source.firstFoot,
    sources: Object.values(source.sources),
    zones: source.zones.map((zone) => buildZone(source, zone)),
  })
}

function buildZone(chart: ChartSource, zone: ZoneSource): Zone {
  const shapes: { [view in View]?: readonly Ring[] } = {}
  for (const view of VIEWS) {
    const rules = zone.rules[view]
    if (rules) shapes[view] = rules.map((rule) => ringOf(view, rule))
  }
  const letters = words(zone.source)
  return Object.freeze({
    id: zone.id,
    number: zone.number,
    names: bilingual(zone.names),
    feet: zone.feet === 'both' ? SIDES : [zone.feet],
    crossed: zone.crossed,
    views: VIEWS.filter((view) => zone.rules[view]),
    anatomy: bilingual(zone.anatomy),
    uberon: words(zone.uberon).map((id) => ({
      id: `UBERON:${id.replace('?', '')}`,
      verified: !id.endsWith('?'),
    })),
    confidence: confidence(letters),
    sources: letters.filter((letter) => !isOwn(letter)).map((letter) => address(chart, letter)),
    over: zone.over ?? [],
    shapes,
  })
}

function words(list: string): string[] {
  return list === '' ? [] : list.split(' ')
}

function bilingual([en, zh]: Names): Bilingual {
  return { en, 'zh-Hans': zh }
}

function isOwn(letter: string): boolean {
  return letter === 'o' || letter === '(o)'
}

function confidence(letters: readonly string[]): Confidence {
  const own = letters.filter(isOwn).length
  if (own === 0) return 'sourced'
  return own === letters.length ? 'own' : 'partly'
}

/** `J41` is entry 41 of the site that letter J stands for. */
function address(chart: ChartSource, cited: string): string {
  const entry = cited.slice(1)
  const site = chart.sources[cited.charAt(0)]
  if (site === undefined) throw new Error(`CHART_SOURCE_UNKNOWN: ${cited}`)
  return entry === '' ? site : `${site}#${entry}`
}
