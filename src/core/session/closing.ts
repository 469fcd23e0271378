/** The end of a visit: which places still want their closing press, and what may be drunk after. docs/domain.md 4 */

import { closingPlaces } from './due.ts'
import type { RatedSpot, Session } from './types.ts'

/** Rows of the screening under which drinks go by the physician's limit. docs/domain.md 4 */
const LIMITED: readonly string[] = ['heart-failure', 'kidney-failure']

/**
 * Whether water is offered only within the physician's limit.
 *
 * @param conditions ids of the conditions that count as present
 *
 * @example
 * drinksAreLimited(['varicose', 'heart-failure']) // true
 * drinksAreLimited([]) // false
 */
export function drinksAreLimited(conditions: readonly string[]): boolean {
  return conditions.some((id) => LIMITED.includes(id))
}

/**
 * The closing places that still want a hand: not pressed yet, and not left out by the practitioner.
 *
 * @param left ids of spots that were left out
 */
export function stillToClose(session: Session, left: readonly string[]): readonly RatedSpot[] {
  return closingPlaces(session).filter((spot) => spot.closing === null && !left.includes(spot.id))
}
