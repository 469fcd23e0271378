/** Which days somebody who sits in the chair can have been born on. */

/** Nobody alive was born before. */
const FIRST = '1900-01-01'

/**
 * Whether a client can have been born on a day: from 1900 to the given one. [ROOMS20]
 *
 * @param born YYYY-MM-DD
 * @param today YYYY-MM-DD
 *
 * @example
 * mayBeBorn('0026-05-01', '2026-11-25') // false
 * mayBeBorn('2026-11-25', '2026-11-25') // true
 */
export function mayBeBorn(born: string, today: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(born) && born >= FIRST && born <= today
}

/** No clock that is right shows less: 2026-01-01 UTC. */
const RELEASED = 1_767_225_600_000
/** The day begins so much earlier where it begins first, in ms. */
const FIRST_ZONE = 14 * 3_600_000

/** The latest day that may be anywhere when a fact is told; a clock that stands years back shows no lower one. */
export function latestDay(at: number): string {
  return new Date(Math.max(at, RELEASED) + FIRST_ZONE).toISOString().slice(0, 10)
}
