/** Reads many streams at once: the facts of every client, or of every session, each stream on its own. */

import { useCallback } from 'react'
import type { FactType, Told } from '../../core/record/bodies.ts'
import { useLog } from './hooks.tsx'
import { useReadOf } from './read-of.ts'

/** The facts of each stream, in fold order. */
export type Streams = readonly (readonly Told[])[]

const asTheyAre = (streams: Streams): Streams => streams

/** The same array until one of the streams that hold such a fact changes. */
export function useAllFacts(type: FactType): Streams {
  const log = useLog()
  const parts = useCallback(
    () => log.streamsWith(type).map((stream) => log.facts(stream)),
    [log, type],
  )
  return useReadOf(log, parts, asTheyAre)
}
