/** Days and weeks without a clock: the day of the visit is always an argument. */

const DAY_MS = 86_400_000

/**
 * Days since 1970-01-01 of a calendar day, YYYY-MM-DD; negative before it, NaN for what is no day.
 *
 * @example
 * dayNumber('1970-01-02') // 1
 */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS
}

/**
 * The calendar day a number of days later, or earlier where it is negative.
 *
 * @throws RangeError where the day is none
 *
 * @example
 * laterDay('2028-02-28', 2) // '2028-03-01'
 */
export function laterDay(day: string, days: number): string {
  return new Date((dayNumber(day) + days) * DAY_MS).toISOString().slice(0, 10)
}

/** Length in weeks of a pregnancy counted to the due date. docs/contract.md 2 */
export const PREGNANCY_WEEKS = 40
/** The latest week the record can hold; later than this a birth has happened. */
export const LAST_WEEK = 45

/**
 * Whole weeks of pregnancy on a day: 40 − (due − on)/7, rounded down. docs/contract.md 2
 *
 * Below 0 where the date is more than 40 weeks ahead; beyond `LAST_WEEK` a birth has happened.
 *
 * @example
 * pregnancyWeeksOn('2026-08-31', '2026-03-02') // 14
 */
export function pregnancyWeeksOn(due: string, on: string): number {
  return Math.floor((PREGNANCY_WEEKS * 7 - (dayNumber(due) - dayNumber(on))) / 7)
}

/**
 * The due date that goes with whole weeks said on a day: the week counts as just begun.
 *
 * @example
 * dueFromWeeks(14, '2026-03-02') // '2026-08-31'
 */
export function dueFromWeeks(weeks: number, on: string): string {
  return laterDay(on, (PREGNANCY_WEEKS - weeks) * 7)
}

/**
 * Whole years between a birthday and a day; below 0 for one not yet born. Who was born on 29 February is
 * a year older on 1 March in years without that day.
 *
 * @example
 * ageOn('2008-03-03', '2026-03-02') // 17
 */
export function ageOn(born: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4))
  return on.slice(5) < born.slice(5) ? years - 1 : years
}
