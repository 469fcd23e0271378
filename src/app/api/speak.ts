/** One call to the studio's server: sent as the wire has it, and what comes back read by it. */

import type * as z from 'zod'
import { type Outcome, refused } from '../../core/outcome.ts'
import * as wire from '../../core/sync/wire/mod.ts'
import { type Timer, withinTime } from './patience.ts'

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

/** An answer that came to its end. */
type Answered = {
  readonly ok: boolean
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** The JSON of an answer, null where the status says everything, undefined where there is none. */
function saidIn({ status, text }: Answered): unknown {
  if (status === 204) return null
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Why an answer without a code is none: a proxy on the way takes less at once than the studio would. */
function speechless({ status }: Answered) {
  return status === 413
    ? refused('BODY_LIMIT', 'something on the way takes less at once')
    : refused('NO_CONNECTION', `answered ${status}`)
}

/**
 * Asks the studio. Every answer is a value: the server's own refusal with its code, which may be one
 * that this page does not know; `NO_CONNECTION` where nothing of ours answered; `NO_ANSWER` where the
 * question was taken and no answer came in time; `PROTOCOL_TOO_OLD` or `PROTOCOL_TOO_NEW` where both
 * have no version in common; `ANSWER_UNKNOWN` where the answer is none of the wire's.
 *
 * @param listen what every answer says of the studio, whatever else it says
 * @param timer the browser's own; by hand in tests
 */
export function makeSpeak(
  ask: Ask,
  speaks: wire.ProtocolRange,
  listen: (header: (name: string) => string | null) => void = () => undefined,
  timer?: Timer,
) {
  return async function speak<const C extends wire.Call, A extends z.ZodType>(
    call: C & { readonly answer: A },
    given: wire.Given<C> & Sent,
  ): Promise<Heard<z.output<A>>> {
    const { at, query, body }: Sent = given
    const headers = {
      [wire.PROTOCOL_HEADER]: wire.rangeText(speaks),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    }
    const sent = body === undefined ? undefined : JSON.stringify(body)
    const heard = await withinTime<Answered>(
      sent?.length ?? 0,
      async (signal, goingOn) => {
        const answer = await ask(wire.addressOf(call.path, at, query), {
          method: call.method,
          headers,
          ...(sent === undefined ? {} : { body: sent }),
          cache: 'no-store',
          credentials: 'same-origin',
          signal,
        })
        const { ok, status } = answer
        goingOn()
        return { ok, status, headers: answer.headers, text: await textOf(answer, goingOn) }
      },
      timer,
    )
    if (heard === 'silent') return refused('NO_ANSWER', 'the studio took the question in silence')
    if (heard === 'broken') return refused('NO_CONNECTION', 'the studio did not answer')
    listen((name) => heard.headers.get(name))
    const said = saidIn(heard)
    if (!heard.ok) {
      const { data } = wire.refusal.safeParse(said)
      // A proxy or a server on its way down answers without a code: that is no connection either.
      if (!data) return speechless(heard)
      const { code, message = code, path } = data
      return path === undefined ? { ok: false, code, message } : { ok: false, code, message, path }
    }
    if (said === undefined) return refused('NO_CONNECTION', 'answered without JSON')
    const studio = wire.readRange(heard.headers.get(wire.PROTOCOL_HEADER))
    const apart = studio && wire.mismatch(speaks, studio)
    // What anybody may know of a studio is read in any version: it is how the two find out.
    if (apart && call.path !== wire.state.path) return refused(apart, WHY[apart])
    const read = call.answer.safeParse(said)
    if (!read.success) return refused('ANSWER_UNKNOWN', `${call.path} answered otherwise`)
    return { ok: true, value: read.data }
  }
}

/** The text of an answer, with a word at every piece of it that arrives. */
async function textOf(answer: Response, goingOn: () => void): Promise<string> {
  const reader = answer.body?.getReader()
  if (!reader) return ''
  const decoder = new TextDecoder()
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    goingOn()
    text += decoder.decode(value, { stream: true })
  }
}
