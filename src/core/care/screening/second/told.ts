/** Everything that was told, one mention each: yes or not sure, since when, where, and what was said of it after. */

import { type Area, SIDES, type Side } from '../../../feet/types.ts'
import type { Rule } from '../../rules/2.0.0/rule.ts'
import type { Table } from '../../rules/table.ts'
import type { SaidBy, ScreenInput2, ToldRow } from './types.ts'

/** One time that a rule was told. */
export type Mention = {
  readonly rule: Rule
  /** Only because the client could not say. */
  readonly unsure: boolean
  /** Both where no side was named. */
  readonly feet: readonly Side[]
  readonly areas: readonly Area[]
  /** Null where nobody has looked for a place to ring. */
  readonly drawn: readonly string[] | null
  readonly since: string | null
  /** Null where no day was named: today, and no event for a clearance. */
  readonly told: string | null
  readonly over: SaidBy | null
  readonly seen: ToldRow['seen'] | null
  readonly slips: readonly SaidBy[]
}

/** A rule as it is told when nothing is said beside it. */
export function mention(rule: Rule, said: Partial<ToldRow> = {}, unsure = false): Mention {
  return {
    rule,
    unsure,
    feet: said.feet?.length ? said.feet : SIDES,
    areas: said.areas ?? [],
    drawn: said.drawn ?? null,
    since: said.since ?? null,
    told: said.told ?? null,
    over: said.over ?? null,
    seen: said.seen ?? null,
    slips: said.slips ?? [],
  }
}

/**
 * All mentions of an input, in its order.
 *
 * @throws where an id is not one of the rules; `readScreenInput2` keeps those out
 */
export function mentionsOf(input: ScreenInput2, table: Table): readonly Mention[] {
  const known = (id: string): Rule => {
    const rule = table.rule(id)
    if (!rule) throw new Error(`not of rules ${table.version}: ${id}`)
    return rule
  }
  const yes = [...input.conditions, ...input.redFlags].map((one) =>
    typeof one === 'string' ? mention(known(one)) : mention(known(one.id), one),
  )
  return [...yes, ...(input.unknown ?? []).map((id) => mention(known(id), {}, true))]
}
