/** What was ever told of a person that tells them from others: also what was changed or joined since. [ROOMS14] */

import type { Written } from '../record/mod.ts'

/** Every writing once, in the order it was told. */
export type Known = {
  readonly names: readonly string[]
  readonly phones: readonly string[]
  /** YYYY-MM-DD */
  readonly born: readonly string[]
}

/**
 * Gathers what was written in the fields that tell a person from others.
 *
 * @param history of a client, or of all pages of a person: `foldClient(…).history`
 */
export function everKnown(history: readonly Written[]): Known {
  const written = (field: string): readonly string[] => {
    const texts = history.flatMap((one) =>
      one.field === field && typeof one.value === 'string' && one.value.trim() !== ''
        ? [one.value]
        : [],
    )
    return [...new Set(texts)]
  }
  return { names: written('name'), phones: written('phone'), born: written('born') }
}
