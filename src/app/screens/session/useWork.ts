/** The work as a page keeps it: what the hands remember, two clocks, and what is due. */

import { useEffect, useState } from 'react'
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
import {
  fresh,
  running,
  secondsLeft,
  standing,
  type WorkClock,
  workedByFacts,
} from '../../../core/session/work/work-clock.ts'
import { useClock, useMonotonic } from '../../ui/mod.ts'
import type { Visit } from './useVisit.ts'

export function useWork(visit: Visit) {
  const { session } = visit
  const clock = useClock()
  const now = useMonotonic(500)
  const rail = railOf(session)
  const at = standsAt(session)
  const step = rail[at.step]
  const [hands, setHands] = useState(CLEAN_HANDS)
  const [pass, setPass] = useState<WorkClock>({ ran: 0, since: clock.monotonic() })
  const [work, setWork] = useState<WorkClock>(() => ({
    ran: workedByFacts(visit.standing.facts.filter((fact) => fact.stream === session.id)),
    since: clock.monotonic(),
  }))

  useEffect(() => {
    const change = session.paused ? standing : running
    setPass((one) => change(one, clock.monotonic()))
    setWork((one) => change(one, clock.monotonic()))
  }, [session.paused, clock])

  function make(move: Move): void {
    const told = visit.make(move, hands)
    setHands((before) => handsAfter(before, told, clock.monotonic()))
    if (told.some(({ type }) => type === 'session/stepStarted'))
      setPass((one) => fresh(one, clock.monotonic()))
  }

  // A press that could not be kept is gone: nothing may look as if it could still be put right.
  const isThere = visit.standing.facts.some(({ id }) => id === hands.last?.id)
  const last: LastPress | null = isThere ? hands.last : null
  return {
    rail,
    at,
    step,
    last,
    passLeft: secondsLeft(step ? secondsOfPass(step) : 0, pass, now),
    workLeft: secondsLeft((session.minutes ?? 0) * 60, work, now),
    worked: isWorked(rail, at),
    waiting: waitingMarks(session),
    due: dueNow(session, hands, clock.monotonic()),
    sore: session.spots.filter((spot) => spot.first !== null && isSore(spot.first)),
    canOther: otherFoot(rail, at) !== null,
    make,
  }
}

export type Work = ReturnType<typeof useWork>
