/** Days and weeks without a clock: the day of the visit is always an argument. */

const DAY_MS = 86_400_000

/** Days since 1970-01-01 of a calendar day, YYYY-MM-DD. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS
}

/** The calendar day a number of days later. */
export function laterDay(day: string, days: number): string {
  return new Date((dayNumber(day) + days) * DAY_MS).toISOString().slice(0, 10)
}

/** Length of a pregnancy counted to the due date. docs/contract.md 2 */
export const PREGNANCY_WEEKS = 40
/** The latest week the record can hold; later than this a birth has happened. */
export const LAST_WEEK = 45

/** Whole weeks of pregnancy on a day: 40 − (due − on)/7, rounded down. docs/contract.md 2 */
export function pregnancyWeeksOn(due: string, on: string): number {
  return Math.floor((PREGNANCY_WEEKS * 7 - (dayNumber(due) - dayNumber(on))) / 7)
}

/** The due date that goes with whole weeks said on a day. */
export function dueFromWeeks(weeks: number, on: string): string {
  return laterDay(on, (PREGNANCY_WEEKS - weeks) * 7)
}

/** Whole years between a birthday and a day. */
export function ageOn(born: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4))
  return on.slice(5) < born.slice(5) ? years - 1 : years
}
