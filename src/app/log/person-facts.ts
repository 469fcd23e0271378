/** Everything told about one person, read from this tablet's log the way every reader reads it. [READ6] */

import { useCallback } from 'react'
import {
  joinsIn,
  pagesOfPerson,
  personIn,
  streamsOfPerson,
  type ToldOfPerson,
} from '../../core/record/mod.ts'
import { useLog } from './hooks.tsx'
import type { Log } from './port.ts'
import { useReadOf } from './read-of.ts'

/** What a person's reading depends on: the same parts give the same reading. */
function partsOf(log: Log, page: string): readonly unknown[] {
  const streams = streamsOfPerson(log, pagesOfPerson(page, joinsIn(log)))
  return streams.flatMap((stream) => [log.facts(stream), log.unread(stream)])
}

/** The same value until one of the person's streams changes, or pages are joined or parted. */
export function usePerson(page: string): ToldOfPerson {
  const log = useLog()
  const parts = useCallback(() => partsOf(log, page), [log, page])
  const read = useCallback(() => personIn(log, page), [log, page])
  return useReadOf(log, parts, read)
}
