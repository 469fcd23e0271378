/** The chart and rules that a fact is told under: the studio's chart in its newest version, today's rules. */

import { RULES_VERSION } from '../../core/care/mod.ts'
import { chart, chartVersion, LATEST_RWO_SHUR } from '../../core/feet/mod.ts'

export function inForce(chartId: string): { readonly chart: string; readonly rules: string } {
  const known = chart(chartId)
  return { chart: known ? chartVersion(known) : LATEST_RWO_SHUR, rules: RULES_VERSION }
}
