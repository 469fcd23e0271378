/** The schools this house knows how to work; another chart's school is one more row. */

import { rwoShurSchool } from './rwo-shur.ts'
import type { School } from './school.ts'

export const SCHOOLS: readonly School[] = [rwoShurSchool]

export function schoolFor(chartId: string): School | null {
  return SCHOOLS.find((school) => school.chart === chartId) ?? null
}
