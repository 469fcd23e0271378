/** What a client answered over time, what physicians cleared, and which red flags are still open. */

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
  /** Flags answered yes, in the order they were first raised. */
  readonly flags: readonly {
    /** The red flag's id. */
    readonly flag: string
    /** Day it was first answered yes since it was last seen to. */
    readonly since: string
    /** The physician and the day it was seen to; null while it is open. */
    readonly seen: { readonly by: string; readonly on: string } | null
  }[]
}

/**
 * Folds the screening facts of one client, from the client's stream and their sessions' alike. A
 * flag answered yes stays open until it was seen to, whatever is answered later. docs/domain.md 6
 */
export function foldScreenings(facts: readonly Told[]): Screenings {
  const sittings: From<BodyOf<'screening/answered'>>[] = []
  const clearances: From<BodyOf<'screening/cleared'>>[] = []
  const flags = new Map<string, Screenings['flags'][number]>()

  for (const fact of inFoldOrder(facts)) {
    const from = { factId: fact.id, stream: fact.stream, at: fact.at, actor: fact.actor }
    if (fact.type === 'screening/answered') {
      sittings.push({ ...fact.body, ...from })
      for (const [flag, answer] of Object.entries(fact.body.redFlags)) {
        const before = flags.get(flag)
        if (answer === 'yes' && (before === undefined || before.seen !== null))
          flags.set(flag, { flag, since: fact.body.on, seen: null })
      }
    } else if (fact.type === 'screening/cleared') clearances.push({ ...fact.body, ...from })
    else if (fact.type === 'screening/flagSeen') {
      const raised = flags.get(fact.body.flag)
      if (raised)
        flags.set(raised.flag, { ...raised, seen: { by: fact.body.by, on: fact.body.on } })
    }
  }
  return Object.freeze({ sittings, clearances, flags: [...flags.values()] })
}
