/** Reads a stored fact into what the folds work on; what cannot be read is kept, never folded. [R5] */

import { FACT_TYPES, type FactTypes, historyOf, type Told } from './bodies.ts'
import type { Fact } from './envelope.ts'

/** What became of a fact when it was read. */
export type Reading =
  /** Read, as a body of today's version of its type. */
  | { readonly is: 'told'; readonly told: Told }
  /** A type or version from a newer tablet. */
  | { readonly is: 'unknown'; readonly type: string; readonly v: number }
  /** The body was erased or is hidden from this reader. */
  | { readonly is: 'blank'; readonly type: string }
  /** A body that breaks its own schema: `BODY_INVALID`. */
  | { readonly is: 'aside'; readonly code: 'BODY_INVALID'; readonly message: string }

/**
 * Reads one fact; a body of an older version is brought up to today's. Never throws, whatever the
 * body is.
 *
 * @param types the fact types that are known, those of this Footnote where nothing is said
 */
export function readFact(fact: Fact, types: FactTypes = FACT_TYPES): Reading {
  const history = historyOf(fact, types)
  if (!history) return { is: 'unknown', type: fact.type, v: fact.v }
  if (fact.body === null) return { is: 'blank', type: fact.type }
  let value: unknown
  try {
    value = JSON.parse(fact.body)
  } catch {
    return { is: 'aside', code: 'BODY_INVALID', message: 'the body is not JSON' }
  }
  const body = history.read(fact.v, value)
  if (!body.ok) return { is: 'aside', code: 'BODY_INVALID', message: body.message }
  const { id, stream, subject, actor, device, n, lamport, at, tz, chart, rules } = fact
  const told = {
    type: fact.type,
    body: body.value,
    ...{ id, stream, subject, actor, device, n, lamport, at, tz, chart, rules },
  } as Told
  return { is: 'told', told: Object.freeze(told) }
}

/** What many facts gave when they were read. */
export type ReadFacts = {
  /** All that could be read, in the order given. */
  readonly told: readonly Told[]
  /** The types of what is from a newer tablet, each once and sorted. */
  readonly unknown: readonly string[]
  /** Ids of facts whose body breaks its own schema. */
  readonly aside: readonly string[]
}

/** Reads facts one by one. Blanked facts are passed over; the rest is told, unknown or set aside. */
export function readFacts(facts: readonly Fact[], types: FactTypes = FACT_TYPES): ReadFacts {
  const told: Told[] = []
  const unknown = new Set<string>()
  const aside: string[] = []
  for (const fact of facts) {
    const reading = readFact(fact, types)
    if (reading.is === 'told') told.push(reading.told)
    else if (reading.is === 'unknown') unknown.add(reading.type)
    else if (reading.is === 'aside') aside.push(fact.id)
  }
  return { told, unknown: [...unknown].sort(), aside }
}
