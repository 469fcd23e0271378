/** The charts this house knows, by id and version; each is drawn the first time it is asked for. */

import { buildChart } from './chart-build.ts'
import type { ChartSource } from './chart-source.ts'
import { RWO_SHUR_1 } from './charts/rwo-shur/1.0.0/chart.ts'
import type { Chart, Zone } from './types.ts'

/** Every released version, the newest of a chart last. */
const RELEASED: readonly ChartSource[] = [RWO_SHUR_1]

/** What a fact names as its chart today. */
export const LATEST_RWO_SHUR = `${RWO_SHUR_1.id}@${RWO_SHUR_1.version}`

const drawn = new Map<ChartSource, Chart>()

/** Every chart and version that can be asked for. */
export function charts(): readonly { readonly id: string; readonly version: string }[] {
  return RELEASED.map(({ id, version }) => ({ id, version }))
}

/** A chart of that id, in that version or the newest; null if there is none. */
export function chart(id: string, version?: string): Chart | null {
  const source = RELEASED.findLast(
    (one) => one.id === id && (version === undefined || one.version === version),
  )
  if (!source) return null
  const known = drawn.get(source)
  if (known) return known
  const made = buildChart(source)
  drawn.set(source, made)
  return made
}

/** How a fact names a chart: `rwo-shur@1.0.0`. */
export function chartVersion({ id, version }: Pick<Chart, 'id' | 'version'>): string {
  return `${id}@${version}`
}

/** The chart a fact names, with or without a version (`rwo-shur`, `rwo-shur@1.0.0`). */
export function parseChartVersion(
  text: string,
): { readonly id: string; readonly version?: string } | null {
  const found = /^([a-z][a-z0-9-]*)(?:@(\d+\.\d+\.\d+))?$/.exec(text)
  if (!found) return null
  const [, id = '', version] = found
  return version === undefined ? { id } : { id, version }
}

/** The zone of that id, or null. */
export function zoneById(of: Chart, id: string): Zone | null {
  return of.zones.find((zone) => zone.id === id) ?? null
}
