/** The work as a page keeps it: what the hands remember, what is due, and the time that is left. */

import { useMemo, useState } from 'react'
import { timeLeft } from '../../../core/desk/mod.ts'
import { isSore, waitingMarks } from '../../../core/session/mod.ts'
import {
  CLEAN_HANDS,
  dueNow,
  handsAfter,
  type LastPress,
} from '../../../core/session/work/hands.ts'
import type { Move } from '../../../core/session/work/move.ts'
import {
  isWorked,
  otherFoot,
  railOf,
  secondsOfPass,
  standsAt,
} from '../../../core/session/work/rail.ts'
import { secondsLeft, workClocks } from '../../../core/session/work/work-clock.ts'
import { useClock, useNow } from '../../ui/mod.ts'
import type { Visit } from './useVisit.ts'

export function useWork(visit: Visit) {
  const { session } = visit
  const clock = useClock()
  const now = useNow(500)
  const rail = railOf(session)
  const at = standsAt(session)
  const step = rail[at.step]
  const [hands, setHands] = useState(CLEAN_HANDS)
  const { facts: told } = visit.standing
  const facts = useMemo(() => told.filter((fact) => fact.stream === session.id), [told, session.id])
  const clocks = useMemo(() => workClocks(facts), [facts])
  const passSeconds = step ? secondsOfPass(step) : 0

  function make(move: Move): void {
    const told = visit.make(move, hands)
    setHands((before) => handsAfter(before, told, clock.monotonic()))
  }

  // A press that could not be kept is gone: nothing may look as if it could still be put right.
  const isThere = visit.standing.facts.some(({ id }) => id === hands.last?.id)
  const last: LastPress | null = isThere ? hands.last : null
  return {
    rail,
    at,
    step,
    last,
    passLeft: clocks ? secondsLeft(passSeconds, clocks.pass, now) : passSeconds,
    workLeft: timeLeft(session, facts, now)?.left ?? (session.minutes ?? 0) * 60,
    worked: isWorked(rail, at),
    waiting: waitingMarks(session),
    due: dueNow(session, hands, clock.monotonic()),
    sore: session.spots.filter((spot) => spot.first !== null && isSore(spot.first)),
    canOther: otherFoot(rail, at) !== null,
    make,
  }
}

export type Work = ReturnType<typeof useWork>
