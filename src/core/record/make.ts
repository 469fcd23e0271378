/** Makes a fact: body rounded, checked and written once, envelope frozen. */

import { asStored } from '../feet/mod.ts'
import { VIEWS } from '../feet/types.ts'
import { granted, type Outcome, refused } from '../outcome.ts'
import { type BodyOf, FACT_TYPES, type FactType, type FactTypes } from './bodies.ts'
import { latestDay, mayBeBorn } from './born.ts'
import { canonical } from './canonical.ts'
import { type Fact, factSchema, MAX_BODY_BYTES } from './envelope.ts'
import { issueOf } from './issue.ts'
import { subjectWrong } from './subjects.ts'
import { utf8Length } from './utf8.ts'

/** Everything of a fact but its body's text and its version; ids, clock, salt and place in the count are given. */
export type Telling<T extends FactType> = Omit<Fact, 'type' | 'v' | 'body' | 'salt'> & {
  readonly type: T
  /** In today's version of the type. */
  readonly body: BodyOf<T>
  /** 16 random bytes in lower-case hex. */
  readonly salt: string
}

/** Keys of places, of rings, and of how far an own chart moves a zone on a view. */
const PLACES: ReadonlySet<string> = new Set(['u', 'v', 'h', 'ring', ...VIEWS])
/** Temperatures are kept to 0.1 °C. docs/contract.md 1 */
const CELSIUS_STEPS = 10

/**
 * Rounds places and temperatures to what is stored, composes text (NFC), so that the same name from
 * two keyboards is the same, and mends half characters to U+FFFD, so that a broken keyboard never
 * keeps a fact from being kept.
 */
function stored(value: unknown, key: string): unknown {
  if (typeof value === 'number') {
    if (PLACES.has(key)) return asStored(value)
    return key === 'celsius' ? Math.round(value * CELSIUS_STEPS) / CELSIUS_STEPS : value
  }
  if (typeof value === 'string') return value.toWellFormed().normalize('NFC')
  if (Array.isArray(value)) return value.map((inner) => stored(inner, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, stored(inner, name)]),
  )
}

/** A birth date that a body tells, and where; what was told in older facts stands as it is. */
function bornIn(
  type: FactType,
  body: unknown,
): { readonly day: string; readonly path: string } | null {
  const said: { readonly [key: string]: unknown } = { ...(body as object) }
  const path =
    type === 'client/registered'
      ? 'born'
      : type === 'client/changed' && said.field === 'born'
        ? 'value'
        : null
  const day = path === null ? null : said[path]
  return path !== null && typeof day === 'string' ? { day, path } : null
}

/**
 * The frozen fact in the current version of its type, ready to be sealed and pushed. A clock before
 * 1970 is written as 1970.
 *
 * Places are rounded to 1e-4 of a foot's length, temperatures to 0.1 °C, text is composed (NFC), and
 * half characters become U+FFFD, so that a broken keyboard never keeps a fact from being kept. [R13]
 *
 * Refuses with `BODY_INVALID` (out of range, unknown id, born on a day that nobody can be born on), `NOT_CANONICAL`,
 * `BODY_TOO_LARGE` (over 64 kB), `SUBJECT_WRONG` (not about whom its type says) or `FACT_INVALID` (envelope), with the
 * path of what is wrong inside body or envelope.
 *
 * @param types the fact types that are known, those of this Footnote where nothing is said
 */
export function makeFact<T extends FactType>(
  telling: Telling<T>,
  types: FactTypes = FACT_TYPES,
): Outcome<Fact> {
  const history = types.get(telling.type)
  if (!history) return refused('FACT_INVALID', 'a type that nobody knows', 'type')
  const body = stored(telling.body, '')
  const checked = history.read(history.v, body)
  if (!checked.ok) return checked
  const wrong = subjectWrong(telling, body)
  if (wrong) return wrong
  const born = bornIn(telling.type, body)
  if (born && !mayBeBorn(born.day, latestDay(telling.at)))
    return refused('BODY_INVALID', 'a birth date lies between 1900 and today', born.path)
  const text = canonical(body)
  if (!text.ok) return text
  if (utf8Length(text.value) > MAX_BODY_BYTES)
    return refused('BODY_TOO_LARGE', `a body has at most ${MAX_BODY_BYTES} bytes`)
  const fact = factSchema.safeParse({
    ...telling,
    v: history.v,
    at: Math.max(0, Math.round(telling.at)),
    body: text.value,
  })
  if (!fact.success) return refused('FACT_INVALID', ...issueOf(fact.error))
  return granted(Object.freeze(fact.data))
}
