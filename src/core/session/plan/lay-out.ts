/** The plan of a visit as it stands: in its school's order, or freely where nobody wrote one down. [SESSION9] [SESSION14] */

import type { Complaint, Screening } from '../../care/types.ts'
import { chartAmong, type FootShapes, type OwnChart } from '../../feet/mod.ts'
import type { Outcome } from '../../outcome.ts'
import type { Told } from '../../record/bodies.ts'
import type { Plan, Session } from '../types.ts'
import { freePlan } from './free.ts'
import type { Drawn } from './keep-off.ts'
import { forFeetThatAreThere } from './missing-foot.ts'
import { plan } from './plan.ts'

/** Minutes that a record's plan may have at most. docs/contract.md 1 `session/planned`. */
const MOST_MINUTES = 60

/** The most minutes of work that a screening allows, 60 where it sets no limit. */
export function mostMinutes({ massage }: Screening): number {
  return massage.maxMinutes ?? MOST_MINUTES
}

/** The minutes a plan is first laid out for: those of the visit, else the studio's usual, within what is allowed. */
export function firstMinutes(
  { minutes }: Pick<Session, 'minutes'>,
  usual: number,
  screening: Screening,
): number {
  return Math.min(minutes ?? usual, mostMinutes(screening))
}

/**
 * What the client brings: as the visit was opened, else as the client answered in its sittings.
 *
 * @param facts of the person, in fold order
 */
export function broughtTo(
  { id, complaints }: Pick<Session, 'id' | 'complaints'>,
  facts: readonly Told[],
): readonly Complaint[] {
  if (complaints.length > 0) return complaints
  const answered = facts.flatMap((fact) =>
    fact.type === 'screening/answered' && fact.body.session === id ? fact.body.complaints : [],
  )
  return [...new Set(answered)]
}

/** What a visit is laid out from. */
export type LayOut = {
  readonly session: Session
  /** Facts of the person, in fold order. */
  readonly facts: readonly Told[]
  /** The studio's usual chart, for a visit that names none. */
  readonly usualChart: string
  /** Versions of charts of the studio's own. */
  readonly own: readonly OwnChart[]
  readonly screening: Screening
  /** How the client's feet differ; a foot that is missing is not planned. [WARP9] */
  readonly shape: FootShapes
  /** Minutes of work, 5-60; a screening that allows fewer wins. */
  readonly minutes: number
  /** 5-300. */
  readonly secondsPerPass: number
  readonly legZones: boolean
  readonly drawn: readonly Drawn[]
}

/**
 * Lays out the work of a visit. A chart without a working order is worked freely.
 *
 * Refuses as `plan` does, but for `SCHOOL_UNKNOWN` of a chart that is known.
 */
export function layOut(from: LayOut): Outcome<Plan> {
  const { session, minutes, own } = from
  const screening = forFeetThatAreThere(from.screening, from.shape)
  const chart = session.chart ?? from.usualChart
  const made = plan({
    chart,
    own,
    complaints: broughtTo(session, from.facts),
    screening,
    minutes,
    secondsPerPass: from.secondsPerPass,
    legZones: from.legZones,
    drawn: from.drawn,
  })
  if (made.ok || made.code !== 'SCHOOL_UNKNOWN') return made
  const known = chartAmong(own, chart)
  return known ? freePlan({ firstFoot: known.firstFoot, screening, minutes }) : made
}
