/** One call to the studio's server: sent as the wire has it, and what comes back read by it. */

import type * as z from 'zod'
import { type Outcome, refused } from '../../core/outcome.ts'
import * as wire from '../../core/sync/wire/mod.ts'

/** `fetch`, or a test's network. */
export type Ask = typeof fetch

/** What the studio said; a newer one may refuse with a code that this page does not know. */
export type Heard<T> = Outcome<T, string>

/** What may go with a call; `Given` of the wire says which of it must. */
type Sent = {
  readonly at?: { readonly [name: string]: string }
  readonly query?: { readonly [name: string]: unknown }
  readonly body?: unknown
}

const WHY = {
  PROTOCOL_TOO_OLD: 'the studio no longer speaks as this tablet does',
  PROTOCOL_TOO_NEW: 'the studio does not yet speak as this tablet does',
} as const

/** The JSON of an answer, null where the status says everything, undefined where there is none. */
async function saidIn(answer: Response): Promise<unknown> {
  if (answer.status === 204) return null
  return answer.json().catch(() => undefined)
}

/**
 * Asks the studio. Every answer is a value: the server's own refusal with its code, which may be one
 * that this page does not know; `NO_CONNECTION` where nothing of ours answered; `PROTOCOL_TOO_OLD` or
 * `PROTOCOL_TOO_NEW` where both have no version in common; `ANSWER_UNKNOWN` where the answer is none
 * of the wire's.
 */
export function makeSpeak(ask: Ask, speaks: wire.ProtocolRange) {
  return async function speak<const C extends wire.Call, A extends z.ZodType>(
    call: C & { readonly answer: A },
    given: wire.Given<C> & Sent,
  ): Promise<Heard<z.output<A>>> {
    const { at, query, body }: Sent = given
    const headers = {
      [wire.PROTOCOL_HEADER]: wire.rangeText(speaks),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    }
    let answer: Response
    try {
      answer = await ask(wire.addressOf(call.path, at, query), {
        method: call.method,
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        cache: 'no-store',
        credentials: 'same-origin',
      })
    } catch {
      return refused('NO_CONNECTION', 'the studio did not answer')
    }
    const said = await saidIn(answer)
    if (!answer.ok) {
      const { data } = wire.refusal.safeParse(said)
      // A proxy or a server on its way down answers without a code: that is no connection either.
      if (!data) return refused('NO_CONNECTION', `answered ${answer.status}`)
      const { code, message = code, path } = data
      return path === undefined ? { ok: false, code, message } : { ok: false, code, message, path }
    }
    if (said === undefined) return refused('NO_CONNECTION', 'answered without JSON')
    const studio = wire.readRange(answer.headers.get(wire.PROTOCOL_HEADER))
    const apart = studio && wire.mismatch(speaks, studio)
    // What anybody may know of a studio is read in any version: it is how the two find out.
    if (apart && call.path !== wire.state.path) return refused(apart, WHY[apart])
    const read = call.answer.safeParse(said)
    if (!read.success) return refused('ANSWER_UNKNOWN', `${call.path} answered otherwise`)
    return { ok: true, value: read.data }
  }
}
