/** Draws a chart from its data: the rules become rings, letters of sources become addresses. */

import {
  type Chart,
  type Confidence,
  type Ring,
  SIDES,
  VIEWS,
  type View,
  type Zone,
} from '../types.ts'
import type { ChartData, ZoneData } from './chart-data.ts'
import { ringOf } from './rules.ts'

/** The chart its data describe, zones in their order; every letter must have its address. */
export function buildChart(data: ChartData): Chart {
  return Object.freeze({
    id: data.id,
    version: data.version,
    names: data.names,
    firstFoot: data.firstFoot,
    sources: Object.values(data.sources),
    zones: data.zones.map((zone) => buildZone(data, zone)),
  })
}

function buildZone(chart: ChartData, zone: ZoneData): Zone {
  const shapes: { [view in View]?: readonly Ring[] } = {}
  for (const view of VIEWS) {
    const rules = zone.rules[view]
    if (rules) shapes[view] = rules.map((rule) => ringOf(view, rule))
  }
  return Object.freeze({
    id: zone.id,
    number: zone.number,
    names: zone.names,
    pinyin: zone.pinyin,
    feet: zone.feet === 'both' ? SIDES : [zone.feet],
    crossed: zone.crossed,
    views: VIEWS.filter((view) => zone.rules[view]),
    anatomy: zone.anatomy,
    uberon: zone.uberon.map((id) => ({ id: id.replace('?', ''), verified: !id.endsWith('?') })),
    confidence: confidence(zone.sources),
    sources: zone.sources
      .filter((letter) => !isOwn(letter))
      .flatMap((letter) => addressOf(chart, letter) ?? []),
    over: zone.over ?? [],
    shapes,
  })
}

export function isOwn(letter: string): boolean {
  return letter === 'o' || letter === '(o)'
}

function confidence(letters: readonly string[]): Confidence {
  const own = letters.filter(isOwn).length
  if (own === 0) return 'sourced'
  return own === letters.length ? 'own' : 'partly'
}

/** `J41` is entry 41 of the site that letter J stands for; null where no site has the letter. */
export function addressOf(chart: ChartData, cited: string): string | null {
  const entry = cited.slice(1)
  const site = chart.sources[cited.charAt(0)]
  if (site === undefined) return null
  return entry === '' ? site : `${site}#${entry}`
}
