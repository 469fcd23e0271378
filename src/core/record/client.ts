/** A client as their facts tell them: who they are, what they like, what they agreed to. */

import type { BodyOf, Told } from './bodies.ts'
import { inFoldOrder } from './order.ts'
import type { Consent } from './terms.ts'
import { type Written, writings } from './written.ts'

/** A consent in force, with what was shown and how it was given. */
export type Consented = Omit<BodyOf<'client/consented'>, 'to'> & {
  readonly factId: string
  readonly at: number
}

type Fields = Required<Omit<BodyOf<'client/registered'>, 'walkIn' | 'demo'>>

export type Client = {
  readonly [F in keyof Fields]: Exclude<Fields[F], undefined> | null
} & {
  /** Null while no fact of the client is known. */
  readonly id: string | null
  readonly registeredAt: number | null
  readonly walkIn: boolean
  /** A made-up client of the demo. */
  readonly demo: boolean
  /** Every writing of every field in fold order; the last of a field is in force. */
  readonly history: readonly Written[]
  /** The client this record was found to be a double of. */
  readonly mergedInto: string | null
  readonly footShape: {
    readonly left: BodyOf<'client/footShape'> | null
    readonly right: BodyOf<'client/footShape'> | null
  }
  readonly consents: { readonly [C in Consent]?: Consented }
  readonly erased: boolean
  readonly reads: readonly { readonly actor: string; readonly at: number; readonly why: string }[]
}

/** Folds the facts of one client's stream; facts of other kinds are passed over. [R2] */
export function foldClient(facts: readonly Told[]): Client {
  const history: Written[] = []
  const consents: { [C in Consent]?: Consented } = {}
  const footShape: { left: Client['footShape']['left']; right: Client['footShape']['right'] } = {
    left: null,
    right: null,
  }
  const reads: { actor: string; at: number; why: string }[] = []
  let id: string | null = null
  let registeredAt: number | null = null
  let mergedInto: string | null = null
  let erased = false

  for (const fact of inFoldOrder(facts)) {
    if (!fact.type.startsWith('client/')) continue
    id ??= fact.stream
    switch (fact.type) {
      case 'client/registered':
        registeredAt ??= fact.at
        history.push(...writings(fact, fact.body))
        break
      case 'client/changed':
        history.push(...writings(fact, { [fact.body.field]: fact.body.value }))
        break
      case 'client/merged':
        // A client is never its own double.
        if (fact.body.into !== fact.stream) mergedInto = fact.body.into
        break
      case 'client/footShape':
        footShape[fact.body.foot] = fact.body
        break
      case 'client/consented': {
        const { to, ...how } = fact.body
        for (const one of to) consents[one] = { ...how, factId: fact.id, at: fact.at }
        break
      }
      case 'client/consentWithdrawn':
        for (const one of fact.body.from) delete consents[one]
        break
      case 'client/erased':
        erased = true
        break
      case 'client/read':
        reads.push({ actor: fact.actor, at: fact.at, why: fact.body.why })
        break
    }
  }

  const inForce = Object.fromEntries(history.map((w) => [w.field, w.value]))
  const field = <F extends keyof Fields>(name: F) => (inForce[name] ?? null) as Client[F] | null
  return Object.freeze({
    id,
    registeredAt,
    walkIn: inForce.walkIn === true,
    demo: inForce.demo === true,
    name: field('name'),
    language: field('language'),
    phone: field('phone'),
    born: field('born'),
    emergencyContact: field('emergencyContact'),
    pressure: field('pressure'),
    ticklish: field('ticklish'),
    silent: field('silent'),
    note: field('note'),
    history,
    mergedInto,
    footShape,
    consents,
    erased,
    reads,
  })
}

/**
 * The record a client's facts are shown under, after doubles were merged. Two records merged into
 * each other settle on the smaller id, so that every tablet shows the same one.
 *
 * @param mergedInto the `mergedInto` of a client, by id
 */
export function shownAs(id: string, mergedInto: (id: string) => string | null): string {
  const seen: string[] = []
  let now = id
  while (!seen.includes(now)) {
    seen.push(now)
    const next = mergedInto(now)
    if (next === null) return now
    now = next
  }
  return seen.slice(seen.indexOf(now)).sort()[0] ?? id
}
