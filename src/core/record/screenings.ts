/** What a client answered over time, what physicians cleared, and which red flags they saw to. */

import type { BodyOf, Told } from './bodies.ts'
import { inFoldOrder } from './order.ts'

type From<T> = T & {
  /** The fact that told it. */
  readonly factId: string
  /** The stream it was told in: a client's page or a visit. */
  readonly stream: string
  /** UTC milliseconds as the tablet claimed them. */
  readonly at: number
  /** Who told it. */
  readonly actor: string
}

/** What was told of a client's health and safety; what of it counts on a day is for `core/care` to say. */
export type Screenings = {
  /** Every sitting in fold order, each as it was answered. */
  readonly sittings: readonly From<BodyOf<'screening/answered'>>[]
  /** Every clearance in fold order, whether or not it still holds. */
  readonly clearances: readonly From<BodyOf<'screening/cleared'>>[]
  /** Every look of a physician at a red flag in fold order. */
  readonly looks: readonly (From<BodyOf<'screening/flagSeen'>> & {
    /** How many sittings had been told by then: a look sees to none that came after it. */
    readonly after: number
  })[]
}

/** Folds the screening facts of one client, from the client's stream and their sessions' alike. docs/domain.md 6 */
export function foldScreenings(facts: readonly Told[]): Screenings {
  const sittings: Screenings['sittings'][number][] = []
  const clearances: Screenings['clearances'][number][] = []
  const looks: Screenings['looks'][number][] = []

  for (const fact of inFoldOrder(facts)) {
    const from = { factId: fact.id, stream: fact.stream, at: fact.at, actor: fact.actor }
    if (fact.type === 'screening/answered') sittings.push({ ...fact.body, ...from })
    else if (fact.type === 'screening/cleared') clearances.push({ ...fact.body, ...from })
    else if (fact.type === 'screening/flagSeen')
      looks.push({ ...fact.body, ...from, after: sittings.length })
  }
  return Object.freeze({ sittings, clearances, looks })
}
