/** One visit as anybody reads it: the folded session, and what stands for its client on its own day. Law 10 */

import { type Reading, reading } from '../care/mod.ts'
import { personIn, type Streams, type Studio, type ToldOfPerson } from '../record/mod.ts'
import { foldSession } from './fold.ts'
import { zonesAtAmong } from './look-up.ts'
import type { Session } from './types.ts'

/** A visit that was opened for a client, and what stands for that person in it. */
export type Visit = {
  readonly session: Session & { readonly openedAt: number; readonly client: string }
  readonly reading: Reading
}

/** What is read of the studio beside the visit. */
export type ReadIn = {
  readonly settings: Pick<Studio['settings'], 'timeZone' | 'name' | 'temperatureUnit'>
  readonly charts: Studio['charts']
}

/**
 * Reads a visit out of a record.
 *
 * @returns null where there is no such visit, or nobody opened it
 */
export function visitIn(record: Streams, studio: ReadIn, session: string): Visit | null {
  const folded = foldSession(record.facts(session), zonesAtAmong(studio.charts))
  if (folded.client === null) return null
  return visitOf(personIn(record, folded.client), folded, studio)
}

/** The same from what is folded and gathered already, as a screen has it. */
export function visitOf(person: ToldOfPerson, folded: Session, studio: ReadIn): Visit | null {
  const { openedAt, client } = folded
  if (openedAt === null || client === null) return null
  const read = reading(person, { timeZone: studio.settings.timeZone, session: folded.id })
  return read === null ? null : { session: { ...folded, openedAt, client }, reading: read }
}
