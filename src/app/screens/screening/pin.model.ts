/** The four digits that bring a handed-over tablet back, and the patience it has with wrong ones. */

export const PIN_LENGTH = 4
/** Wrong tries before the keypad rests. Own judgement: enough for a slip, too few to guess. */
export const TRIES = 5
/** Seconds the keypad rests after that. */
export const REST_S = 30

/** How often it was tried: kept where neither leaving the keypad nor loading the page again undoes it. */
export type Tried = {
  readonly wrong: number
  /** UTC milliseconds; the clock of the page starts anew with every page. */
  readonly restUntil: number
}

export const UNTRIED: Tried = { wrong: 0, restUntil: 0 }

export function pressed(digits: string, digit: string): string {
  return /^\d$/.test(digit) && digits.length < PIN_LENGTH ? digits + digit : digits
}

export function rubbed(digits: string): string {
  return digits.slice(0, -1)
}

export function isFull(digits: string): boolean {
  return digits.length === PIN_LENGTH
}

/** Until when it rests, by a clock that may have been set back meanwhile: never longer than one rest from now. */
export function restEnd({ restUntil }: Tried, now: number): number {
  return Math.min(restUntil, now + REST_S * 1000)
}

/** Whether the keypad rests; `now` in UTC milliseconds. */
export function isResting(tried: Tried, now: number): boolean {
  return now < restEnd(tried, now)
}

/** One try more: after too many the keypad rests. */
export function triedOnce({ wrong }: Tried, now: number): Tried {
  return wrong + 1 >= TRIES
    ? { wrong: 0, restUntil: now + REST_S * 1000 }
    : { wrong: wrong + 1, restUntil: 0 }
}
