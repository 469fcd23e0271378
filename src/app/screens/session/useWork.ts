/** The working session as a set of moves: where the rail stands, what a touch tells, what is due. */

import { useCallback, useEffect, useRef, useState } from 'react'
import { type Place, placeOf, zoneById, zonePoint } from '../../../core/feet/mod.ts'
import { isSore, nextRepress, REST_SECONDS, waitingMarks } from '../../../core/session/mod.ts'
import type { PlanStep, Spot } from '../../../core/session/types.ts'
import {
  type At,
  followHand,
  isWorked,
  otherFoot,
  passAfter,
  passAt,
  passBefore,
} from '../../../core/session/work/rail.ts'
import {
  type Chip,
  corrected,
  depthFor,
  laterTouch,
  placeFields,
  type Touched,
  workTouch,
} from '../../../core/session/work/touch.ts'
import {
  fresh,
  ranBy,
  running,
  standing,
  type WorkClock,
  workedByFacts,
} from '../../../core/session/work/work-clock.ts'
import type { TouchValue } from '../../../map/types.ts'
import { useClock, useMonotonic } from '../../ui/mod.ts'
import type { Visit } from './useVisit.ts'

/** The press just made, which a chip can still put right. */
type Last = { readonly id: string; readonly body: Touched }

const NO_STEPS: readonly PlanStep[] = []

export function useWork(visit: Visit) {
  const { session, tell, chart } = visit
  const rail = session.plan?.steps ?? NO_STEPS
  const clock = useClock()
  const now = useMonotonic(500)
  const at: At = session.step
    ? { step: session.step.index, pass: session.step.pass }
    : { step: 0, pass: 1 }
  const step = rail[at.step]
  const depth = depthFor(visit.standing.screening.massage.pressure)
  const [last, setLast] = useState<Last | null>(null)
  const touchedAt = useRef(new Map<string, number>())
  const [pass, setPass] = useState<WorkClock>({ ran: 0, since: clock.monotonic() })
  const [before] = useState(() =>
    workedByFacts(visit.standing.facts.filter((fact) => fact.stream === session.id)),
  )
  const [work, setWork] = useState<WorkClock>({ ran: before, since: clock.monotonic() })

  useEffect(() => {
    const change = session.paused ? standing : running
    setPass((one) => change(one, clock.monotonic()))
    setWork((one) => change(one, clock.monotonic()))
  }, [session.paused, clock])

  const goTo = useCallback(
    (next: At) => {
      tell('session/stepStarted', { step: Math.min(400, next.step), pass: next.pass })
      setPass((one) => fresh(one, clock.monotonic()))
      setLast(null)
    },
    [tell, clock],
  )

  function touch({ place, zones, value }: TouchValue): void {
    const there = followHand(rail, at, place.foot, zones)
    if (there.step !== at.step || session.step === null) goTo(there)
    const body = workTouch(place, value, {
      step: rail[there.step],
      pass: passAt(rail, there, place.foot, zones),
      depth,
    })
    remember(tell('session/touched', body).id, body)
  }

  function remember(id: string, body: Touched): void {
    touchedAt.current.set(id, clock.monotonic())
    setLast({ id, body })
  }

  /** Facts are not changed: the press is withdrawn and told anew, put right. */
  function correct(chip: Chip): void {
    if (!last) return
    const body = corrected(last.body, chip, depth)
    const since = touchedAt.current.get(last.id) ?? clock.monotonic()
    tell('session/touchWithdrawn', { of: last.id })
    const { id } = tell('session/touched', body)
    touchedAt.current.set(id, since)
    setLast({ id, body })
  }

  function waited(spot: Spot): number | null {
    const since = touchedAt.current.get(spot.first?.factId ?? '')
    return since === undefined ? null : clock.monotonic() - since
  }

  function again(
    spot: Spot,
    value: number,
    phase: 'repress' | 'mirror',
    place: Place = spot.place,
  ): void {
    const body = laterTouch(place, value, spot.id, {
      phase,
      technique: spot.first?.technique ?? 'thumb-press',
      pass: (spot.first?.pass ?? 1) + 1,
      depth: spot.first?.depth === 'deep' ? 'firm' : (spot.first?.depth ?? depth),
      waitedMs: waited(spot),
    })
    tell('session/touched', body)
  }

  /** "Sore here, now": on the middle of the zone in hand; nothing to say until hands are clean. */
  function mark(): void {
    const zone = step?.zone && chart ? zoneById(chart, step.zone) : null
    if (!zone || !step?.view) return
    const place = placeOf(step.foot, step.view, zonePoint(zone, step.view))
    const { id } = tell('session/marked', { ...placeFields(place), zone: zone.id, step: at.step })
    touchedAt.current.set(id, clock.monotonic())
  }

  function rate(spot: Spot, value: number): void {
    const { id } = tell(
      'session/touched',
      laterTouch(spot.place, value, spot.id, {
        phase: 'work',
        technique: step?.technique ?? 'thumb-press',
        pass: 1,
        depth,
        waitedMs: null,
      }),
    )
    touchedAt.current.set(id, touchedAt.current.get(spot.id) ?? clock.monotonic())
  }

  function undo(): void {
    const newest = visit.standing.facts
      .filter((fact) => fact.stream === session.id)
      .filter((fact) => fact.type === 'session/touched' || fact.type === 'session/marked')
    const withdrawn = new Set(
      visit.standing.facts.flatMap((fact) =>
        fact.type === 'session/touchWithdrawn' ? [fact.body.of] : [],
      ),
    )
    const of = newest.findLast((fact) => !withdrawn.has(fact.id))
    if (of) tell('session/touchWithdrawn', { of: of.id })
    setLast(null)
  }

  // A press that could not be kept is gone: nothing may look as if it could still be put right.
  const isThere = visit.standing.facts.some(({ id }) => id === last?.id)
  const hasRested = (spot: Spot): boolean =>
    spot.again === null && (waited(spot) ?? Number.POSITIVE_INFINITY) >= REST_SECONDS * 1000
  return {
    rail,
    at,
    step,
    last: isThere ? last : null,
    passLeft: (step ? step.seconds / (step.passes ?? 1) : 0) - ranBy(pass, now) / 1000,
    workLeft: (session.minutes ?? 0) * 60 - ranBy(work, now) / 1000,
    worked: isWorked(rail, at),
    waiting: waitingMarks(session),
    /** Sore spots that may be pressed again now, the sorest first, three at most. */
    due: nextRepress(session, {}, hasRested),
    sore: session.spots.filter((spot) => spot.first !== null && isSore(spot.first)),
    canOther: otherFoot(rail, at) !== null,
    touch,
    correct,
    again,
    mark,
    rate,
    undo,
    next: () => goTo(passAfter(rail, at)),
    back: () => goTo(passBefore(rail, at)),
    other: () => goTo(otherFoot(rail, at) ?? passAfter(rail, at)),
    finish: () => goTo({ step: rail.length, pass: 1 }),
    begin: () => goTo({ step: 0, pass: 1 }),
    go: (index: number) => goTo({ step: index, pass: 1 }),
    pause: () => tell(session.paused ? 'session/resumed' : 'session/paused', {}),
  }
}

export type Work = ReturnType<typeof useWork>
