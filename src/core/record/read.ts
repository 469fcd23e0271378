/** Reads a stored fact into what the folds work on; what cannot be read is kept, never folded. [R5] */

import { bodySchemas, type FactType, type Told } from './bodies.ts'
import { isKnown, issueOf } from './check.ts'
import type { Fact } from './envelope.ts'

export type Reading =
  | { readonly is: 'told'; readonly told: Told }
  /** A type or version from a newer tablet. */
  | { readonly is: 'unknown'; readonly type: string; readonly v: number }
  /** The body was erased or is hidden from this reader. */
  | { readonly is: 'blank'; readonly type: string }
  /** A body that breaks its own schema: `BODY_INVALID`. */
  | { readonly is: 'aside'; readonly code: 'BODY_INVALID'; readonly message: string }

export function readFact(fact: Fact): Reading {
  if (!isKnown(fact)) return { is: 'unknown', type: fact.type, v: fact.v }
  if (fact.body === null) return { is: 'blank', type: fact.type }
  let value: unknown
  try {
    value = JSON.parse(fact.body)
  } catch {
    return { is: 'aside', code: 'BODY_INVALID', message: 'the body is not JSON' }
  }
  const body = bodySchemas[fact.type as FactType].safeParse(value)
  if (!body.success) return { is: 'aside', code: 'BODY_INVALID', message: issueOf(body.error)[0] }
  const { id, stream, subject, actor, device, n, lamport, at, tz, chart, rules } = fact
  const told = {
    type: fact.type,
    body: body.data,
    ...{ id, stream, subject, actor, device, n, lamport, at, tz, chart, rules },
  } as Told
  return { is: 'told', told: Object.freeze(told) }
}

/** All that could be read, and the types that could not, each once and sorted. */
export function readFacts(facts: readonly Fact[]): {
  readonly told: readonly Told[]
  readonly unknown: readonly string[]
  readonly aside: readonly string[]
} {
  const told: Told[] = []
  const unknown = new Set<string>()
  const aside: string[] = []
  for (const fact of facts) {
    const reading = readFact(fact)
    if (reading.is === 'told') told.push(reading.told)
    else if (reading.is === 'unknown') unknown.add(reading.type)
    else if (reading.is === 'aside') aside.push(fact.id)
  }
  return { told, unknown: [...unknown].sort(), aside }
}
