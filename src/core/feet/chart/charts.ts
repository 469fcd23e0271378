/** The charts this house knows, by id and version; each is drawn the first time it is asked for. */

import { remembered } from '../../memo.ts'
import type { Chart, Zone } from '../types.ts'
import { drawChart } from './chart-read.ts'
import { RELEASED } from './released.ts'

const drawn = remembered((folder: (typeof RELEASED)[number]): Chart => {
  const made = drawChart(folder.data)
  if (!made.ok) throw new Error(`${made.code}: ${chartVersion(folder)}: ${made.message}`)
  return made.value
})

/** Every chart and version that can be asked for, the newest of a chart last. */
export function charts(): readonly { readonly id: string; readonly version: string }[] {
  return RELEASED.map(({ id, version }) => ({ id, version }))
}

/** A chart of that id, in that version or the newest; null if there is none. */
export function chart(id: string, version?: string): Chart | null {
  const folder = RELEASED.findLast(
    (one) => one.id === id && (version === undefined || one.version === version),
  )
  return folder ? drawn(folder) : null
}

/** Every chart in its newest version. */
export function newestCharts(): readonly Chart[] {
  const ids = new Set(RELEASED.map(({ id }) => id))
  return [...ids].flatMap((id) => chart(id) ?? [])
}

/** What a fact names as its chart where the studio chose none. */
export const LATEST_RWO_SHUR = chartVersion(
  RELEASED.findLast(({ id }) => id === 'rwo-shur') ?? { id: 'rwo-shur', version: '1.0.0' },
)

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
