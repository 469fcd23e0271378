/** Whether a spot felt easier at the end than at its fair press. [SESSION2] docs/domain.md 5. */

import type { Change, Press, Spot } from './types.ts'
import { countsAsRepress, isFair } from './verdict.ts'

/**
 * The smallest difference of a 0-10 rating that is clear, by the rating it starts from.
 *
 * 1 point from a start of 4 or less, 2 from 5-7, 3 from 8-10: figures that were measured over
 * weeks, not within an hour, so the words stay at "felt easier". docs/domain.md 5.
 *
 * @example
 * clearDifference(4) // 1
 * clearDifference(5) // 2
 * clearDifference(8) // 3
 */
export function clearDifference(start: number): 1 | 2 | 3 {
  return start <= 4 ? 1 : start <= 7 ? 2 : 3
}

/** The fair press that closing is held against: the re-press that counted, else a fair first press. */
export function fairPress(first: Press | null, again: Press | null): Press | null {
  if (again && countsAsRepress(again)) return again
  return first && isFair(first) ? first : null
}

/**
 * The press that stands as *before* wherever before and after are shown: the fair press that the
 * change is counted from, else the first one; null while a mark waits to be rated. A re-press that
 * was not fair, or came too early, is never shown as before. [SESSION16]
 *
 * @example
 * pressBefore(chart('L plantar .5,.0 6 | +40s 1').spots[0]).discomfort // 1
 * pressBefore(chart('L plantar .5,.0 6 | +5s 1').spots[0]).discomfort // 6
 */
export function pressBefore(spot: Pick<Spot, 'first' | 'again'>): Press | null {
  return fairPress(spot.first, spot.again) ?? spot.first
}

/** Two presses may be compared only where depth, technique and a slow start are the same. */
function alike(fair: Press, closing: Press): boolean {
  return isFair(closing) && fair.depth === closing.depth && fair.technique === closing.technique
}

/** Compares the closing press with the fair one; `not-checked` where the two are not alike. */
export function change(fair: Press | null, closing: Press | null): Change {
  if (!fair || !closing || !alike(fair, closing)) return 'not-checked'
  const fall = fair.discomfort - closing.discomfort
  const clear = clearDifference(fair.discomfort)
  if (fall >= clear) return 'felt-easier'
  return fall <= -clear ? 'felt-more' : 'about-the-same'
}
