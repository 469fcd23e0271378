/** The schools this house knows how to work; another chart's school is one more row. */

import { rwoShurSchool } from './rwo-shur.ts'
import type { School } from './school.ts'

/** Every school, each for a chart of its own. */
export const SCHOOLS: readonly School[] = [rwoShurSchool]

/**
 * The school that works a chart, or null where nobody wrote one down.
 *
 * @param chartId id of a released chart, without its version
 *
 * @example
 * schoolFor('rwo-shur')?.feet // ['left', 'right']
 * schoolFor('western') // null
 */
export function schoolFor(chartId: string): School | null {
  return SCHOOLS.find((school) => school.chart === chartId) ?? null
}
