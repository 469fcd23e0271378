/** How an expected failure is told: a value with a documented code, never a thrown surprise. [R6] */

/** A refusal. `code` stands in docs/errors.md; `path` names the part of the input that is wrong. */
export type Refusal = {
  readonly ok: false
  readonly code: string
  readonly message: string
  readonly path?: string
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | Refusal

export function granted<T>(value: T): Outcome<T> {
  return { ok: true, value }
}

export function refused(code: string, message: string, path?: string): Refusal {
  return path === undefined ? { ok: false, code, message } : { ok: false, code, message, path }
}
