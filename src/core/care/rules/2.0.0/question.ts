/** How a question of this release is written down, and the pictures that lead to it. */

import type { Bilingual } from '../../../feet/types.ts'

/** Something with a name in both languages. */
export type Worded = { readonly id: string; readonly text: Bilingual }

/** One question as a client reads it. */
export type Question = Worded & {
  /** Rows and flags that the answer settles, all alike. */
  readonly settles: readonly string[]
  /** The plain question in which a yes always means danger or "it is so"; null where its own words are asked again. */
  readonly followUp: Bilingual | null
  /** Whether a yes needs a doctor now. */
  readonly emergency: boolean
}

/** A picture that is tapped; behind one of a returning visit lie the questions it opens. */
export type Picture = Worded & { readonly behind: readonly string[] }

/** A question that settles its own id, unless it says otherwise. */
export function question(
  written: Omit<Question, 'settles' | 'followUp' | 'emergency'> & Partial<Question>,
): Question {
  return { settles: [written.id], followUp: null, emergency: false, ...written }
}
