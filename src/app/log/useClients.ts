/** Every client of the studio, and the visits of each, joined pages taken together. */

import { useMemo } from 'react'
import { everKnown, type Listed } from '../../core/desk/mod.ts'
import { type ById, byId, listed, pageOf, pagesOf } from '../../core/record/person.ts'
import type { Session } from '../../core/session/types.ts'
import { clientOf, useSessionOf } from './mod.ts'
import { useAllFacts } from './useAllFacts.ts'

export function useClientsById(): ById {
  const streams = useAllFacts('client/registered')
  return useMemo(() => byId(streams.map(clientOf)), [streams])
}

export type InList = Listed & { readonly visits: number; readonly demo: boolean }

/** Reads only the openings, so that a list of thousands does not fold every visit. */
export function useClientList(): readonly InList[] {
  const clients = useClientsById()
  const sessions = useAllFacts('session/opened')
  return useMemo(() => {
    const seen = new Map<string, { visits: number; lastAt: number }>()
    for (const facts of sessions) {
      const opened = facts.find((fact) => fact.type === 'session/opened')
      if (opened?.type !== 'session/opened') continue
      const page = pageOf(opened.body.client, clients)
      const before = seen.get(page) ?? { visits: 0, lastAt: 0 }
      seen.set(page, {
        visits: before.visits + 1,
        lastAt: Math.max(before.lastAt, opened.at),
      })
    }
    return listed(clients).map(({ id, name, phone, demo }) => ({
      id: id ?? '',
      name,
      phone,
      known: everKnown(
        pagesOf(id ?? '', clients).flatMap((page) => clients.get(page)?.history ?? []),
      ),
      demo,
      visits: seen.get(id ?? '')?.visits ?? 0,
      lastAt: seen.get(id ?? '')?.lastAt ?? null,
    }))
  }, [clients, sessions])
}

/** The visits of one person, the newest first. */
export function useVisits(clientId: string): readonly Session[] {
  const clients = useClientsById()
  const streams = useAllFacts('session/opened')
  const sessionOf = useSessionOf()
  return useMemo(() => {
    const pages = pagesOf(clientId, clients)
    return streams
      .filter((facts) =>
        facts.some((fact) => fact.type === 'session/opened' && pages.includes(fact.body.client)),
      )
      .map(sessionOf)
      .sort((a, b) => (b.openedAt ?? 0) - (a.openedAt ?? 0))
  }, [clients, streams, sessionOf, clientId])
}
