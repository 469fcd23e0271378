/** How a row of the rules is written down: what a row leaves out, it does not restrict. */

import type { Bilingual } from '../../../feet/types.ts'
import type { Condition, Level, Urgency } from '../../types.ts'

type Unrestricted = Pick<
  Condition,
  | 'maxCelsius'
  | 'maxSoakMinutes'
  | 'pressure'
  | 'workMinutes'
  | 'off'
  | 'avoid'
  | 'attended'
  | 'clearanceDays'
  | 'selfReport'
  | 'note'
>

const unrestricted: Unrestricted = {
  maxCelsius: null,
  maxSoakMinutes: null,
  pressure: 'any',
  workMinutes: null,
  off: [],
  avoid: [],
  attended: false,
  clearanceDays: null,
  selfReport: null,
  note: null,
}

/** A row that holds only when several others hold together. */
export type Combination = {
  readonly id: string
  /** Ids joined by `&` and `|`, with brackets; `avoid-foot:left` is an avoided foot. */
  readonly allOf: string
  readonly massage: Level
  readonly soak: Level
  readonly urgency: Urgency | null
  readonly why: Bilingual
  readonly source: string
}

export function condition(
  row: Omit<Condition, keyof Unrestricted> & Partial<Unrestricted>,
): Condition {
  return { ...unrestricted, ...row }
}
