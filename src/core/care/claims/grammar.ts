/** How a claim is written down: words of the field in their order, with room between them. */

/** What a shape needs to know of a word. */
type Token = { readonly kinds: ReadonlySet<string> }

/** One place in a shape: what may stand there, and how far from the word before. */
type Place = {
  readonly any: readonly string[]
  readonly optional: boolean
  /** Words that may stand between the place before and this one. */
  readonly gap: number
  /** Whether a comma may lie between. */
  readonly over: boolean
}

/** A way of claiming: its places in their order. */
export type Shape = readonly Place[]

/**
 * Reads a shape: kinds and `'literals` in order, `a|b` either, `x?` may be left out, `~3` up to three words between,
 * `~~3` also over a comma.
 *
 * @example
 * shape("ease ~3 illness").length // 2
 */
export function shape(written: string): Shape {
  const places: Place[] = []
  let gap = 0
  let over = false
  for (const part of written.trim().split(/\s+/)) {
    const room = /^(~~?)(\d+)$/.exec(part)
    if (room) {
      gap = Number(room[2])
      over = room[1] === '~~'
      continue
    }
    const optional = part.endsWith('?')
    const any = (optional ? part.slice(0, -1) : part)
      .split('|')
      .map((one) => (one.startsWith("'") ? one.replace(/_/g, ' ') : one))
    places.push({ any, optional, gap, over })
    gap = 0
    over = false
  }
  return places
}

/** A comma, or a word with which another clause begins. */
const isBreak = (token: Token) => token.kinds.has('break') || token.kinds.has('bar')

/** Whether a token may stand at a place; `'x` asks for the very word, with `_` for a space. */
function fits(token: Token, any: readonly string[]): boolean {
  for (const one of any) if (token.kinds.has(one)) return true
  return false
}

/** The index behind the last word where the shape stands at `at`, or undefined. */
export function standsAt(
  tokens: readonly Token[],
  at: number,
  form: Shape,
  place = 0,
): number | undefined {
  const wanted = form[place]
  if (!wanted) return at
  let room = place === 0 ? 0 : wanted.gap
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (fits(token, wanted.any)) {
      const end = standsAt(tokens, i + 1, form, place + 1)
      if (end !== undefined) return end
    }
    if (room-- <= 0 || (isBreak(token) && !wanted.over)) break
  }
  return wanted.optional ? standsAt(tokens, at, form, place + 1) : undefined
}

/** Kinds and literals with which a shape may begin. */
export function beginnings(form: Shape): readonly string[] {
  const first: string[] = []
  for (const place of form) {
    first.push(...place.any)
    if (!place.optional) break
  }
  return first
}

/** Words that shapes ask for by name, so that the text is cut into them. */
export function literals(written: readonly string[]): readonly string[] {
  return written.flatMap((one) =>
    shape(one).flatMap((place) =>
      place.any.flatMap((any) => (any.startsWith("'") ? [any.slice(1)] : [])),
    ),
  )
}

/** Whether a sentence holds, somewhere, something for each place that must be filled. */
export function mayStand(form: Shape, holds: { has(kind: string): boolean }): boolean {
  return form.every(({ any, optional }) => optional || any.some((one) => holds.has(one)))
}
