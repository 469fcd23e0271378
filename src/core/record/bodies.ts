/** Every fact type with the schema of its body, today and in every version that was ever shipped. */

import type * as z from 'zod'
import { afterFamily } from './families/after.ts'
import { clientFamily } from './families/client.ts'
import { screeningFamily } from './families/screening.ts'
import { sessionFamily } from './families/session.ts'
import { studioFamily } from './families/studio.ts'
import { first, type History } from './versions.ts'

/** The body of each fact type as it is told today; the families say what each type means. */
export const bodySchemas = {
  ...studioFamily,
  ...clientFamily,
  ...screeningFamily,
  ...sessionFamily,
  ...afterFamily,
} as const

/** The name of a fact type: `family/whatHappened`, in the past tense. */
export type FactType = keyof typeof bodySchemas

/** What the body of a fact of this type holds, in today's version of the type. */
export type BodyOf<T extends FactType> = z.infer<(typeof bodySchemas)[T]>

/**
 * The types that changed since they were first shipped, with all that they were; the others stand at
 * version 1. A type changes thus: its old schema stays in its family under a name of its own, here
 * stands `next(first(old), today, up)`, and the new version gets its line in tests/golden/facts.
 */
const changed: { readonly [T in FactType]?: History<(typeof bodySchemas)[T]> } = {}

/** Fact types by name, each with its versions. */
export type FactTypes = ReadonlyMap<string, History>

/** The types of this version of Footnote; what is not in here is unknown, kept and passed on. [R5] */
export const FACT_TYPES: FactTypes = new Map<string, History>([
  ...Object.entries(bodySchemas).map(([type, schema]): [string, History] => [type, first(schema)]),
  ...Object.entries(changed),
])

/**
 * The history that reads a fact of this type and version, or `undefined` where a newer Footnote
 * told it: then the fact is kept and passed on, and nothing is made of it. [R5]
 */
export function historyOf(
  fact: { readonly type: string; readonly v: number },
  types: FactTypes = FACT_TYPES,
): History | undefined {
  const history = types.get(fact.type)
  return history?.schemas[fact.v - 1] ? history : undefined
}

/** Whether this Footnote reads facts of this type and version. [R5] */
export function isKnown(fact: { readonly type: string; readonly v: number }): boolean {
  return historyOf(fact) !== undefined
}

/**
 * A fact with its body read: what the folds work on. The body is one of today's version of the type,
 * whatever version it was told in; the other members are those of the envelope ({@link Fact}).
 */
export type Told<T extends FactType = FactType> = {
  [K in T]: {
    readonly type: K
    readonly body: BodyOf<K>
    readonly id: string
    /** What the fact folds into: the id of a client, a session or the studio. */
    readonly stream: string
    /** Whose personal data the body holds; null where it is nobody's. */
    readonly subject: string | null
    /** The person who did it. */
    readonly actor: string
    /** The tablet, or the server, that told it. */
    readonly device: string
    /** The device's own count: 1, 2, 3 … */
    readonly n: number
    /** Place in the order of everything; see {@link compareFacts}. */
    readonly lamport: number
    /** UTC milliseconds as the device claims them: to be shown, never to order by. */
    readonly at: number
    /** Minutes east of UTC on the device. */
    readonly tz: number
    /** Chart in force: `rwo-shur@1.0.0`. */
    readonly chart: string
    /** Screening rules in force: `1.0.0`. */
    readonly rules: string
  }
}[T]
