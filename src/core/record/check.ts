/** Checks a fact that came from elsewhere before it is stored. docs/contract.md 1 [R8] */

import type * as z from 'zod'
import { granted, type Outcome, refused } from '../outcome.ts'
import { bodySchemas, type FactType } from './bodies.ts'
import { canonical } from './canonical.ts'
import { type Fact, factSchema, MAX_BODY_BYTES } from './envelope.ts'

/** The version every type stands at; a new one brings its upcaster with it. */
export const VERSION = 1

export function isKnown(fact: Pick<Fact, 'type' | 'v'>): fact is Fact & { type: FactType } {
  return fact.v === VERSION && Object.hasOwn(bodySchemas, fact.type)
}

/** Message and path of the first thing wrong. */
export function issueOf(error: z.ZodError): [message: string, path?: string] {
  const issue = error.issues[0]
  if (!issue) return ['not valid']
  return issue.path.length === 0 ? [issue.message] : [issue.message, issue.path.join('.')]
}

/** Bytes of a text in UTF-8; half a character counts as the three of U+FFFD. */
export function utf8Length(text: string): number {
  let bytes = 0
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}

/**
 * A well-formed fact, or why it is none: `FACT_INVALID` (envelope), `BODY_MISSING`,
 * `BODY_TOO_LARGE` (over 64 kB), `BODY_NOT_CANONICAL` (not the RFC 8785 text of its own value),
 * `BODY_INVALID` (a known type whose body breaks its schema). Unknown types and versions pass,
 * since a newer tablet may know them. [R5]
 */
export function checkIncoming(value: unknown): Outcome<Fact> {
  const fact = factSchema.safeParse(value)
  if (!fact.success) return refused('FACT_INVALID', ...issueOf(fact.error))
  const { body, salt } = fact.data
  if (body === null || salt === null)
    return refused('BODY_MISSING', 'a blanked fact cannot be appended', 'body')
  if (utf8Length(body) > MAX_BODY_BYTES)
    return refused('BODY_TOO_LARGE', `a body has at most ${MAX_BODY_BYTES} bytes`, 'body')
  const parsed = parseBody(body)
  if (!parsed.ok) return parsed
  if (isKnown(fact.data)) {
    const checked = bodySchemas[fact.data.type].safeParse(parsed.value)
    if (!checked.success) {
      const [message, path] = issueOf(checked.error)
      return refused('BODY_INVALID', message, path === undefined ? 'body' : `body.${path}`)
    }
  }
  return granted(Object.freeze(fact.data))
}

function parseBody(body: string): Outcome<unknown> {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    return refused('BODY_NOT_CANONICAL', 'the body is not JSON', 'body')
  }
  const text = canonical(value)
  return text.ok && text.value === body
    ? granted(value)
    : refused('BODY_NOT_CANONICAL', 'the body is not RFC 8785 canonical JSON', 'body')
}
