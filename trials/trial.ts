/** What a long trial is: many runs from one seed, each of which may find violations. */

export type Trial = {
  readonly name: string
  /** Runs where nobody asked for a number. */
  readonly count: number
  /**
   * Runs it so many times; what it does depends only on the seed, as far as the machine lets it.
   *
   * @returns what was found wrong, each in a sentence
   */
  readonly run: (count: number, seed: number) => Promise<readonly string[]>
}

/** Numbers in [0, 1) from a seed: mulberry32. */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
