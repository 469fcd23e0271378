/** What the practitioner signs: the visit in plain sentences, and the text its digest is taken of. [SHARE2] */

import { placeInWords } from '../feet/mod.ts'
import { canonicalJson } from '../record/mod.ts'
import { pressBefore, type Session } from '../session/mod.ts'
import { cardWords } from '../words/card.ts'
import type { Language } from '../words/language.ts'
import { sorePlaces } from './card.ts'

/** One line a sore place: where, before, at the end. */
export function summaryFor(session: Session, language: Language): string {
  const words = cardWords[language]
  const lines = sorePlaces(session).map((spot) => {
    const start = pressBefore(spot)?.discomfort ?? 0
    const end = spot.closing
      ? `${words.after} ${words.rating(spot.closing.discomfort)}`
      : words.notChecked
    return `${placeInWords(spot.place, language)}: ${words.before} ${words.rating(start)}, ${end}`
  })
  if (session.stopped) lines.push(words.stopped)
  return lines.length > 0 ? lines.join('\n') : words.summaryNone
}

/**
 * The text whose SHA-256 `session/signed` carries: canonical JSON of what was covered and said, so
 * that anyone who holds the facts can hold the signature against them.
 */
export function digestText(signing: {
  readonly session: string
  readonly covers: { readonly [device: string]: number }
  readonly summary: string
}): string {
  return canonicalJson(signing)
}
