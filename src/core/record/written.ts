/** A field that several hands may write: the last one counts, and what it replaced stays readable. */

import type { Told } from './bodies.ts'

/** One writing of one field. */
export type Written = {
  readonly field: string
  /** What was written; null clears the field. */
  readonly value: unknown
  /** The fact that wrote it. */
  readonly factId: string
  /** Who wrote it. */
  readonly actor: string
  /** UTC milliseconds as the device claimed them. */
  readonly at: number
}

/**
 * The writings a fact makes to the fields it names, in the order named; a field that is absent or
 * `undefined` is not written.
 */
export function writings(
  fact: Told,
  fields: { readonly [field: string]: unknown },
): readonly Written[] {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => ({ field, value, factId: fact.id, actor: fact.actor, at: fact.at }))
}
