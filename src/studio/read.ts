/** Reads a studio, a person or a visit from any store, the one way a tablet reads them too. Law 10 */

import { granted, type Outcome, refused } from '../core/outcome.ts'
import {
  foldStudio,
  joinsIn,
  openedFor,
  pagesOfPerson,
  type StoredFact,
  type Streams,
  type Studio,
  streamsOf,
  streamsOfPerson,
} from '../core/record/mod.ts'
import { type Visit, visitIn } from '../core/session/mod.ts'
import type { FactStore } from '../store/port.ts'

/** The studio as its facts tell it; what has leapt is left out. */
export async function readStudio(store: FactStore, studio: string): Promise<Studio> {
  const record = streamsOf(await store.stream(studio, studio), await store.reach(studio))
  return foldStudio(record.facts(studio))
}

/**
 * What the reader needs of the record to read one person: their pages, their visits and which pages
 * were joined. Reads those streams alone, however large the studio is.
 */
export async function recordOfPerson(
  store: FactStore,
  studio: string,
  page: string,
): Promise<Streams> {
  const reach = await store.reach(studio)
  const index = streamsOf(
    await store.ofTypes(studio, ['client/merged', 'client/parted', 'session/opened']),
    reach,
  )
  const streams = streamsOfPerson(index, pagesOfPerson(page, joinsIn(index)))
  const joined = [...index.streamsWith('client/merged'), ...index.streamsWith('client/parted')]
  const facts: StoredFact[] = []
  for (const stream of new Set([...streams, ...joined]))
    facts.push(...(await store.stream(studio, stream)))
  return streamsOf(facts, reach)
}

/** A visit of the studio with what stands in it, or `SESSION_UNKNOWN`. */
export async function readVisit(
  store: FactStore,
  studio: string,
  session: string,
): Promise<Outcome<{ readonly visit: Visit; readonly studio: Studio }>> {
  const told = await readStudio(store, studio)
  const unknown = refused('SESSION_UNKNOWN', `there is no session ${session}`)
  const own = streamsOf(await store.stream(studio, session), await store.reach(studio))
  const client = openedFor(own.facts(session))
  if (client === null) return unknown
  const visit = visitIn(await recordOfPerson(store, studio, client), told, session)
  return visit === null ? unknown : granted({ visit, studio: told })
}
