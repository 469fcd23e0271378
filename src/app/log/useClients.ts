/** Every person of the studio, and the visits of each: joined pages are one person. [ROOMS8] */

import { useMemo } from 'react'
import { everKnown, type Listed } from '../../core/desk/mod.ts'
import {
  type Client,
  foldJoins,
  type Joins,
  openingOf,
  pagesOfPerson,
  shownIn,
} from '../../core/record/mod.ts'
import type { Session } from '../../core/session/types.ts'
import { clientOf, clientOfPages, useSessionOf } from './mod.ts'
import { useAllFacts } from './useAllFacts.ts'

/** Which pages were joined. */
export function useJoins(): Joins {
  const merged = useAllFacts('client/merged')
  const parted = useAllFacts('client/parted')
  return useMemo(() => foldJoins([...merged, ...parted].flat()), [merged, parted])
}

/** Everybody who has a page, once, under the page they are shown as. */
export function usePersons(): readonly (Client & { readonly id: string })[] {
  const streams = useAllFacts('client/registered')
  const joins = useJoins()
  return useMemo(() => {
    const pages = new Map<string, (typeof streams)[number][]>()
    for (const facts of streams) {
      const shown = shownIn(facts[0]?.stream ?? '', joins)
      pages.set(shown, [...(pages.get(shown) ?? []), facts])
    }
    return [...pages].map(([id, told]) => {
      const [only] = told
      return { ...(told.length === 1 && only ? clientOf(only) : clientOfPages(id, told)), id }
    })
  }, [streams, joins])
}

/** A client in the list: `visits` counts those of all joined pages, `demo` is one that was made up. */
export type InList = Listed & { readonly visits: number; readonly demo: boolean }

/** Reads only the openings, so that a list of thousands does not fold every visit. */
export function useClientList(): readonly InList[] {
  const persons = usePersons()
  const joins = useJoins()
  const sessions = useAllFacts('session/opened')
  return useMemo(() => {
    const seen = new Map<string, { visits: number; lastAt: number }>()
    for (const facts of sessions) {
      const opening = openingOf(facts)
      if (!opening) continue
      const page = shownIn(opening.body.client, joins)
      const before = seen.get(page) ?? { visits: 0, lastAt: 0 }
      seen.set(page, {
        visits: before.visits + 1,
        lastAt: Math.max(before.lastAt, opening.at),
      })
    }
    return persons
      .filter((one) => !one.erased)
      .map(({ id, name, phone, demo, history }) => ({
        id,
        name,
        phone,
        known: everKnown(history),
        demo,
        visits: seen.get(id)?.visits ?? 0,
        lastAt: seen.get(id)?.lastAt ?? null,
      }))
  }, [persons, joins, sessions])
}

/** The visits of one person, the newest first. */
export function useVisits(clientId: string): readonly Session[] {
  const joins = useJoins()
  const streams = useAllFacts('session/opened')
  const sessionOf = useSessionOf()
  return useMemo(() => {
    const pages = pagesOfPerson(clientId, joins)
    return streams
      .filter((facts) => pages.includes(openingOf(facts)?.body.client ?? ''))
      .map(sessionOf)
      .sort((a, b) => (b.openedAt ?? 0) - (a.openedAt ?? 0))
  }, [joins, streams, sessionOf, clientId])
}
