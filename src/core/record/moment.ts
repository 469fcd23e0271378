/** What time it is, as far as anybody can know: a tablet's clock that was set back turns no day back. [R38] */

/** A moment that a studio's server told. */
export type HeardMoment = {
  /** UTC milliseconds on the studio's clock. */
  readonly at: number
  /** Milliseconds that have passed since it was heard, as far as the tablet could count them; never too many. */
  readonly passed: number
}

/**
 * The moment that is reckoned with: the tablet's own, but never one that lies before what the studio
 * last said. Of two days the later one counts, so that no clearance is good again that had run out.
 *
 * @param own UTC milliseconds on the tablet's clock
 * @param heard null where no studio ever said a time
 *
 * @example
 * laterMoment(1000, { at: 5000, passed: 30 }) // 5030
 * laterMoment(9000, { at: 5000, passed: 30 }) // 9000
 */
export function laterMoment(own: number, heard: HeardMoment | null): number {
  return heard === null ? own : Math.max(own, heard.at + Math.max(0, heard.passed))
}

/** Milliseconds that two clocks may differ by before anybody is told: a line may be slow. */
export const SKEW_SAID = 5 * 60_000

/** How far a tablet's clock is from the studio's. */
export type Skew = {
  readonly clock: 'behind' | 'ahead'
  readonly count: number
  readonly unit: 'minutes' | 'hours' | 'days'
}

const HOUR = 3_600_000
const DAY = 24 * HOUR

/**
 * What is to be said of a tablet's clock, in whole units; null where it is right enough.
 *
 * @param ahead milliseconds by which it is ahead of the studio's; less than 0 where it is behind
 *
 * @example
 * skewSaid(-3 * 86_400_000) // { clock: 'behind', count: 3, unit: 'days' }
 * skewSaid(60_000) // null
 */
export function skewSaid(ahead: number): Skew | null {
  const by = Math.abs(ahead)
  if (by < SKEW_SAID) return null
  const clock = ahead < 0 ? 'behind' : 'ahead'
  if (by >= DAY) return { clock, count: Math.round(by / DAY), unit: 'days' }
  if (by >= HOUR) return { clock, count: Math.round(by / HOUR), unit: 'hours' }
  return { clock, count: Math.round(by / 60_000), unit: 'minutes' }
}

/** Before this nobody can have told anything to Footnote, in UTC milliseconds: 1 January 2020. */
const FIRST_DAY = Date.UTC(2020, 0, 1)

/**
 * Whether a fact carries a date that cannot be right: its tablet's clock was years off. It is kept
 * and counted all the same, since nothing is ordered by a clock; it is only to be said.
 *
 * @param at UTC milliseconds as the fact claims them
 * @param now UTC milliseconds
 */
export function isOutOfTime(at: number, now: number): boolean {
  return at < FIRST_DAY || at > now + DAY
}
