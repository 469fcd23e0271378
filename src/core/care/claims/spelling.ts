/** Words as people mistype them: "migrane", "releives" are read as what they were meant to be. */

/** Consonants in their order, once each where doubled: vowels and doubled letters are what people get wrong. */
export function skeleton(word: string): string {
  return word.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1')
}

/** Shorter words are too like each other to guess. */
export const GUESSED_FROM = 6

/** The one long word of the lexicon that was meant, or none. */
export function spelt(
  word: string,
  lexicon: { readonly spellings: ReadonlyMap<string, string> },
): string | undefined {
  if (word.length < GUESSED_FROM) return undefined
  for (const end of ['', 's', 'd'])
    if (word.endsWith(end)) {
      const bare = end ? word.slice(0, -1) : word
      const meant = lexicon.spellings.get(skeleton(bare))
      if (
        meant &&
        meant.slice(0, 2) === bare.slice(0, 2) &&
        Math.abs(meant.length - bare.length) < 2
      )
        return meant
    }
  return undefined
}
