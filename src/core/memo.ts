/** Works something out once: whoever asks again gets the very same answer. */

/** `undefined` is no answer: it would be worked out anew each time. */
type Answer = NonNullable<unknown> | null

/**
 * Asks `make` once for each word, kept for good, or once for each thing, kept for as long as the
 * thing lives. What is asked about must not change, and words should come from a set with an end.
 *
 * @example
 * const lettersOf = remembered((word: string) => [...word])
 * lettersOf('toe') === lettersOf('toe') // true
 */
export function remembered<K extends string | object, V extends Answer>(
  make: (of: K) => V,
): (of: K) => V {
  const words = new Map<string, V>()
  const things = new WeakMap<object, V>()
  return (of) => {
    const known = typeof of === 'string' ? words.get(of) : things.get(of)
    if (known !== undefined) return known
    const made = make(of)
    if (typeof of === 'string') words.set(of, made)
    else things.set(of, made)
    return made
  }
}

/**
 * The same for several things that make up a question; kept for good.
 *
 * @param key a word that is the same for the same question, and for no other
 */
export function rememberedBy<A extends readonly unknown[], V extends Answer>(
  key: (...asked: A) => string,
  make: (...asked: A) => V,
): (...asked: A) => V {
  const kept = new Map<string, V>()
  return (...asked) => {
    const word = key(...asked)
    const known = kept.get(word)
    if (known !== undefined) return known
    const made = make(...asked)
    kept.set(word, made)
    return made
  }
}
