/** Which words a person reads when the studio or the tablet says no. */

import { type RefusalWord, refusalWords } from '../../core/words/refusals.ts'
import { shellWords } from '../../core/words/shell.ts'
import { useWords } from '../ui/mod.ts'

/** What a tablet in the middle of its work is told in words of its own. */
const SAID = ['PROTOCOL_TOO_OLD', 'PROTOCOL_TOO_NEW', 'DISK_FULL', 'ORIGIN_FOREIGN'] as const
const isSaid = (code: string): code is (typeof SAID)[number] =>
  (SAID as readonly string[]).includes(code)

/** The words for what keeps the exchange with the studio from going on; what has no words of its own is told by its code. */
export function useTroubleWords(): (code: string) => string {
  const refusals = useWords(refusalWords)
  const shell = useWords(shellWords)
  return (code) => {
    if (code === 'NO_ANSWER') return shell.noAnswer
    if (isSaid(code)) return refusals[code]
    return code === 'SYNC_BROKE' ? shell.syncBroke(code) : shell.trouble(code)
  }
}

/** The words for a code; the plain "that did not work" and the code itself where none are written. */
export function useRefusalWords(): (code: string) => string {
  const words = useWords(refusalWords)
  return (code) =>
    Object.hasOwn(words, code) && code !== 'other'
      ? words[code as Exclude<RefusalWord, 'other'>]
      : words.other(code)
}
