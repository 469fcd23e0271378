/** Everything told about one person, from their own page, pages joined with it, and their sessions. [ROOMS13] */

import { useCallback, useRef, useSyncExternalStore } from 'react'
import type { Told } from '../../core/record/bodies.ts'
import { byId, samePerson } from '../../core/record/person.ts'
import { clientOf, useLog } from './hooks.tsx'
import type { Log } from './port.ts'

function belongs(facts: readonly Told[], pages: readonly string[]): boolean {
  const opened = facts.find((fact) => fact.type === 'session/opened')
  return opened?.type === 'session/opened' && pages.includes(opened.body.client)
}

/** What a double answered counts too: joining two pages never makes a visit less careful. [R4] */
function streams(log: Log, client: string): readonly (readonly Told[])[] {
  const clients = byId(log.streamsWith('client/merged').map((id) => clientOf(log.facts(id))))
  const pages = samePerson(client, clients)
  const sessions = log
    .streamsWith('session/opened')
    .map((stream) => log.facts(stream))
    .filter((facts) => belongs(facts, pages))
  return [...pages.map((page) => log.facts(page)), ...sessions]
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
