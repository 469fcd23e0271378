/** Which spots want a hand next: re-presses due, the mirror place, the closing walk, and when to stop. [SESSION7] */

import type { Place, Side } from '../feet/types.ts'
import type { Press, RatedSpot, Session, Spot, WaitingSpot } from './types.ts'
import { countsAsRepress, isSore, mustBeLeftAlone } from './verdict.ts'

/** At most so many sore spots are pressed again on one pass. docs/domain.md 5. */
export const REPRESSED_AT_MOST = 3

/** Comfortable spots checked again at closing, for comparison. docs/domain.md 5. */
const COMPARED = 2

/** Where the hands are: a zone of a foot on one of its passes. */
export type Here = {
  readonly foot?: Side
  readonly zone?: string | undefined
  /** 1 for the first pass over the zone. */
  readonly pass?: number | undefined
}

/** Whether a spot's first press was rated. */
export function isRated(spot: Spot): spot is RatedSpot {
  return spot.first !== null
}

/** Whether a spot is a mark that waits to be rated. */
export function isWaiting(spot: Spot): spot is WaitingSpot {
  return spot.first === null
}

/** Whether a hand may come back: neither the first press nor the next said to leave the spot alone. */
function mayBePressed({ first, again }: RatedSpot): boolean {
  return !mustBeLeftAlone(first) && !(again && mustBeLeftAlone(again))
}

/** Sore at first, may be pressed again, and not yet pressed again fairly. */
function awaitsRepress(spot: RatedSpot): boolean {
  return isSore(spot.first) && mayBePressed(spot) && !(spot.again && countsAsRepress(spot.again))
}

const sorestFirst = (a: RatedSpot, b: RatedSpot): number => b.first.discomfort - a.first.discomfort

/**
 * The sorest spots, three at most, that are due for a fair re-press here: on this foot and in this
 * zone where they are named, first pressed on an earlier pass where the pass is named. Whether half
 * a minute has gone by (`REST_SECONDS`) is for the caller's own clock to say.
 */
export function nextRepress(
  session: Session,
  here: Here,
  hasRested: (spot: RatedSpot) => boolean = () => true,
): readonly RatedSpot[] {
  return session.spots
    .filter(isRated)
    .filter(
      (spot) =>
        awaitsRepress(spot) &&
        hasRested(spot) &&
        (here.foot === undefined || spot.place.foot === here.foot) &&
        (here.zone === undefined || spot.zones.includes(here.zone)) &&
        (here.pass === undefined || spot.first.pass < here.pass),
    )
    .sort(sorestFirst)
    .slice(0, REPRESSED_AT_MOST)
}

/** Marks that wait to be rated, oldest first. */
export function waitingMarks(session: Session): readonly WaitingSpot[] {
  return session.spots.filter(isWaiting)
}

/**
 * The same place on the other foot.
 *
 * @example
 * mirrorPlace({ foot: 'left', view: 'medial', u: 0.5, h: 0.1 }) // { foot: 'right', view: 'medial', u: 0.5, h: 0.1 }
 */
export function mirrorPlace(place: Place): Place {
  return { ...place, foot: place.foot === 'left' ? 'right' : 'left' }
}

/** Whether closing has anything to say about a spot: it hurt, and it may be pressed again. */
function closesSore(spot: RatedSpot): boolean {
  return isSore(spot.first) && mayBePressed(spot)
}

/** The spots to check at closing: every sore one that may be pressed, then two comfortable ones. */
export function closingPlaces(session: Session): readonly RatedSpot[] {
  const rated = session.spots.filter(isRated)
  return [
    ...rated.filter(closesSore),
    ...rated
      .filter((spot) => spot.verdict === 'comfortable' && mayBePressed(spot))
      .slice(0, COMPARED),
  ]
}

/**
 * How to press a spot again, so that the two presses can be compared: the technique it was found
 * with, slowly, and for a re-press no deeper than firm; at closing exactly like the fair press.
 */
export function fairAgain(spot: RatedSpot): {
  readonly technique: Press['technique']
  readonly depth: Press['depth']
  readonly pace: 'slow'
} {
  const like = spot.again && countsAsRepress(spot.again) ? spot.again : spot.first
  return {
    technique: like.technique,
    depth: like.depth === 'deep' ? 'firm' : like.depth,
    pace: 'slow',
  }
}

/** Why the work stops at once, as `session/stopped` names it. */
export type StopReason = 'pain-stays' | 'sharp-or-numb'

/**
 * Whether a press calls for letting go at once. docs/domain.md 4 "stop at once".
 *
 * @example
 * stopAdvice({ discomfort: 7, feeling: null, kind: null }) // 'pain-stays'
 * stopAdvice({ discomfort: 2, feeling: null, kind: 'numb' }) // 'sharp-or-numb'
 */
export function stopAdvice(
  press: Pick<Press, 'discomfort' | 'feeling' | 'kind'>,
): StopReason | null {
  if (press.kind === 'sharp' || press.kind === 'burning' || press.kind === 'numb')
    return 'sharp-or-numb'
  return mustBeLeftAlone({ ...press, pace: 'slow', depth: 'firm', flinch: false, waitedS: null })
    ? 'pain-stays'
    : null
}
