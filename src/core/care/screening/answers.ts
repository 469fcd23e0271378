/** Answers of one sitting and of all sittings together: what still stands today. docs/domain.md 6 */

import type { Side } from '../../feet/types.ts'
import { TODAY_ONLY } from '../sitting/ask.ts'
import { cardsFor } from '../sitting/questions.ts'
import type { Complaint } from '../types.ts'
import { dueFromWeeks } from './calendar.ts'

/** What a client can answer to one condition. "Not applicable" is a no that no later no is needed for. */
export type Said = 'yes' | 'no' | 'unknown' | 'not-applicable'
/** The answer to one condition. */
export type ConditionAnswer = {
  readonly answer: Said
  /** The feet it is on; absent where no side was named, which counts as both. */
  readonly feet?: readonly Side[] | undefined
  /** The day it began, YYYY-MM-DD, as the client remembers it. */
  readonly since?: string | undefined
}

/** One sitting of questions, as `screening/answered` keeps it. What is absent was not asked. */
export type Sitting = {
  /** The day it counts on, YYYY-MM-DD in studio time. */
  readonly on: string
  /** The visit it belongs to; absent where it belongs to none. */
  readonly visit?: string | undefined
  /** All cards, the returning card, or single answers told besides. */
  readonly kind: 'first' | 'returning' | 'added'
  /** In whose hands the questions were; a phone's answers may come after a tablet's. */
  readonly by?: 'client-phone' | 'client-tablet' | 'practitioner'
  readonly conditions: { readonly [condition: string]: ConditionAnswer }
  readonly redFlags: { readonly [flag: string]: 'yes' | 'no' | 'unknown' }
  readonly complaints: readonly Complaint[]
  /** Whole years, as said. */
  readonly age?: number | undefined
  /** Due date, YYYY-MM-DD; goes before weeks where both are given. */
  readonly due?: string | undefined
  /** Whole weeks of pregnancy on the day, 0 to 45. */
  readonly pregnancyWeeks?: number | undefined
}

/** "Seen by … on …": what ends a red flag, from that day (YYYY-MM-DD) on. */
export type FlagSeen = {
  readonly flag: string
  readonly on: string
  /** How many sittings had been told before the look: it sees to those alone. */
  readonly after: number
}

/** What stands on the day of the visit. */
export type Standing = {
  /** The day it is asked for, YYYY-MM-DD in studio time. */
  readonly on: string
  /** By condition, the answer that counts and the day it was told. */
  readonly conditions: {
    readonly [condition: string]: ConditionAnswer & { readonly on: string }
  }
  /** By flag: open ones of any day, other answers of this day only. */
  readonly redFlags: {
    readonly [flag: string]: { readonly answer: 'yes' | 'no' | 'unknown'; readonly on: string }
  }
  /** Flags that were asked on this very day, each once; a yes among them may have been seen to since. */
  readonly flagsAsked: readonly string[]
  /** What was told on this very day, each once. */
  readonly complaints: readonly Complaint[]
  /** Whole years as last said; null where nobody said. */
  readonly age: number | null
  /** Due date of the pregnancy that was last told, whether or not it is past; null without one. */
  readonly due: string | null
}

/**
 * Brings the sittings of a client together, in the order they were told, up to a day.
 *
 * A lasting `yes` stays until that very question is answered otherwise, and "not sure" weakens none.
 * A returning card asks only what is new, so its "none of these" takes back nothing but what the
 * cards of its own visit were told; a phone's not even that, since it may be late. What holds for a day ends with it.
 * A red flag answered yes stays until a look that was told after it saw it, on its day or later;
 * other answers to flags hold for their day. A due date ends with a later "no" to pregnancy outside a returning card.
 *
 * @param sittings in the order they were told; later days than `on` are not there yet
 * @param seen every look by a physician; those on later days are not there yet either
 * @param on the day, YYYY-MM-DD in studio time
 */
