/** The rules in force, by id: rows, red flags, combinations and where each stands. docs/domain.md 6 */

import type { Condition, RedFlag } from '../types.ts'
import { combinations, conditions, redFlags } from './1.0.0/rules.ts'

/** The release every fact made today names. */
export const RULES_VERSION = '1.0.0'

/** Whether a clinician has read the Chinese of the rules; settings show it. */
export const CHINESE_REVIEWED = false

export { combinations, conditions, redFlags }

const conditionsById: ReadonlyMap<string, Condition> = new Map(conditions.map((c) => [c.id, c]))
const flagsById: ReadonlyMap<string, RedFlag> = new Map(redFlags.map((f) => [f.id, f]))

/**
 * The row of an id; undefined where this release has none of it, as for a row of newer rules.
 *
 * @example
 * conditionById('fever')?.massage // 'stop'
 */
export function conditionById(id: string): Condition | undefined {
  return conditionsById.get(id)
}

/**
 * The red flag of an id; undefined where this release has none of it. No id is both row and flag.
 *
 * @example
 * flagById('chest-pain')?.urgency // 'emergency'
 */
export function flagById(id: string): RedFlag | undefined {
  return flagsById.get(id)
}

/**
 * Whether a row or flag is an emergency: "not sure" about it is asked again in plain words, and stops the
 * session if it stays. An id of neither is none.
 *
 * @example
 * isEmergency('dvt') // true
 */
export function isEmergency(id: string): boolean {
  return (
    conditionsById.get(id)?.massage === 'stop-emergency' ||
    flagsById.get(id)?.urgency === 'emergency'
  )
}
