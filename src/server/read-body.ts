/** Reads a request's JSON strictly: bounded, well-formed, without forged keys. */

import type { Context } from 'hono'
import type * as z from 'zod'
import { granted, type Outcome, refused } from '../core/outcome.ts'

/** Bytes a request may carry: 500 facts of 16 kB. */
export const MAX_REQUEST = 8 * 1024 * 1024

export async function readJson(c: Context): Promise<Outcome<unknown>> {
  const told = Number(c.req.header('content-length') ?? '0')
  if (told > MAX_REQUEST) return refused('BODY_LIMIT', `a request has at most ${MAX_REQUEST} bytes`)
  const bytes = await c.req.arrayBuffer()
  if (bytes.byteLength > MAX_REQUEST)
    return refused('BODY_LIMIT', `a request has at most ${MAX_REQUEST} bytes`)
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

export async function readAs<T extends z.ZodType>(
  c: Context,
  schema: T,
): Promise<Outcome<z.infer<T>>> {
  const value = await readJson(c)
  if (!value.ok) return value
  const read = schema.safeParse(value.value)
  if (read.success) return granted(read.data)
  const issue = read.error.issues[0]
  return refused('INPUT_INVALID', issue?.message ?? 'not understood', issue?.path.join('.'))
}
