/** Reads a request's JSON strictly: bounded, well-formed, without forged keys. */

import type { Context } from 'hono'
import type * as z from 'zod'
import { granted, type Outcome, refused } from '../core/outcome.ts'

/** Bytes a request may carry: 500 facts of 16 kB. */
export const MAX_REQUEST = 8 * 1024 * 1024

const tooLarge = refused('BODY_LIMIT', `a request has at most ${MAX_REQUEST} bytes`)

/** The bytes as they come in; null as soon as they are too many, whatever the header said. */
async function bytesOf(c: Context): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of c.req.raw.body ?? []) {
    size += part.length
    if (size > MAX_REQUEST) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}

export async function readJson(c: Context): Promise<Outcome<unknown>> {
  if (Number(c.req.header('content-length') ?? '0') > MAX_REQUEST) return tooLarge
  const bytes = await bytesOf(c)
  if (bytes === null) return tooLarge
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
