/** How long feet have been in the water, and how long they may stay. docs/domain.md 4 */

import type { Session } from '../types.ts'

/** Seconds of a soak. */
export type SoakTime = {
  readonly total: number
  readonly gone: number
  /** Below 0 once the feet should be out. */
  readonly left: number
  readonly over: boolean
}

/**
 * The time of a soak that runs.
 *
 * @param now the moment's claimed time in Unix milliseconds; a clock that went back counts as none gone
 */
export function soakTime(
  { maxMinutes, startedAt }: Pick<NonNullable<Session['soak']>, 'maxMinutes' | 'startedAt'>,
  now: number,
): SoakTime {
  const total = maxMinutes * 60
  const gone = Math.max(0, (now - startedAt) / 1000)
  return { total, gone, left: total - gone, over: gone > total }
}

/** Minutes of the longest soak that is told. docs/contract.md 1 `session/soakEnded`. */
const LONGEST = 120

/**
 * Minutes of a soak as they are told: to a tenth, 120 at most.
 *
 * @param gone seconds
 *
 * @example
 * soakedMinutes(633) // 10.6
 */
export function soakedMinutes(gone: number): number {
  return Math.min(LONGEST, Math.round(gone / 6) / 10)
}
