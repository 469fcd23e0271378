/** Everything told about one client, from their own stream and from their sessions. */

import { useCallback, useRef, useSyncExternalStore } from 'react'
import type { Told } from '../../../core/record/bodies.ts'
import { useLog } from '../../log/hooks.tsx'
import type { Log } from '../../log/port.ts'

function belongs(facts: readonly Told[], client: string): boolean {
  const opened = facts.find((fact) => fact.type === 'session/opened')
  return opened?.type === 'session/opened' && opened.body.client === client
}

/** The streams whose facts are about the client. */
function streams(log: Log, client: string): readonly (readonly Told[])[] {
  const sessions = log
    .streamsWith('session/opened')
    .map((stream) => log.facts(stream))
    .filter((facts) => belongs(facts, client))
  return [log.facts(client), ...sessions]
}

/** The same array until one of the client's streams changes. */
export function useClientFacts(client: string): readonly Told[] {
  const log = useLog()
  const last = useRef<{
    readonly parts: readonly (readonly Told[])[]
    readonly all: readonly Told[]
  }>({ parts: [], all: [] })
  const snapshot = useCallback(() => {
    const parts = streams(log, client)
    const before = last.current
    const same =
      parts.length === before.parts.length && parts.every((part, i) => part === before.parts[i])
    if (!same) last.current = { parts, all: parts.flat() }
    return last.current.all
  }, [log, client])
  return useSyncExternalStore(log.subscribe, snapshot)
}