export function mergeAnswers(
  sittings: readonly Sitting[],
  seen: readonly FlagSeen[],
  on: string,
): Standing {
  const conditions: { [id: string]: Told } = {}
  const redFlags: { [id: string]: { answer: 'yes' | 'no' | 'unknown'; on: string } } = {}
  const asked = new Map<string, Asked>()
  const flagsAsked = new Set<string>()
  let complaints: readonly Complaint[] = []
  let age: number | null = null
  let due: string | null = null
  let dueBefore: { readonly visit?: string | undefined; readonly due: string | null } = { due }

  const wasSeen = (flag: string, since: string, told: number): boolean =>
    seen.some((one) => one.flag === flag && told < one.after && since <= one.on && one.on <= on)

  for (const [told, sitting] of sittings.entries()) {
    if (sitting.on > on) continue
    const today = sitting.on === on
    const mends = sitting.by !== 'client-phone'
    if (today) complaints = [...new Set([...complaints, ...sitting.complaints])]
    for (const [id, answer] of Object.entries(sitting.conditions)) {
      if (TODAY_ONLY.includes(id) && !today) continue
      const { kind, visit } = sitting
      const own = asked.get(id)
      const before = own && own.visit === visit ? own.before : conditions[id]
      // What the foot check adds is nothing that a card was told.
      if (kind === 'added' || visit === undefined) asked.delete(id)
      else asked.set(id, { visit, before })
      const now = { ...answer, on: sitting.on }
      conditions[id] = after(mends ? before : conditions[id], now, kind)
    }
    for (const [id, answer] of Object.entries(sitting.redFlags)) {
      if (today) flagsAsked.add(id)
      // What was seen to was never written here, so a yes that stands here is open.
      if (redFlags[id]?.answer === 'yes') continue
      if (answer === 'yes' ? !wasSeen(id, sitting.on, told) : today)
        redFlags[id] = { answer, on: sitting.on }
    }
    age = sitting.age ?? age
    const { visit } = sitting
    if (visit === undefined || visit !== dueBefore.visit) dueBefore = { visit, due }
    due = nextDue(sitting, due, mends ? dueBefore.due : due)
  }
  return { on, conditions, redFlags, flagsAsked: [...flagsAsked].sort(), complaints, age, due }
}

type Told = ConditionAnswer & { readonly on: string }
/** What stood when a visit first asked a question by its cards. */
type Asked = { readonly visit: string; readonly before: Told | undefined }

/** What stands after an answer, by what stood before the visit asked. */
function after(before: Told | undefined, told: Told, kind: Sitting['kind']): Told {
  if (!before || !stands(before)) return told
  const denied = told.answer === 'no' || told.answer === 'not-applicable'
  if (denied) return kind === 'returning' ? before : told
  // Nobody knows which foot either, so that it counts on both.
  return told.answer === 'unknown' && before.answer === 'yes'
    ? { answer: 'yes', on: told.on }
    : told
}

function stands(answer: ConditionAnswer | undefined): boolean {
  return answer?.answer === 'yes' || answer?.answer === 'unknown'
}

const PREGNANT = ['pregnancy-first-trimester', 'pregnancy-later'] as const

/** @param before what stood when the visit began */
function nextDue(sitting: Sitting, due: string | null, before: string | null): string | null {
  if (sitting.due !== undefined) return sitting.due
  if (sitting.pregnancyWeeks !== undefined) return dueFromWeeks(sitting.pregnancyWeeks, sitting.on)
  const said = PREGNANT.flatMap((id) => sitting.conditions[id] ?? [])
  const denied =
    said.length > 0 && said.every((one) => one.answer !== 'yes' && one.answer !== 'unknown')
  if (!denied) return due
  return sitting.kind === 'returning' ? before : null
}

/**
 * Ids of conditions and red flags that were never asked, or not today where they hold for a day.
 *
 * "Not asked" is not "unknown": while this is not empty, the screening is incomplete.
 *
 * @returns each id once, in the order of the cards; flags of the complaints last
 */
export function missingQuestions(
  standing: Standing,
  complaints: readonly Complaint[],
): readonly string[] {
  const asks = cardsFor('first', complaints).flatMap((card) =>
    card.items.flatMap((one) => one.asks),
  )
  const missing = asks.flatMap((one) => [
    ...one.conditions.filter((id) => {
      const answer = standing.conditions[id]
      return !answer || (TODAY_ONLY.includes(id) && answer.on !== standing.on)
    }),
    ...one.flags.filter(
      (id) => standing.redFlags[id]?.answer !== 'yes' && !standing.flagsAsked.includes(id),
    ),
  ])
  return [...new Set(missing)]
}
