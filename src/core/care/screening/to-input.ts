/** From what stands of a client's answers to the input of `screen`. docs/domain.md 6 */

import { conditionById, flagById } from '../rules/rules.ts'
import type { Clearance, ScreenInput } from '../types.ts'
import { mergeAnswers, type Sitting, type Standing } from './answers.ts'
import { LAST_WEEK, laterDay, pregnancyWeeksOn } from './calendar.ts'

/** A clearance with the day it was given, YYYY-MM-DD; without it, it was given when it begins. */
export type DatedClearance = Clearance & { readonly date?: string }

/** What the input of `screen` needs beside a client's answers. */
export type AnswerContext = {
  /** Those that no later event has ended: `standingClearances`. */
  readonly clearances?: readonly DatedClearance[]
  /** Whole years, where a birthday is known better than an answer. */
  readonly age?: number
  /** Keep-off drawings by condition, as the foot check made them. */
  readonly drawn?: { readonly [condition: string]: readonly string[] }
}

/** Weeks after the due date in which a birth of the last 6 weeks is still possible: 2 late and 6. */
const BIRTH_WEEKS = 8

const FIRST = 'pregnancy-first-trimester'

/**
 * Turns answers into the input of `screen`.
 *
 * Answers to conditions that these rules do not know are left out: a tablet with newer rules keeps
 * them. Being pregnant with a due date is said by the date alone. Once a birth is certain the date
 * is dropped, and a birth of the last weeks is listed instead. [CARE12] [CARE13]
 */
export function answersToInput(standing: Standing, context: AnswerContext = {}): ScreenInput {
  const { on } = standing
  const weeks = standing.due === null ? null : pregnancyWeeksOn(standing.due, on)
  const running = weeks !== null && weeks >= 0 && weeks <= LAST_WEEK
  const over = standing.due !== null && weeks !== null && weeks > LAST_WEEK
  const bornLately = over && on <= laterDay(standing.due ?? on, BIRTH_WEEKS * 7)

  // A date says the week, unless it was long past when the pregnancy was told: then that is another one.
  const saidByDate = (toldOn: string): boolean =>
    standing.due !== null &&
    (running || (over && pregnancyWeeksOn(standing.due, toldOn) <= LAST_WEEK))

  const answered = Object.entries(standing.conditions).filter(
    ([id, one]) => conditionById(id) && !(id === FIRST && saidByDate(one.on)),
  )
  const yes = answered.filter(([, one]) => one.answer === 'yes')
  const conditions: ScreenInput['conditions'][number][] = yes.map(([id, one]) => {
    const drawn = context.drawn?.[id]
    return { id, ...(one.feet?.length ? { feet: one.feet } : {}), ...(drawn ? { drawn } : {}) }
  })
  for (const [id, drawn] of Object.entries(context.drawn ?? {}))
    if (conditionById(id) && !yes.some(([one]) => one === id)) conditions.push({ id, drawn })
  if (bornLately) conditions.push('postpartum')

  const flags = Object.entries(standing.redFlags).filter(([id]) => flagById(id))
  const age = context.age ?? standing.age
  return {
    on,
    conditions,
    unknown: [
      ...answered.filter(([, one]) => one.answer === 'unknown').map(([id]) => id),
      ...flags.filter(([, one]) => one.answer === 'unknown').map(([id]) => id),
    ],
    redFlags: flags.filter(([, one]) => one.answer === 'yes').map(([id]) => id),
    complaints: standing.complaints,
    ...(age === null ? {} : { age }),
    ...(running && standing.due !== null ? { due: standing.due } : {}),
    ...(context.clearances
      ? { clearances: context.clearances.map(({ date: _date, ...clearance }) => clearance) }
      : {}),
  }
}

/** What happened to a client that ends every earlier clearance. docs/domain.md 6: any new event ends it. */
const EVENTS: readonly string[] = [
  'dvt',
  'clot-recent',
  'heart-attack-or-stroke-recent',
  'operation-or-bed-recent',
  'fracture-or-surgery-recent',
  'pregnancy-at-risk',
  'diabetes-foot-problem-now',
  'cellulitis',
  'low-platelets',
  'gangrene',
]

/**
 * Clearances that no later event has ended.
 *
 * An event is a yes, after the day of the clearance, to a question that did not stand at yes on that
 * day, or any red flag answered yes after it. A clearance without its day is taken as given when it begins,
 * and one with neither day is ended by any event at all. [CARE14]
 *
 * @param sittings of the whole person in the order they were told, up to the day that is asked about
 */
export function standingClearances(
  clearances: readonly DatedClearance[],
  sittings: readonly Sitting[],
): readonly DatedClearance[] {
  return clearances.filter((clearance) => {
    const given = clearance.date ?? clearance.from ?? ''
    const { conditions: known } = mergeAnswers(sittings, [], given)
    return !sittings.some(
      (one) =>
        one.on > given &&
        (EVENTS.some(
          (id) =>
            known[id]?.answer !== 'yes' &&
            id !== clearance.condition &&
            one.conditions[id]?.answer === 'yes',
        ) ||
          Object.values(one.redFlags).includes('yes')),
    )
  })
}
