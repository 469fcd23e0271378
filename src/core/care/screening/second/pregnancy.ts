/** What a due date or the weeks say of a pregnancy, and when it is over. [CARE38] */

import type { Table } from '../../rules/table.ts'
import type { Lapsed, ToAsk } from '../../types.ts'
import { dayNumber, laterDay, pregnancyWeeksOn } from '../calendar.ts'
import { type Life, lifeOf } from './life.ts'
import { type Mention, mention } from './told.ts'
import type { ScreenInput2 } from './types.ts'

const FIRST = 'pregnancy-first-trimester'
const LATER = 'pregnancy-later'
const AT_RISK = 'pregnancy-at-risk'
const BIRTH = 'postpartum'

/** First week of the later row. */
const LATER_FROM_WEEK = 14
/** Days a due date may be past before the birth is certain, and days after it that a birth is put on. */
const PAST = 35
const BORN_AFTER = 14
/** Days a due date may lie ahead and still be one. */
const AHEAD = 41 * 7

/** What is told, with the pregnancy as its date has it. */
export type Expecting = {
  readonly mentions: readonly Mention[]
  readonly lapsed: readonly Lapsed[]
  readonly ask: readonly ToAsk[]
}

/** Puts the weeks in the place of "pregnant", or the birth in the place of a pregnancy that is long over. */
export function expecting(input: ScreenInput2, told: readonly Mention[], table: Table): Expecting {
  const { on } = input
  const gone = noLongerPregnant(told, table, on)
  if (gone !== null) return afterPregnancy(told, gone)
  const past = input.due === undefined ? 0 : dayNumber(on) - dayNumber(input.due)
  if (input.due !== undefined && past > PAST) return afterDue(input.due, told, table)
  const weeks =
    input.due === undefined
      ? input.pregnancyWeeks
      : past < -AHEAD
        ? undefined
        : pregnancyWeeksOn(input.due, on)
  if (weeks === undefined) return weeksNotKnown(input, told, table)
  const named = table.rule(weeks < LATER_FROM_WEEK ? FIRST : LATER)
  const others = told.filter(({ rule }) => rule.id !== FIRST)
  return { mentions: named ? [...others, mention(named)] : told, lapsed: [], ask: [] }
}

/** The day on which somebody who was pregnant said that it is over; null where nobody did. */
function noLongerPregnant(told: readonly Mention[], table: Table, on: string): string | null {
  const lives: readonly Life[] = told
    .filter(({ rule }) => rule.id === FIRST || rule.id === LATER)
    .map((one) => lifeOf(one, table, on))
  if (lives.some(({ now }) => now !== null)) return null
  const ended = lives.flatMap(({ ended }) =>
    ended?.why === 'over' || ended?.why === 'seen' ? [ended.on] : [],
  )
  return ended.toSorted().at(-1) ?? null
}

function afterPregnancy(told: readonly Mention[], day: string): Expecting {
  const went = (one: Mention) => one.rule.id === AT_RISK && one.told !== null && one.told <= day
  return {
    mentions: told.filter((one) => !went(one)),
    lapsed: told.some(went) ? [{ id: AT_RISK, what: 'row', why: 'over', into: null }] : [],
    ask: told.some(({ rule }) => rule.id === BIRTH) ? [] : [{ id: BIRTH, why: 'never-asked' }],
  }
}

/** A due date long past ends what was told of that pregnancy, and counts as a birth two weeks after it. */
function afterDue(due: string, told: readonly Mention[], table: Table): Expecting {
  const certain = laterDay(due, PAST)
  const went = (one: Mention) =>
    [FIRST, LATER, AT_RISK].includes(one.rule.id) && one.told !== null && one.told <= certain
  const birth = table.rule(BIRTH)
  const left = told.filter((one) => !went(one))
  return {
    mentions: birth ? [...left, mention(birth, { since: laterDay(due, BORN_AFTER) })] : left,
    lapsed: told
      .filter(went)
      .map(({ rule }) => ({ id: rule.id, what: 'row', why: 'time', into: null }) as const),
    ask: left.some(({ rule }) => rule.id === FIRST) ? [{ id: FIRST, why: 'since' }] : [],
  }
}

/** A yes that no date explains stands with weeks not known. */
function weeksNotKnown({ due }: ScreenInput2, told: readonly Mention[], table: Table): Expecting {
  const first = table.rule(FIRST)
  const said = told.some(({ rule, unsure }) => rule.id === FIRST && !unsure)
  const mentions = due !== undefined && !said && first ? [...told, mention(first)] : told
  return {
    mentions,
    lapsed: [],
    ask: said || due !== undefined ? [{ id: FIRST, why: 'since' }] : [],
  }
}
