/** How long hands have been at work: the time the facts tell, and what has gone by since the last of them. */

import type { Told } from '../../record/bodies.ts'

/**
 * `ran` milliseconds are told of; since `since` (UTC ms, the last fact of the work) the clock runs,
 * null while it stands. Wall time throughout, since a tablet's monotonic clock stands still while it
 * sleeps and is gone after a reload; so every screen and every tablet counts the same.
 */
export type WorkClock = { readonly ran: number; readonly since: number | null }

/** The clock of the whole work, and of the pass it stands at. */
export type WorkClocks = { readonly work: WorkClock; readonly pass: WorkClock }

/**
 * Milliseconds run by a moment; a moment before the clock began to run adds nothing.
 *
 * @param now UTC milliseconds
 *
 * @example
 * ranBy({ ran: 500, since: 1_000 }, 1_250) // 750
 * ranBy({ ran: 500, since: null }, 1_250) // 500
 */
export function ranBy(clock: WorkClock, now: number): number {
  return clock.ran + (clock.since === null ? 0 : Math.max(0, now - clock.since))
}

/** What moves or stops the clock of the work. */
const WORK: readonly string[] = [
  'session/stepStarted',
  'session/touched',
  'session/marked',
  'session/paused',
  'session/resumed',
  'session/painNow',
]

/**
 * The clocks of a visit; null before its work began. A pause and pain stand still until the work is
 * resumed, whatever is told meanwhile; a claimed time that jumps back takes nothing away. [WORK4]
 *
 * @param facts of the session, in fold order
 */
export function workClocks(facts: readonly Told[]): WorkClocks | null {
  let work = 0
  let pass = 0
  let last: number | null = null
  let stands = false
  for (const fact of facts) {
    if (!WORK.includes(fact.type)) continue
    const more: number = last === null || stands ? 0 : Math.max(0, fact.at - last)
    work += more
    pass = fact.type === 'session/stepStarted' ? 0 : pass + more
    if (fact.type === 'session/paused' || fact.type === 'session/painNow') stands = true
    if (fact.type === 'session/resumed') stands = false
    last = fact.at
  }
  if (last === null) return null
  const since = stands ? null : last
  return { work: { ran: work, since }, pass: { ran: pass, since } }
}

/**
 * Seconds left of a span of work; below 0 once it has run over.
 *
 * @param seconds the whole span
 * @param now UTC milliseconds
 *
 * @example
 * secondsLeft(60, { ran: 20_000, since: 1_000 }, 11_000) // 30
 */
export function secondsLeft(seconds: number, clock: WorkClock, now: number): number {
  return seconds - ranBy(clock, now) / 1000
}
