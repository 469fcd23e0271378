/** Where the card of a visit lies as a page to print: the browser opens it by itself. */

import { addressOf, cardOf } from '../../core/sync/wire/mod.ts'
import type { Language } from '../../core/words/language.ts'

/** Address on this studio's server, for a link. */
export function cardAddress(session: string, lang: Language): string {
  return addressOf(cardOf.path, { session }, { lang, format: 'pdf' })
}
