/** Judges what stands by the release of the rules that a visit's opening names. [CARE43] */

import type { Screenings } from '../../record/mod.ts'
import { RULES_VERSION } from '../rules/rules.ts'
import { TABLE_2 } from '../rules/table.ts'
import type { Sitting, Standing } from '../screening/answers.ts'
import { listed } from '../screening/listed.ts'
import { screen } from '../screening/screen.ts'
import { screen2 } from '../screening/second/screen.ts'
import { standingOf } from '../screening/second/standing.ts'
import { answersToInput2 } from '../screening/second/to-input.ts'
import type { ScreenInput2 } from '../screening/second/types.ts'
import { answersToInput, standingClearances } from '../screening/to-input.ts'
import { notWhollyRead } from '../screening/unread.ts'
import type { ScreenInput, Screening, Screening2 } from '../types.ts'

/** What `screen` was given, in the version of the rules that judged. */
export type JudgedInput = ScreenInput | ScreenInput2

/** A screening and what it was made from. */
export type Judged = {
  /** Ids of the rows that count, those of age and weeks among them. */
  readonly counted: readonly string[]
} & (
  | { readonly input: ScreenInput; readonly screening: Screening }
  | { readonly input: ScreenInput2; readonly screening: Screening2 }
)

/** What stands for a person on a day, of all their pages. */
export type Standings = {
  readonly standing: Standing
  readonly sittings: readonly Sitting[]
  readonly clearances: Screenings['clearances']
  /** Whole years on the day; null where nobody knows. */
  readonly age: number | null
}

/**
 * Judges by a release: 1.0.0 or 2.0.0. One that is not known here is newer: it is judged by the newest that is,
 * and never milder than `clearance`, until the tablet is renewed.
 */
export function judge(rules: string, told: Standings): Judged {
  if (rules === RULES_VERSION) return byFirst(told)
  const input = answersToInput2(told)
  const screening = screen2(input)
  const inForce = standingOf(input, TABLE_2).inForce.filter(({ rule }) => !rule.isFlag)
  return {
    input,
    screening: rules === TABLE_2.version ? screening : notWhollyRead(screening),
    counted: inForce.map(({ rule }) => rule.id),
  }
}

function byFirst({ standing, sittings, clearances, age }: Standings): Judged {
  const input = answersToInput(standing, {
    clearances: standingClearances(clearances.map(asGiven), sittings),
    ...(age === null ? {} : { age }),
  })
  return {
    input,
    screening: screen(input),
    counted: listed(input).conditions.map(({ row }) => row.id),
  }
}

type Cleared = Screenings['clearances'][number]

/** A clearance counts from the day it was given, where it names no later one. */
function asGiven({ condition, until, date, from, chair }: Cleared) {
  return {
    condition,
    until,
    date,
    from: from === undefined || from < date ? date : from,
    ...(chair === undefined ? {} : { chair }),
  }
}
