/** One fact type through time: what its bodies were, and how an older body becomes one of today's. [R31] */

import type * as z from 'zod'
import { granted, type Outcome, refused } from '../outcome.ts'
import { issueOf } from './issue.ts'

/**
 * All that a fact type ever was. A shipped version never changes: an added key or a wider range is
 * a new version of the type, made with {@link next}.
 */
export type History<S extends z.ZodType = z.ZodType> = {
  /** The version that facts are made in today; 1 for a type that never changed. */
  readonly v: number
  /** Bodies of that version. */
  readonly schema: S
  /** Bodies of version 1, 2, … in this order; the last is `schema`. */
  readonly schemas: readonly z.ZodType[]
  /**
   * Checks a body by the version it was told in and gives it as one of today's, or says why it is
   * none: `BODY_INVALID` with the path inside the body. `v` is one of the shipped versions.
   */
  readonly read: (v: number, body: unknown) => Outcome<z.output<S>>
}

/** A type as it is first shipped: at version 1. */
export function first<S extends z.ZodType>(schema: S): History<S> {
  return Object.freeze({
    v: 1,
    schema,
    schemas: [schema],
    read: (_v, body) => checked(schema, body),
  } satisfies History<S>)
}

/**
 * The next version of a type.
 *
 * @param before the type up to now
 * @param schema bodies of the new version
 * @param up makes a body of the version before one of the new version; pure, and total: it has no
 *   way to refuse, since what was kept must stay readable
 *
 * @example
 * // A key was renamed: what told it by its old name is still read.
 * const renamed = next(first(bodySchemas['client/merged']), bodySchemas['client/parted'], (old) => ({ from: old.into }))
 * renamed.v // 2
 * renamed.read(1, { into: sampleId(1) }) // { ok: true, value: { from: sampleId(1) } }
 */
export function next<S extends z.ZodType, N extends z.ZodType>(
  before: History<S>,
  schema: N,
  up: (body: z.output<S>) => z.output<N>,
): History<N> {
  const v = before.v + 1
  return Object.freeze({
    v,
    schema,
    schemas: [...before.schemas, schema],
    read: (told, body) => {
      if (told === v) return checked(schema, body)
      const old = before.read(told, body)
      return old.ok ? granted(up(old.value)) : old
    },
  } satisfies History<N>)
}

function checked<S extends z.ZodType>(schema: S, body: unknown): Outcome<z.output<S>> {
  const read = schema.safeParse(body)
  return read.success ? granted(read.data) : refused('BODY_INVALID', ...issueOf(read.error))
}
