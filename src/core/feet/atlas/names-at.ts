/** What every chart calls one place: the same spot has another name in each school, and in some none. */

import { newestCharts } from '../chart/charts.ts'
import type { Chart, Place, Zone } from '../types.ts'
import { locate } from './locate.ts'

export type NamesOfChart = {
  readonly chart: Chart
  /** Smallest first; empty where this chart has no zone there. */
  readonly zones: readonly Zone[]
}

/**
 * The zones of each chart at a place, side by side: the newest of every released chart unless others
 * are given. Say the place itself first, with `placeInWords`; these are names from tradition.
 *
 * @example
 * const names = namesAt({ foot: 'left', view: 'plantar', u: 0.57, v: -0.12 })
 * names.map(({ chart, zones }) => [chart.id, zones.map(({ id }) => id)])
 * // [['acupoints', []], ['rwo-shur', ['heart']], …]
 */
export function namesAt(
  place: Place,
  among: readonly Chart[] = newestCharts(),
): readonly NamesOfChart[] {
  return among.map((chart) => ({
    chart,
    zones: locate(chart, place).flatMap((id) => chart.zones.find((zone) => zone.id === id) ?? []),
  }))
}
