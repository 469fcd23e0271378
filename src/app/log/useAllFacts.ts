/** Reads many streams at once: the facts of every client, or of every session, each stream on its own. */

import { useCallback, useRef, useSyncExternalStore } from 'react'
import type { FactType, Told } from '../../core/record/bodies.ts'
import { useLog } from './hooks.tsx'

/** The facts of each stream, in fold order. */
export type Streams = readonly (readonly Told[])[]

/** The same array until one of the streams that hold such a fact changes. */
export function useAllFacts(type: FactType): Streams {
  const log = useLog()
  const last = useRef<Streams>([])
  const snapshot = useCallback(() => {
    const now = log.streamsWith(type).map((stream) => log.facts(stream))
    const before = last.current
    const same = now.length === before.length && now.every((part, i) => part === before[i])
    if (!same) last.current = now
    return last.current
  }, [log, type])
  return useSyncExternalStore(log.subscribe, snapshot)
}
