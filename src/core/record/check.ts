/** Checks a fact that came from elsewhere before it is stored. docs/contract.md 1 [R8] */

import { granted, type Outcome, refused } from '../outcome.ts'
import { FACT_TYPES, type FactTypes, historyOf } from './bodies.ts'
import { canonical } from './canonical.ts'
import { type Fact, factSchema, MAX_BODY_BYTES } from './envelope.ts'
import { issueOf } from './issue.ts'
import { utf8Length } from './utf8.ts'

/**
 * A well-formed fact, frozen, or why it is none: `FACT_INVALID` (envelope), `BODY_MISSING`,
 * `BODY_TOO_LARGE` (over 64 kB), `BODY_NOT_CANONICAL` (not the RFC 8785 text of its own value),
 * `BODY_INVALID` (a known type whose body breaks the schema of the version it was told in). Unknown
 * types and newer versions pass, since a newer tablet may know them. [R5] [R31] Never throws.
 *
 * @param value anything that came from outside, read from JSON
 * @param types the fact types that are known, those of this Footnote where nothing is said
 */
export function checkIncoming(value: unknown, types: FactTypes = FACT_TYPES): Outcome<Fact> {
  const fact = factSchema.safeParse(value)
  if (!fact.success) return refused('FACT_INVALID', ...issueOf(fact.error))
  const { body, salt } = fact.data
  if (body === null || salt === null)
    return refused('BODY_MISSING', 'a blanked fact cannot be appended', 'body')
  if (utf8Length(body) > MAX_BODY_BYTES)
    return refused('BODY_TOO_LARGE', `a body has at most ${MAX_BODY_BYTES} bytes`, 'body')
  const parsed = parseBody(body)
  if (!parsed.ok) return parsed
  const read = historyOf(fact.data, types)?.read(fact.data.v, parsed.value)
  if (read && !read.ok)
    return { ...read, path: read.path === undefined ? 'body' : `body.${read.path}` }
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
