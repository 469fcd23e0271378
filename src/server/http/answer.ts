/** How the server answers: what the wire says of the call, or `{code, message, path?}` with a fitting status, never a stack. */

import type { Context } from 'hono'
import type { Code } from '../../core/codes.ts'
import type { Refusal } from '../../core/outcome.ts'
import { type Answering, type Call, statusOf } from '../../core/sync/wire/mod.ts'

/** Says no, with the status that goes with the code. */
export function refuse(c: Context, refusal: Omit<Refusal<Code>, 'ok'>): Response {
  const { code, message, path } = refusal
  return c.json(path === undefined ? { code, message } : { code, message, path }, statusOf(code))
}

/** Answers a call as JSON; what the wire does not know of it does not compile. */
export function answer<C extends Call>(c: Context, _call: C, value: Answering<C>): Response {
  return c.body(JSON.stringify(value), 200, { 'content-type': 'application/json' })
}
