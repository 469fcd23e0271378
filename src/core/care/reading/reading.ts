/** The one reader: what stands for a person on the day of a visit, from everything ever told of them. Law 10 [READ1] */

import {
  type Client,
  clientOfPerson,
  dayIn,
  foldScreenings,
  type Screenings,
  type Told,
  type ToldOfPerson,
} from '../../record/mod.ts'
import { flagById, RULES_VERSION } from '../rules/rules.ts'
import {
  mergeAnswers,
  missingQuestions,
  type Sitting,
  type Standing,
} from '../screening/answers.ts'
import { ageOn } from '../screening/calendar.ts'
import { withUnread } from '../screening/unread.ts'
import { TODAY_ONLY } from '../sitting/ask.ts'
import type { Screening } from '../types.ts'
import { type JudgedInput, judge } from './judge.ts'

/** What stands for one person on one day. */
export type Reading = {
  /** The day it is judged by, YYYY-MM-DD in studio time: for a visit, the day it was opened. */
  readonly on: string
  /** The whole person, over all pages. */
  readonly client: Client
  /** Answers, clearances and looks of all time. */
  readonly screenings: Screenings
  /** Answers that count on the day. */
  readonly standing: Standing
  /** Whole years on the day: from the birth date, else as said; null where neither is known. */
  readonly age: number | null
  /** What `screen` was given. */
  readonly input: JudgedInput
  readonly screening: Screening
  /** Whether anything was asked by the day. */
  readonly asked: boolean
  /**
   * Which cards are due in the visit: all of them until an earlier one has been through them all. A
   * visit that was cut short leaves questions that a returning card never asks.
   */
  readonly cards: 'first' | 'returning'
  /** Ids of questions never asked, or not on the day where they hold for a day. */
  readonly missing: readonly string[]
  /** Conditions answered "not sure". */
  readonly unsure: readonly string[]
  /** Rows in force, in the order of the rules: answered yes or not sure, or told by age and due date. */
  readonly counted: readonly string[]
  /** Red flags that no physician had seen to by the day. */
  readonly openFlags: readonly string[]
}

/** Which visit or day is read. */
export type ReadFor = {
  /** IANA name of the studio's time zone: its own midnight parts the days. */
  readonly timeZone: string
} & (
  | { readonly session: string; readonly on?: never }
  | { readonly on: string; readonly session?: never }
)

/** Ages that somebody can have; a birth date after the visit, or centuries ago, says nothing. */
const OLDEST = 130

/**
 * Reads what stands.
 *
 * A visit is judged by the day it was opened, however late it is looked at. A sitting counts on the
 * day of the visit it belongs to, whatever the clock of its tablet said; nothing is ordered by a
 * clock. It is judged by the release of the rules that its opening names; a day without a visit by the one
 * in force. A fact of the screening that this version cannot read asks for a physician first.
 *
 * @returns null where a session was asked for that is none of this person's
 */
export function reading(person: ToldOfPerson, wanted: ReadFor): Reading | null {
  const opened = openings(person.facts, wanted.timeZone)
  const visit = wanted.session === undefined ? undefined : opened.get(wanted.session)
  const on = wanted.session === undefined ? wanted.on : visit?.on
  if (on === undefined) return null
  const client = clientOfPerson(person)
  const screenings = foldScreenings(person.facts)
  const sittings = screenings.sittings.map((one): Sitting => onItsVisit(one, opened))
  const standing = mergeAnswers(sittings, screenings.looks, on)
  const others = sittings.filter(({ visit }) => visit === undefined || visit !== wanted.session)
  const age = ageFrom(client.born, on) ?? standing.age
  const judged = judge(visit?.rules ?? RULES_VERSION, {
    standing,
    // What came to pass after the visit ended nothing that held in it.
    sittings: sittings.filter((one) => one.on <= on),
    clearances: screenings.clearances,
    age,
  })
  const answers = Object.entries(standing.conditions)
  return Object.freeze({
    on,
    client,
    screenings,
    standing,
    age,
    input: judged.input,
    screening: withUnread(judged.screening, person.unread),
    asked: sittings.some((one) => one.on <= on),
    cards: askedAll(mergeAnswers(others, [], on)) ? 'returning' : 'first',
    missing: missingQuestions(standing, standing.complaints),
    unsure: answers.filter(([, one]) => one.answer === 'unknown').map(([id]) => id),
    counted: judged.counted,
    openFlags: Object.entries(standing.redFlags)
      .filter(([, one]) => one.answer === 'yes')
      .map(([flag]) => flag),
  })
}

type Opening = { readonly on: string; readonly rules: string }

/** For each visit among the facts, the day it was opened in studio time, and the rules it names. */
function openings(facts: readonly Told[], timeZone: string): ReadonlyMap<string, Opening> {
  const opened = new Map<string, Opening>()
  for (const fact of facts)
    if (fact.type === 'session/opened' && !opened.has(fact.stream))
      opened.set(fact.stream, { on: dayIn(timeZone, fact.at), rules: fact.rules })
  return opened
}

function onItsVisit(
  sitting: Screenings['sittings'][number],
  opened: ReadonlyMap<string, Opening>,
): Sitting {
  const visit = sitting.session ?? sitting.stream
  const on = opened.get(visit)?.on
  return on === undefined ? sitting : { ...sitting, on, visit }
}

/** Whether every question with a lasting answer was asked of these. */
function askedAll(standing: Standing): boolean {
  return missingQuestions(standing, []).every((id) => TODAY_ONLY.includes(id) || flagById(id))
}

function ageFrom(born: string | null, on: string): number | null {
  if (born === null) return null
  const age = ageOn(born, on)
  return age >= 0 && age <= OLDEST ? age : null
}
