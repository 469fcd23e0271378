/** A field that several hands may write: the last one counts, and what it replaced stays readable. */

import type { Told } from './bodies.ts'

/** One writing of one field. */
export type Written = {
  readonly field: string
  readonly value: unknown
  readonly factId: string
  readonly actor: string
  readonly at: number
}

/** The writings a fact makes to the fields it names; absent fields are not written. */
export function writings(
  fact: Told,
  fields: { readonly [field: string]: unknown },
): readonly Written[] {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => ({ field, value, factId: fact.id, actor: fact.actor, at: fact.at }))
}
