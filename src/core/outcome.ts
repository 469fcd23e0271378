/** How an expected failure is told: a value with a documented code, never a thrown surprise. [R6] */

import type { z } from 'zod'
import type { Code } from './codes.ts'

/**
 * A refusal. `code` is one of src/core/codes.ts and stands in docs/errors.md; `path` names the part
 * of the input that is wrong. Only what another program said may carry a code that is not ours.
 */
export type Refusal<C extends string = Code> = {
  readonly ok: false
  readonly code: C
  readonly message: string
  readonly path?: string
}

/** What a function gave, or why not; it may name the codes that it can refuse with. */
export type Outcome<T, C extends string = Code> =
  | { readonly ok: true; readonly value: T }
  | Refusal<C>

export function granted<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

export function refused<C extends Code>(code: C, message: string, path?: string): Refusal<C> {
  return path === undefined ? { ok: false, code, message } : { ok: false, code, message, path }
}

type Issue = {
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly keys?: readonly string[]
}

/**
 * What a schema found wrong in an input, as `INPUT_INVALID`.
 *
 * The path leads to the part that is wrong: an unknown key itself, or, among ways a value may be
 * written, the one that came furthest. None where the whole input is of another kind.
 */
export function misread(error: z.ZodError): Refusal<'INPUT_INVALID'> {
  const issue = deepest(error.issues[0])
  if (!issue) return refused('INPUT_INVALID', 'the input cannot be read')
  const path = wholePath(issue).map(String).join('.')
  return refused('INPUT_INVALID', issue.message, path === '' ? undefined : path)
}

const wholePath = (issue: Issue) => [...issue.path, ...(issue.keys?.slice(0, 1) ?? [])]

function deepest(issue: z.core.$ZodIssue | undefined): Issue | null {
  if (!issue) return null
  const { path, message } = issue
  if (issue.code === 'unrecognized_keys') return { path, message, keys: issue.keys }
  if (issue.code !== 'invalid_union') return { path, message }
  const [first] = issue.errors
    .flatMap((branch) => deepest(branch[0]) ?? [])
    .sort((a, b) => wholePath(b).length - wholePath(a).length)
  return first ? { ...first, path: [...path, ...first.path] } : { path, message }
}

/** Where an own `__proto__` key stands: nothing honest sends one, and zod passes over it. */
export function forgedPath(input: unknown): string | null {
  const waiting: { readonly value: unknown; readonly path: string }[] = [{ value: input, path: '' }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue
    for (const [key, value] of Object.entries(next.value)) {
      const path = next.path === '' ? key : `${next.path}.${key}`
      if (key === '__proto__') return path
      waiting.push({ value, path })
    }
  }
  return null
}
