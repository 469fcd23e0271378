/** A release of the rules from 2.0.0 on, looked up by id: the one thing that its logic is given. */

import type { Condition } from '../types.ts'
import type { Combination, Rule } from './2.0.0/rule.ts'
import { combinations, flags, rows } from './2.0.0/rules.ts'
import { conditionById } from './rules.ts'

/** All rules of one release. */
export type Table = {
  readonly version: string
  /** Rows first, then flags, each in the order of the release. */
  readonly rules: readonly Rule[]
  readonly combinations: readonly Combination[]
  /** Undefined where this release has none of it. No id is both row and flag. */
  readonly rule: (id: string) => Rule | undefined
}

/** A release from its rules. */
export function tableOf(
  version: string,
  rules: readonly Rule[],
  together: readonly Combination[],
): Table {
  const byId = new Map(rules.map((one) => [one.id, one]))
  return Object.freeze({
    version,
    rules,
    combinations: together,
    rule: (id: string) => byId.get(id),
  })
}

/** Release 2.0.0. */
export const TABLE_2 = tableOf('2.0.0', [...rows, ...flags], combinations)

/**
 * The row of an id in the release that judged; undefined where that has none of it.
 *
 * @example
 * ruleIn('2.0.0', 'dvt')?.massage // 'stop'
 * ruleIn('1.0.0', 'dvt')?.massage // 'stop-emergency'
 */
export function ruleIn(version: string, id: string): Condition | undefined {
  return version === TABLE_2.version ? TABLE_2.rule(id) : conditionById(id)
}

/**
 * Where a rule keeps the hands off, also before anything is ringed.
 *
 * @example
 * placesOf('2.0.0', 'dry-cracks') // ['drawn', 'heel']
 */
export function placesOf(version: string, id: string): readonly string[] {
  const undrawn = version === TABLE_2.version ? TABLE_2.rule(id)?.undrawn : null
  return [...(ruleIn(version, id)?.avoid ?? []), ...(undrawn ? [undrawn] : [])]
}
