/** What a hand on the foot tells: a touch, a chip that puts it right, a mark, its rating, a later press, undo. */

import { placeOf, zoneById, zonePoint } from '../../feet/mod.ts'
import { fairAgain, mirrorPlace } from '../due.ts'
import { withdrawnIn } from '../spots.ts'
import type { PlanStep, Session } from '../types.ts'
import { waitedMs } from './hands.ts'
import type { HandMove, LaterPress, LetGo, Moment } from './move.ts'
import { followHand, passAt, railOf, standsAt } from './rail.ts'
import { started } from './step-moves.ts'
import type { ToTell } from './to-tell.ts'
import {
  type Chip,
  corrected,
  laterTouch,
  PLAIN_TECHNIQUE,
  placeFields,
  type Touched,
  workTouch,
} from './touch.ts'

const touched = (body: Touched): ToTell => ({ type: 'session/touched', body })

const withdrawn = (of: string): ToTell => ({ type: 'session/touchWithdrawn', body: { of } })

const stepInHand = (session: Session): PlanStep | undefined =>
  railOf(session)[standsAt(session).step]

/** A touch takes the rail along to a zone still to come, and begins the work where nothing has begun. */
function touch({ place, zones, value }: LetGo, { session, depth }: Moment): readonly ToTell[] {
  const rail = railOf(session)
  const at = standsAt(session)
  const there = followHand(rail, at, place.foot, zones)
  const pass = passAt(rail, there, place.foot, zones)
  const press = touched(workTouch(place, value, { step: rail[there.step], pass, depth }))
  return there.step !== at.step || session.step === null ? [started(there), press] : [press]
}

/** Facts are not changed: the press is withdrawn and told anew, put right. [WORK6] */
function chip(one: Chip, { hands: { last }, depth }: Moment): readonly ToTell[] {
  return last ? [withdrawn(last.id), touched(corrected(last.body, one, depth))] : []
}

/** "Sore here, now": on the middle of the zone in hand; nothing is asked until the hands are clean. */
function mark({ session, chart }: Moment): readonly ToTell[] {
  const step = stepInHand(session)
  const zone = step?.zone && chart ? zoneById(chart, step.zone) : null
  if (!zone || !step?.view) return []
  const place = placeFields(placeOf(step.foot, step.view, zonePoint(zone, step.view)))
  const body = { ...place, zone: zone.id, step: standsAt(session).step }
  return [{ type: 'session/marked', body }]
}

function later({ move, spot, value }: LaterPress, { hands, now }: Moment): ToTell {
  const { technique, depth } = fairAgain(spot)
  const how = { technique, depth, pass: spot.first.pass + 1, waitedMs: waitedMs(hands, spot, now) }
  switch (move) {
    case 'press-again':
      return touched(laterTouch(spot.place, value, spot.id, { ...how, phase: 'repress' }))
    case 'mirror':
      return touched(
        laterTouch(mirrorPlace(spot.place), value, spot.id, { ...how, phase: 'mirror' }),
      )
    case 'closing-press': {
      const said = { ...how, phase: 'closing', pass: 1, waitedMs: null } as const
      return touched(laterTouch(spot.place, value, spot.id, said))
    }
  }
}

/** The newest press or mark that still stands is taken back. */
function undo({ facts }: Moment): readonly ToTell[] {
  const gone = withdrawnIn(facts)
  const newest = facts.findLast(
    ({ type, id }) => (type === 'session/touched' || type === 'session/marked') && !gone.has(id),
  )
  return newest ? [withdrawn(newest.id)] : []
}

/** What a move of the hand tells; nothing where there is no press to put right, no zone, nothing to undo. */
export function tellsOfHand(move: HandMove, moment: Moment): readonly ToTell[] {
  switch (move.move) {
    case 'touch':
      return touch(move, moment)
    case 'chip':
      return chip(move.chip, moment)
    case 'mark':
      return mark(moment)
    case 'rate': {
      const technique = stepInHand(moment.session)?.technique ?? PLAIN_TECHNIQUE
      const said = {
        phase: 'work',
        technique,
        pass: 1,
        depth: moment.depth,
        waitedMs: null,
      } as const
      return [touched(laterTouch(move.spot.place, move.value, move.spot.id, said))]
    }
    case 'press-again':
    case 'mirror':
    case 'closing-press':
      return [later(move, moment)]
    case 'undo':
      return undo(moment)
  }
}
