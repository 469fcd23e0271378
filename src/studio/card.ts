/** The card of a kept visit: the same for the server's route and the command line as on the tablet. */

import { granted, type Outcome } from '../core/outcome.ts'
import { type Card, cardOf } from '../core/share/mod.ts'
import type { Language } from '../core/words/language.ts'
import type { FactStore } from '../store/port.ts'
import { readVisit } from './read.ts'

/** The card of a session in a language, or `SESSION_UNKNOWN`. */
export async function keptCard(
  store: FactStore,
  studio: string,
  session: string,
  language: Language,
): Promise<Outcome<Card>> {
  const read = await readVisit(store, studio, session)
  return read.ok ? granted(cardOf(read.value.visit, read.value.studio, language)) : read
}
