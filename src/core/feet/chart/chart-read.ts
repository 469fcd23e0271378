/** Reads a chart from the JSON of its folder, wherever it came from. */

import { granted, type Outcome, refused } from '../../outcome.ts'
import type { Chart } from '../types.ts'
import { addressOf, buildChart, isOwn } from './chart-build.ts'
import { type ChartData, chartData } from './chart-data.ts'
import { lawful } from './chart-laws.ts'
import { Misread } from './read-json.ts'

/**
 * The chart that JSON describes, drawn and held to the laws of every chart.
 *
 * `CHART_MALFORMED`, `CHART_SOURCE_UNKNOWN`, `CHART_ZONE_TWICE` and the other `CHART_…` codes of
 * docs/errors.md, each with the path of what is wrong.
 *
 * @example
 * readChart({ id: 'mine', version: '1.0.0' }) // { ok: false, code: 'CHART_MALFORMED', message: …, path: … }
 */
export function readChart(json: unknown): Outcome<Chart> {
  const drawn = drawChart(json)
  return drawn.ok ? lawful(drawn.value) : drawn
}

/** The chart without the laws of its shapes: for released folders, whose tests hold them. */
export function drawChart(json: unknown): Outcome<Chart> {
  const data = dataOf(json)
  if (!data.ok) return data
  for (const { id, sources } of data.value.zones) {
    const strange = sources.find((one) => !isOwn(one) && addressOf(data.value, one) === null)
    if (strange !== undefined)
      return refused('CHART_SOURCE_UNKNOWN', `no source is called ${strange}`, `${id}.sources`)
  }
  return granted(buildChart(data.value))
}

function dataOf(json: unknown): Outcome<ChartData> {
  try {
    return granted(chartData(json))
  } catch (error) {
    if (error instanceof Misread) return refused('CHART_MALFORMED', error.message, error.path)
    throw error
  }
}
