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

export function conditionById(id: string): Condition | undefined {
  return conditionsById.get(id)
}

export function flagById(id: string): RedFlag | undefined {
  return flagsById.get(id)
}

/** Whether "not sure" about it is asked again in plain words, and stops the session if it stays. */
export function isEmergency(id: string): boolean {
  return (
    conditionsById.get(id)?.massage === 'stop-emergency' ||
    flagsById.get(id)?.urgency === 'emergency'
  )
}
