/** Writes a JSON value in the one form that is hashed and stored: RFC 8785. [R7] */

import { granted, type Outcome, type Refusal, refused } from '../outcome.ts'

/** Deeper bodies are refused, so that no input can exhaust the stack. No fact nests beyond 6. */
const MAX_DEPTH = 64

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

/**
 * The canonical text of a JSON value (RFC 8785), or why there is none: a number that JSON lacks, a
 * lone surrogate (3.2.2.2 there), a `__proto__` key, a value that is no JSON, or nesting beyond 64.
 * Members that are `undefined` are left out, as JSON.stringify does. Never throws.
 *
 * @returns the text, or `NOT_CANONICAL` with the path of the first thing wrong, keys and indices
 *   joined by dots; no path where the whole value is wrong or nested too deep
 *
 * @example
 * canonical({ a: [1, Number.NaN] }) // { ok: false, code: 'NOT_CANONICAL', message: 'a number that JSON lacks', path: 'a.1' }
 */
export function canonical(value: unknown): Outcome<string> {
  try {
    return granted(write(value, '', 0))
  } catch (error) {
    if (error instanceof NotCanonical) return error.refusal
    throw error
  }
}

/**
 * As {@link canonical}, for values that the code itself made.
 *
 * @throws an error with message and path where there is no canonical text
 *
 * @example
 * canonicalJson({ v: 1e-4, u: 0.5 }) // '{"u":0.5,"v":0.0001}'
 */
export function canonicalJson(value: unknown): string {
  return write(value, '', 0)
}

class NotCanonical extends Error {
  override readonly name = 'NotCanonical'
  readonly refusal: Refusal
  constructor(message: string, path: string) {
    super(path === '' ? message : `${message} at ${path}`)
    this.refusal =
      path === ''
        ? refused('NOT_CANONICAL', message)
        : refused('NOT_CANONICAL', message, path.slice(1))
  }
}

function write(value: unknown, path: string, depth: number): string {
  if (depth > MAX_DEPTH) throw new NotCanonical(`nested deeper than ${MAX_DEPTH}`, '')
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new NotCanonical('a number that JSON lacks', path)
    return JSON.stringify(value)
  }
  if (typeof value === 'string') return text(value, path)
  if (Array.isArray(value))
    return `[${value.map((inner: unknown, i) => write(inner, `${path}.${i}`, depth + 1)).join(',')}]`
  if (typeof value === 'object') return members(value, path, depth)
  throw new NotCanonical(`a ${typeof value} is no JSON`, path)
}

function members(value: object, path: string, depth: number): string {
  const kept: string[] = []
  // Default sort order is by UTF-16 code units, as RFC 8785 3.2.3 asks.
  for (const key of Object.keys(value).sort()) {
    if (key === '__proto__') throw new NotCanonical('the key __proto__ is not allowed', path)
    const inner = (value as { readonly [key: string]: unknown })[key]
    if (inner === undefined) continue
    kept.push(`${text(key, path)}:${write(inner, `${path}.${key}`, depth + 1)}`)
  }
  return `{${kept.join(',')}}`
}

function text(value: string, path: string): string {
  if (LONE_SURROGATE.test(value))
    throw new NotCanonical('half a character (a lone surrogate)', path)
  return JSON.stringify(value)
}
