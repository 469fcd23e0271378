/** What the hands remember while a page is open: when each press went in, and the one a chip can still put right. */

import { isRated, nextRepress } from '../due.ts'
import type { RatedSpot, Session, Spot } from '../types.ts'
import { REST_SECONDS } from '../verdict.ts'
import type { ToTell } from './to-tell.ts'
import type { Touched } from './touch.ts'

/** The press just made, which a chip can still put right. */
export type LastPress = { readonly id: string; readonly body: Touched }

/** Gone when the page is: what was told stands in the record, how long ago it was does not. */
export type Hands = {
  /** When each press or mark went in, by the id of its fact; milliseconds of the page's monotonic clock. */
  readonly since: ReadonlyMap<string, number>
  readonly last: LastPress | null
}

/** Hands that have not pressed yet, as after a reload. */
export const CLEAN_HANDS: Hands = { since: new Map(), last: null }

/** What was told, with the id it was told under. */
export type ToldNow = ToTell & { readonly id: string }

/**
 * What the hands remember after a move.
 *
 * A press told anew, put right, is as old as the one it takes the place of; a mark's rating is as
 * old as the mark. A new step, or a press taken back, leaves nothing to put right; nor does a press
 * or a word that names the last press, since to tell that anew would cut it off.
 *
 * @param told what one move told, in order, with ids
 * @param now milliseconds of the page's monotonic clock
 */
export function handsAfter(hands: Hands, told: readonly ToldNow[], now: number): Hands {
  const since = new Map(hands.since)
  let last = hands.last
  let before: number | undefined
  for (const one of told)
    switch (one.type) {
      case 'session/stepStarted':
        last = null
        break
      case 'session/touchWithdrawn':
        before = since.get(one.body.of)
        last = null
        break
      case 'session/marked':
        since.set(one.id, now)
        break
      case 'session/explained':
        if (one.body.of === last?.id) last = null
        break
      case 'session/touched': {
        const { phase, of } = one.body
        if (of !== undefined && of === last?.id) last = null
        if (phase !== 'work') break
        since.set(one.id, before ?? (of === undefined ? now : (since.get(of) ?? now)))
        if (of === undefined) last = { id: one.id, body: one.body }
      }
    }
  return { since, last }
}

/** Milliseconds since a spot was first pressed, or null where this page does not know. */
export function waitedMs(hands: Hands, spot: Spot, now: number): number | null {
  const since = isRated(spot) ? hands.since.get(spot.first.factId) : undefined
  return since === undefined ? null : now - since
}

/**
 * Sore spots that may be pressed again now, the sorest first, three at most: each pressed once so
 * far, and rested for half a minute, or for a while that nobody knows. [SESSION7]
 */
export function dueNow(session: Session, hands: Hands, now: number): readonly RatedSpot[] {
  return nextRepress(session, {}, (spot) => {
    const waited = waitedMs(hands, spot, now)
    return spot.again === null && (waited === null || waited >= REST_SECONDS * 1000)
  })
}
