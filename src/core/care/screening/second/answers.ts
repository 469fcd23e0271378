/** What physicians have said that counts on the day: yeses, noes, and limits. [CARE39] [CARE40] [CARE41] */

import type { Rule } from '../../rules/2.0.0/rule.ts'
import type { Table } from '../../rules/table.ts'
import type { Lapsed } from '../../types.ts'
import { laterDay } from '../calendar.ts'
import type { Answer2 } from './types.ts'
import { dayOf, isPhysicians, wayCounts } from './ways.ts'

/** What was said of one row. */
export type Word = {
  readonly cleared: boolean
  /** A physician opens the chair. */
  readonly chair: boolean
  readonly refused: boolean
}

/** What was said of all. */
export type Words = {
  readonly of: (id: string) => Word
  /** Answers whose limits act, whether or not they still count. */
  readonly limits: readonly Answer2[]
  readonly lapsed: readonly Lapsed[]
}

/** A yes to a rule on a day that was named: it ends the clearances of its related rows. */
export type Event = { readonly rule: Rule; readonly told: string }

const NONE: Word = { cleared: false, chair: false, refused: false }

/** What an answer is judged against. */
type Judged = {
  readonly on: string
  readonly table: Table
  readonly events: readonly Event[]
  /** Day a row began, the latest where several were told; null where nobody knows. */
  readonly began: (id: string) => string | null
}

/** Judges all answers, row by row. An answer of a later day is not there yet. */
export function wordsOf(answers: readonly Answer2[], judged: Judged): Words {
  const known = answers.filter((one) => dayOf(one) <= judged.on)
  const words = new Map<string, Word>()
  const limits: Answer2[] = []
  const lapsed: Lapsed[] = []
  for (const id of new Set(known.map((one) => one.condition))) {
    const word = wordOn(
      id,
      known.filter((one) => one.condition === id),
      judged,
    )
    words.set(id, word.word)
    limits.push(...word.limits)
    lapsed.push(...word.lapsed)
  }
  return { of: (id) => words.get(id) ?? NONE, limits, lapsed }
}

type OfOne = {
  readonly word: Word
  readonly limits: readonly Answer2[]
  readonly lapsed: readonly Lapsed[]
}

/** The newest word of a physician takes the place of what is older; their no stands until a newer yes. */
function wordOn(id: string, said: readonly Answer2[], judged: Judged): OfOne {
  const spoken = said.filter((one) => isPhysicians(one) || one.refused === true)
  const newest = spoken.map(dayOf).toSorted().at(-1) ?? ''
  if (spoken.some((one) => one.refused === true && dayOf(one) === newest))
    return {
      word: { ...NONE, refused: true },
      limits: [],
      lapsed: [{ id, what: 'clearance', why: 'refused', into: null }],
    }
  const left = said.filter((one) => dayOf(one) >= newest && one.refused !== true)
  const acting = left.filter((one) => acts(one, judged))
  const counting = acting.filter((one) => whyNot(one, judged) === null)
  const byPhysician = counting.filter(isPhysicians)
  return {
    word: {
      cleared: counting.length > 0,
      chair:
        byPhysician.some((one) => one.chair === true) &&
        !byPhysician.some((one) => one.chair === false),
      refused: false,
    },
    limits: acting,
    lapsed: left.flatMap((one) => {
      const why = whyNot(one, judged)
      return why === null ? [] : [{ id, what: 'clearance', why, into: null } as const]
    }),
  }
}

/** From its first day to its last, both included. */
function acts(answer: Answer2, judged: Judged): boolean {
  return firstOf(answer) <= judged.on && judged.on <= lastOf(answer, judged)
}

function firstOf(answer: Answer2): string {
  const given = dayOf(answer)
  return answer.from !== undefined && answer.from > given ? answer.from : given
}

/** Its own last day, else by the days of its row; the client's own word never holds longer than those. */
function lastOf(answer: Answer2, { table }: Judged): string {
  const given = dayOf(answer)
  const days = table.rule(answer.condition)?.clearanceDays ?? 0
  const byDays = given === '' ? null : laterDay(given, days)
  const until = answer.until ?? byDays ?? ''
  return byDays === null || isPhysicians(answer) || until < byDays ? until : byDays
}

/** Why an answer does not count; null where it does, or has only not begun. */
function whyNot(answer: Answer2, judged: Judged): Lapsed['why'] | null {
  const { condition } = answer
  const rule = judged.table.rule(condition)
  if (!rule || !wayCounts(answer, rule, judged.began(condition))) return 'way'
  const last = lastOf(answer, judged)
  const ended = judged.events.some(
    (one) =>
      dayOf(answer) < one.told && one.told <= last && one.rule.relatedRows.includes(condition),
  )
  if (ended) return 'event'
  return last < judged.on ? 'time' : null
}
