/** Finds a kept session and makes its card: the same for the server's route and the command line. */

import { onlyGentle } from '../core/care/mod.ts'
import { granted, type Outcome, refused } from '../core/outcome.ts'
import {
  dayIn,
  foldClient,
  foldStudio,
  readFacts,
  type StoredFact,
  type Told,
} from '../core/record/mod.ts'
import { foldSession, screeningOn, zonesAtAmong } from '../core/session/mod.ts'
import { agreedBy, type Card, cardFor } from '../core/share/mod.ts'
import type { Language } from '../core/words/language.ts'
import type { FactStore } from '../store/port.ts'

const told = (facts: readonly StoredFact[]): readonly Told[] => readFacts(facts).told

/** The card of a session, or `SESSION_UNKNOWN`. */
export async function keptCard(
  store: FactStore,
  studio: string,
  session: string,
  language: Language,
): Promise<Outcome<Card>> {
  const { settings, charts } = foldStudio(told(await store.stream(studio, studio)))
  const folded = foldSession(told(await store.stream(studio, session)), zonesAtAmong(charts))
  if (folded.openedAt === null || folded.client === null)
    return refused('SESSION_UNKNOWN', `there is no session ${session}`)
  const about = told(await store.about(studio, folded.client))
  const date = dayIn(settings.timeZone, folded.openedAt)
  const client = foldClient(about)
  return granted(
    cardFor({
      session: folded,
      language,
      studioName: settings.name,
      date,
      gentle: onlyGentle(screeningOn(about, date)),
      agreed: agreedBy(client),
      demo: client.demo,
    }),
  )
}
