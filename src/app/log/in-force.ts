/** The chart and rules that a fact is told under: the studio's chart in its newest version, today's rules. */

import { RULES_VERSION } from '../../core/care/mod.ts'
import { chartAmong, chartVersion, LATEST_RWO_SHUR } from '../../core/feet/mod.ts'
import type { Studio } from '../../core/record/mod.ts'

/** `chart` as `rwo-shur@1.0.0`, `rules` as `1.0.0`; where the studio's chart is unknown here, the newest rwo-shur. */
export function inForce({ settings, charts }: Pick<Studio, 'settings' | 'charts'>): {
  readonly chart: string
  readonly rules: string
} {
  const known = chartAmong(charts, settings.chart)
  return { chart: known ? chartVersion(known) : LATEST_RWO_SHUR, rules: RULES_VERSION }
}
