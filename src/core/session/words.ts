/** The words for a spot: what was felt where, an ordinary reason, one safe tip. Never about an organ. docs/domain.md 1 [SESSION8] */

import { type TipId, tipFor, tipText } from '../care/mod.ts'
import { areasAt, type Chart, placeInWords, zoneById } from '../feet/mod.ts'
import type { Language } from '../words/language.ts'
import { spotWords } from '../words/spots.ts'
import type { Press, Spot } from './types.ts'
import { countsAsRepress, isSore } from './verdict.ts'

/** What is to be said, and what may help at home; null where nothing is sore. */
export type Said = {
  readonly text: string
  readonly tip: { readonly id: TipId; readonly text: string } | null
}

/** To whom, and how carefully, a spot is told. */
export type Telling = {
  readonly language: Language
  /** Only rest and shoes may be advised. */
  readonly gentle: boolean
  /** The chart whose label is told; on the client's side only where the practitioner turned it on. */
  readonly tradition?: Chart | undefined
}

/**
 * What to say about a spot, in one language.
 *
 * The order is fixed: the place and what was felt, the chart's label as a name from tradition,
 * ordinary reasons, when to see a physician; the tip stands apart.
 */
export function wordsFor(spot: Spot, telling: Telling): Said {
  const { language } = telling
  const words = spotWords[language]
  const place = placeInWords(spot.place, language)
  const { first, again, verdict } = spot
  if (!first) return { text: words.unrated(place) + words.notAgain, tip: null }
  const parts: string[] = []
  const sore = isSore(first)
  const told = sore || verdict === 'left-alone'
  const felt = feltAt(place, first, words)
  if (again && verdict === 'tender') parts.push(felt + words.soreAgain)
  else if (again && countsAsRepress(again)) parts.push(felt + words.easyAgain(again.discomfort))
  else parts.push(felt + words.notAgain)
  if (verdict === 'too-fast-or-deep') parts.push(words.tooFast)
  if (verdict === 'left-alone') parts.push(words.leftAlone)
  const label = telling.tradition && labelOf(spot, telling.tradition, language)
  if (label) parts.push(words.tradition(label))
  if (told) {
    if (label || verdict === 'tender') parts.push(words.yourFoot)
    if (verdict !== 'too-fast-or-deep') parts.push(words.reasons)
    parts.push(verdict === 'left-alone' ? words.lookSoon : words.look)
  }
  return { text: parts.join(language === 'en' ? ' ' : ''), tip: told ? tip(spot, telling) : null }
}

/** Numb and burning are said as they were felt: a low number does not make them comfortable. */
function feltAt(place: string, first: Press, words: (typeof spotWords)[Language]): string {
  if (isSore(first)) return words.sore(place, first.discomfort)
  if (first.kind === 'numb') return words.numb(place)
  if (first.kind === 'burning') return words.burning(place)
  return words.easy(place, first.discomfort)
}

function labelOf(spot: Spot, chart: Chart, language: Language): string | undefined {
  const id = spot.zones[0]
  return id === undefined ? undefined : zoneById(chart, id)?.names[language]
}

function tip(spot: Spot, { language, gentle }: Telling): NonNullable<Said['tip']> {
  const id = tipFor({
    areas: areasAt(spot.place),
    kind: spot.first?.kind ?? null,
    leftAlone: spot.verdict === 'left-alone',
    gentle,
  })
  return { id, text: tipText(id)[language] }
}
