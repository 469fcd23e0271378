/** The four digits that bring a handed-over tablet back, and the patience it has with wrong ones. */

export const PIN_LENGTH = 4
/** Wrong tries before the keypad rests. Own judgement: enough for a slip, too few to guess. */
export const TRIES = 5
/** Seconds the keypad rests after that. */
export const REST_S = 30

export type Pin = { readonly digits: string; readonly wrong: number; readonly restUntil: number }

export const EMPTY_PIN: Pin = { digits: '', wrong: 0, restUntil: 0 }

export function pressed(pin: Pin, digit: string): Pin {
  if (!/^\d$/.test(digit) || pin.digits.length >= PIN_LENGTH) return pin
  return { ...pin, digits: pin.digits + digit }
}

export function rubbed(pin: Pin): Pin {
  return { ...pin, digits: pin.digits.slice(0, -1) }
}

export function isFull(pin: Pin): boolean {
  return pin.digits.length === PIN_LENGTH
}

/** Whether the keypad rests; `now` in milliseconds. */
export function isResting(pin: Pin, now: number): boolean {
  return now < pin.restUntil
}

/** A wrong try: the digits go, and after too many the keypad rests. */
export function refusedPin(pin: Pin, now: number): Pin {
  const wrong = pin.wrong + 1
  return wrong >= TRIES
    ? { digits: '', wrong: 0, restUntil: now + REST_S * 1000 }
    : { digits: '', wrong, restUntil: 0 }
}
