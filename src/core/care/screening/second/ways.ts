/** Whether a physician's answer came in a way that counts for its row. [CARE39] */

import type { Rule } from '../../rules/2.0.0/rule.ts'
import { dayNumber } from '../calendar.ts'
import type { Answer2 } from './types.ts'

/** Days that must lie between the beginning of a row and a word that claims so long without anything new. */
const SINCE: { readonly [ground: string]: number } = {
  'after-21-days': 21,
  'stable-3-months': 90,
  'steady-3-months': 90,
  'stable-1-year': 365,
  'no-fit-1-year': 365,
}

/** How it is known; a letter where nobody says. */
export const wayOf = (answer: Answer2) => answer.by ?? 'letter'

/** The day it was given, else its first; empty where neither is known, which is before everything. */
export const dayOf = (answer: Answer2): string => answer.date ?? answer.from ?? ''

/** Whether a physician spoke: only that may open a chair, or take the place of another answer. */
export function isPhysicians(answer: Answer2): boolean {
  return wayOf(answer) !== 'self-report' && wayOf(answer) !== 'asked-and-told'
}

/**
 * Whether it counts for its row at all: a way of the table, signed where it was only told, on a ground that
 * can be true.
 *
 * @param began day the row began, YYYY-MM-DD; null where nobody knows
 */
export function wayCounts(answer: Answer2, rule: Rule, began: string | null): boolean {
  const way = rule.ways.find((one) => one.by === wayOf(answer))
  if (!way) return false
  if (way.by === 'asked-and-told' && answer.signed !== true) return false
  const days = way.ground === null ? undefined : SINCE[way.ground]
  if (days === undefined || began === null) return true
  return dayOf(answer) !== '' && dayNumber(dayOf(answer)) - dayNumber(began) >= days
}
