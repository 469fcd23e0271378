/** Everything told about one person, read from this tablet's log the way every reader reads it. [READ6] */

import { useCallback, useRef, useSyncExternalStore } from 'react'
import {
  joinsIn,
  pagesOfPerson,
  personIn,
  streamsOfPerson,
  type ToldOfPerson,
} from '../../core/record/mod.ts'
import { useLog } from './hooks.tsx'
import type { Log } from './port.ts'

/** What a person's reading depends on: the same parts give the same reading. */
function partsOf(log: Log, page: string): readonly unknown[] {
  const streams = streamsOfPerson(log, pagesOfPerson(page, joinsIn(log)))
  return streams.flatMap((stream) => [log.facts(stream), log.unread(stream)])
}

/** The same value until one of the person's streams changes, or pages are joined or parted. */
export function usePerson(page: string): ToldOfPerson {
  const log = useLog()
  const last = useRef<{ readonly parts: readonly unknown[]; readonly told: ToldOfPerson } | null>(
    null,
  )
  const snapshot = useCallback(() => {
    const parts = partsOf(log, page)
    const before = last.current
    const same =
      before !== null &&
      parts.length === before.parts.length &&
      parts.every((part, i) => part === before.parts[i])
    if (same) return before.told
    const told = personIn(log, page)
    last.current = { parts, told }
    return told
  }, [log, page])
  return useSyncExternalStore(log.subscribe, snapshot)
}
