/** How long hands have been at work: monotonic time that stands still while the work is paused. */

import type { Told } from '../../record/bodies.ts'

/** `ran` milliseconds are behind; since `since` (monotonic ms) the clock runs, null while it stands. */
export type WorkClock = { readonly ran: number; readonly since: number | null }

/**
 * Milliseconds run by a moment; a moment before the clock began to run adds nothing.
 *
 * @param now monotonic milliseconds
 *
 * @example
 * ranBy({ ran: 500, since: 1_000 }, 1_250) // 750
 * ranBy({ ran: 500, since: null }, 1_250) // 500
 */
export function ranBy(clock: WorkClock, now: number): number {
  return clock.ran + (clock.since === null ? 0 : Math.max(0, now - clock.since))
}

/** The clock, running from now on; one that runs already goes on as it is. */
export function running(clock: WorkClock, now: number): WorkClock {
  return clock.since === null ? { ran: clock.ran, since: now } : clock
}

/** The clock, standing still with all it has run. */
export function standing(clock: WorkClock, now: number): WorkClock {
  return { ran: ranBy(clock, now), since: null }
}

/** The clock of a new pass, running or standing as the old one was. */
export function fresh(clock: WorkClock, now: number): WorkClock {
  return { ran: 0, since: clock.since === null ? null : now }
}

/**
 * Milliseconds of work that the facts tell of, for a page that was reloaded in the middle: its
 * monotonic clock is gone, so this is the one place where claimed times are subtracted. A clock that
 * jumped back counts as no time.
 */
export function workedByFacts(facts: readonly Told[]): number {
  let total = 0
  let last: number | null = null
  let standingStill = false
  for (const fact of facts) {
    const works: boolean =
      fact.type === 'session/stepStarted' ||
      fact.type === 'session/touched' ||
      fact.type === 'session/marked' ||
      fact.type === 'session/paused' ||
      fact.type === 'session/resumed' ||
      fact.type === 'session/painNow'
    if (!works) continue
    if (last !== null && !standingStill) total += Math.max(0, fact.at - last)
    if (fact.type === 'session/paused' || fact.type === 'session/painNow') standingStill = true
    if (fact.type === 'session/resumed' || fact.type === 'session/stepStarted') {
      standingStill = false
    }
    last = fact.at
  }
  return total
}

/**
 * Seconds left of a span of work; below 0 once it has run over.
 *
 * @param seconds the whole span
 * @param now monotonic milliseconds
 *
 * @example
 * secondsLeft(60, { ran: 20_000, since: 1_000 }, 11_000) // 30
 */
export function secondsLeft(seconds: number, clock: WorkClock, now: number): number {
  return seconds - ranBy(clock, now) / 1000
}
