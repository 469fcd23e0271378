/** Reads what a request carries, strictly: bounded, well-formed, without forged keys, as the wire has it. */

import type { Context } from 'hono'
import type * as z from 'zod'
import { granted, misread, type Outcome, refused } from '../../core/outcome.ts'
import type { Env } from './sign-in.ts'

/** Bytes a request may carry: 500 facts of 16 kB. */
export const MAX_REQUEST = 8 * 1024 * 1024

/** Bytes that a stranger's may carry: a name, a password, the answers to a screening. */
export const MAX_STRANGER = 32 * 1024

const tooLarge = (most: number) => refused('BODY_LIMIT', `this request has at most ${most} bytes`)

/** The bytes as they come in; null as soon as they are too many, whatever the header said. */
async function bytesOf(c: Context, most: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of c.req.raw.body ?? []) {
    size += part.length
    if (size > most) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** Why a body is no JSON that the server takes. */
type Unread = 'BODY_LIMIT' | 'JSON_MALFORMED' | 'KEY_FORBIDDEN'

async function readJson(c: Context<Env>): Promise<Outcome<unknown, Unread>> {
  const most = c.get('who') ? MAX_REQUEST : MAX_STRANGER
  if (Number(c.req.header('content-length') ?? '0') > most) return tooLarge(most)
  // Who hangs up in the middle is nothing to log: a stranger could fill the disk with it.
  const bytes = await bytesOf(c, most).catch(() => undefined)
  if (bytes === undefined) return refused('JSON_MALFORMED', 'the request broke off')
  if (bytes === null) return tooLarge(most)
  let forged = false
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const value: unknown = JSON.parse(text, (key, inner: unknown) => {
      if (key === '__proto__') forged = true
      return inner
    })
    return forged ? refused('KEY_FORBIDDEN', 'the key __proto__ is not allowed') : granted(value)
  } catch {
    return refused('JSON_MALFORMED', 'the request is not JSON in UTF-8')
  }
}

/** The body of a call, or why it is none: not JSON, too large, or not of its shape (`INPUT_INVALID` with a path). */
export async function bodyOf<B extends z.ZodType>(
  c: Context<Env>,
  call: { readonly body: B },
): Promise<Outcome<z.output<B>, Unread | 'INPUT_INVALID'>> {
  const value = await readJson(c)
  if (!value.ok) return value
  const read = call.body.safeParse(value.value)
  return read.success ? granted(read.data) : misread(read.error)
}

/** What stands behind the `?`, or `INPUT_INVALID` with the name that is wrong. */
export function queryOf<Q extends z.ZodObject>(
  c: Context<Env>,
  call: { readonly query: Q },
): Outcome<z.output<Q>, 'INPUT_INVALID'> {
  const read = call.query.safeParse(c.req.query())
  return read.success ? granted(read.data) : misread(read.error)
}

/** A named part of the path, as the asker wrote it; nothing is known of it yet. */
export function partOf(c: Context<Env>, name: string): string {
  return c.req.param(name) ?? ''
}
