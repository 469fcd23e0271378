/** What becomes of one mention by the day of the visit: it stands, has turned into another row, or has ended. [CARE37] [CARE38] */

import type { Rule } from '../../rules/2.0.0/rule.ts'
import type { Table } from '../../rules/table.ts'
import type { Lapsed, ToAsk } from '../../types.ts'
import { laterDay } from '../calendar.ts'
import type { Mention } from './told.ts'

/** How a mention stands on a day. */
export type Life = {
  readonly mention: Mention
  /** The rule it counts as; null where it has ended. */
  readonly now: Rule | null
  /** How and when it ended. */
  readonly ended: { readonly rule: Rule; readonly why: Lapsed['why']; readonly on: string } | null
  readonly lapsed: readonly Lapsed[]
  readonly ask: readonly ToAsk[]
}

type Ending = { readonly why: 'slip' | 'seen' | 'over'; readonly on: string }

/** Follows a mention from the day it was told, under each name it has had, to the day of the visit. */
export function lifeOf(mention: Mention, table: Table, on: string): Life {
  const told = mention.told ?? on
  const lapsed: Lapsed[] = []
  const ask: ToAsk[] = []
  let rule = mention.rule
  let begun = mention.since ?? told
  let named = told
  for (;;) {
    const lapse = { id: rule.id, what: 'row' } as const
    const turn = turnOf(rule, begun, told)
    const turned = turn !== null && turn <= on
    const during = (day: string) => named <= day && day <= on && !(turned && turn <= day)
    const ending = endingOf(mention, rule, told, during)
    if (ending) {
      lapsed.push({ ...lapse, why: ending.why, into: null })
      return { mention, now: null, ended: { rule, ...ending }, lapsed, ask }
    }
    if (!turned || rule.into === 'asks') {
      if (turned) ask.push({ id: 'age', why: 'age' })
      ask.push(...asksOf(mention, rule, during, on))
      return { mention, now: rule, ended: null, lapsed, ask }
    }
    lapsed.push({ ...lapse, why: 'time', into: rule.into })
    const next = rule.into === null ? undefined : table.rule(rule.into)
    if (!next) {
      if (rule.kind === 'today') ask.push({ id: rule.id, why: 'today' })
      return { mention, now: null, ended: { rule, why: 'time', on: turn }, lapsed, ask }
    }
    rule = next
    begun = turn
    if (turn > named) named = turn
  }
}

/** The first day on which a rule no longer counts by its own time; null where it has none. */
function turnOf(rule: Rule, begun: string, told: string): string | null {
  if (rule.kind === 'today') return laterDay(told, 1)
  return rule.lapses === null ? null : laterDay(begun, rule.lapses + 1)
}

/**
 * The first thing that ends a rule under its name.
 *
 * On the day it was told one slip is enough, later it takes two days. A physician's look ends signs; what
 * lasts takes a physician who says that it is over; word alone ends neither, nor what ends by its date.
 */
function endingOf(
  { slips, seen, over }: Mention,
  rule: Rule,
  told: string,
  during: (day: string) => boolean,
): Ending | undefined {
  const found: Ending[] = []
  const slipped = [...new Set(slips.map((one) => one.on).filter(during))].sort()
  const slip = slipped[0] === told ? told : slipped[1]
  if (slip !== undefined) found.push({ why: 'slip', on: slip })
  if (seen && during(seen.on) && (seen.over ? rule.endsBy !== 'time' : rule.endsBy === 'seen-by'))
    found.push({ why: 'seen', on: seen.on })
  if (over && during(over.on) && rule.endsBy === 'word') found.push({ why: 'over', on: over.on })
  return found.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))[0]
}

/** What a rule that stands leaves to be asked. */
function asksOf(
  mention: Mention,
  rule: Rule,
  during: (day: string) => boolean,
  on: string,
): readonly ToAsk[] {
  const { id } = rule
  const ask: ToAsk[] = []
  const { over, seen, slips, since, told, unsure } = mention
  if (unsure) return [{ id, why: 'not-sure' }]
  if ((over && during(over.on)) || (seen && during(seen.on))) ask.push({ id, why: 'seen-by' })
  if (slips.some((one) => during(one.on))) ask.push({ id, why: 'slip' })
  if (rule.kind === 'dated' && rule.into !== 'asks' && since === null)
    ask.push({ id, why: 'since' })
  if (told !== null && told < on && hasLine(rule)) ask.push({ id, why: 'still-so' })
  return ask
}

/** An age goes on by itself, and thoughts of ending one's life are never a line that anybody reads out. */
function hasLine(rule: Rule): boolean {
  return !rule.asked.includes('age') && rule.id !== 'suicidal'
}
