/** Which words a person reads when the studio or the tablet says no. */

import { type RefusalWord, refusalWords } from '../../core/words/refusals.ts'
import { useWords } from '../ui/mod.ts'

/** The words for a code; the plain "that did not work" and the code itself where none are written. */
export function useRefusalWords(): (code: string) => string {
  const words = useWords(refusalWords)
  return (code) =>
    Object.hasOwn(words, code) && code !== 'other'
      ? words[code as Exclude<RefusalWord, 'other'>]
      : words.other(code)
}
