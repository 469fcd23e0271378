/** The card a client takes home, as data: plain places, before and after, one tip each. docs/domain.md 1 [SHARE1] */

import { degrees, onlyGentle, type Reading } from '../care/mod.ts'
import { areasAt, type Place, placeInWords } from '../feet/mod.ts'
import { type Client, CONSENTS, type Consent, type Unit } from '../record/mod.ts'
import {
  type Change,
  isSore,
  pressBefore,
  type ReadIn,
  type Session,
  type Spot,
  wordsFor,
} from '../session/mod.ts'
import { cardWords } from '../words/card.ts'
import type { Language } from '../words/language.ts'

export type CardPlace = {
  readonly place: Place
  /** In plain anatomical words. */
  readonly words: string
  /** 0-10 at the press that stands as before, and at closing; null where it was not checked again. */
  readonly before: number
  readonly after: number | null
  readonly change: Change
  readonly changeWords: string
  readonly tip: string | null
}

export type Card = {
  readonly language: Language
  readonly title: string
  readonly of: string
  readonly demo: string | null
  readonly places: readonly CardPlace[]
  readonly placesTitle: string
  readonly none: string
  readonly soak: string | null
  readonly homeTitle: string
  readonly home: readonly string[]
  readonly lookTitle: string
  readonly look: string
  readonly honest: string
}

/** Places that belong on the card: what was sore or left alone, in the order it was found. */
export function sorePlaces(session: Session): readonly Spot[] {
  return session.spots.filter(
    (spot) => spot.first !== null && (isSore(spot.first) || spot.verdict === 'left-alone'),
  )
}

/** What of the places may be put down: nothing without notes, none on the leg without leg zones. [SHARE7] */
function agreedPlaces(session: Session, agreed: readonly Consent[]): readonly Spot[] {
  if (!agreed.includes('notes')) return []
  const places = sorePlaces(session)
  if (agreed.includes('leg-zones')) return places
  return places.filter(({ place }) => !areasAt(place).includes('leg'))
}

/** The consents of a client that are in force. */
export function agreedBy(client: Pick<Client, 'consents'> | null): readonly Consent[] {
  return CONSENTS.filter((one) => client?.consents[one] !== undefined)
}

/**
 * The card of a visit: the one way to it, for tablet, server and command line. It is judged by the
 * visit's own day and by everything the whole person told. [READ1]
 */
export function cardOf(
  { session, reading }: { readonly session: Session; readonly reading: Reading },
  { settings }: Pick<ReadIn, 'settings'>,
  language: Language,
): Card {
  return cardFor({
    session,
    language,
    studioName: settings.name,
    unit: settings.temperatureUnit,
    date: reading.on,
    gentle: onlyGentle(reading.screening),
    agreed: agreedBy(reading.client),
    demo: reading.client.demo,
  })
}

/**
 * Makes the card. No chart name and no complaint can stand on it: neither is read here.
 *
 * @param date the day as the studio writes it, YYYY-MM-DD
 */
export function cardFor(asked: {
  readonly session: Session
  readonly language: Language
  readonly studioName: string
  /** How the studio measures its water. */
  readonly unit: Unit
  readonly date: string
  readonly gentle: boolean
  /** Consents in force: what was not agreed to is not on the card, and silence is no agreement. */
  readonly agreed: readonly Consent[]
  readonly demo?: boolean
}): Card {
  const { session, language, agreed } = asked
  const words = cardWords[language]
  const noted = agreed.includes('notes')
  const places = agreedPlaces(session, agreed).map((spot): CardPlace => {
    const tip = wordsFor(spot, { language, gentle: asked.gentle }).tip
    return {
      place: spot.place,
      words: placeInWords(spot.place, language),
      before: pressBefore(spot)?.discomfort ?? 0,
      after: spot.closing?.discomfort ?? null,
      change: spot.change,
      changeWords: words[spot.change],
      tip: tip?.text ?? null,
    }
  })
  const last = session.soak?.readings.at(-1)
  const minutes = session.soak?.endedMinutes
  return {
    language,
    title: words.title,
    of: words.of(asked.studioName, asked.date),
    demo: asked.demo ? words.demo : null,
    places,
    placesTitle: words.places,
    none: noted ? words.none : words.notNoted,
    soak:
      noted && last && minutes
        ? words.soak(degrees(last.celsius, asked.unit), Math.round(minutes))
        : null,
    homeTitle: words.home,
    home: [
      ...new Set([...places.flatMap(({ tip }) => (tip ? [tip] : [])), words.after1, words.after2]),
    ],
    lookTitle: words.look,
    look: words.look1,
    honest: words.honest,
  }
}
