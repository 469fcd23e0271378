/** Finds zones in given charts by whatever a practitioner types: a name, pinyin, a code, a place, a complaint. */

import { remembered } from '../../memo.ts'
import { LANGUAGES, type Language } from '../../words/language.ts'
import type { Chart, Zone } from '../types.ts'

/** What a school works for a complaint; comes from outside, since the feet know no complaints. */
export type WorkedFor = {
  readonly chart: string
  /** The complaint as a person may type it, in any language. */
  readonly words: readonly string[]
  readonly zones: readonly string[]
}

export type SearchOptions = {
  /** Where to look; every released chart where not said. */
  readonly charts?: readonly Chart[]
  /** Whose words count first; words of the other language are found all the same. */
  readonly language?: Language
  readonly limit?: number
  readonly complaints?: readonly WorkedFor[]
}

export type Hit = {
  readonly chart: Chart
  readonly zone: Zone
  /** By what it was found. */
  readonly by: 'name' | 'code' | 'number' | 'pinyin' | 'place' | 'complaint'
  /** The text that was found, as it is written. */
  readonly text: string
}

/** Letters without case, accents, width and marks; `ü` typed as v is found too. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/u\u0308/gu, 'v')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const LIMIT = 50

/** What is typed beyond this many letters is not read. */
const LONGEST = 80

/** A text as it is looked at, folded once. */
type Folded = { readonly text: string; readonly words: string; readonly squeezed: string }

function fold(text: string): Folded {
  const words = folded(text)
  return { text, words, squeezed: words.replaceAll(' ', '') }
}

/** How well a text fits: whole, from its start, from the start of a word, anywhere; null not at all. */
function closeness(text: Folded, typed: Folded): number | null {
  if (text.squeezed === typed.squeezed) return 0
  if (text.words.startsWith(typed.words)) return 1
  if (` ${text.words}`.includes(` ${typed.words}`)) return 2
  const telling = /[\u4e00-\u9fff]/u.test(typed.words) || typed.words.length > 2
  return telling && text.words.includes(typed.words) ? 3 : null
}

/** How well pinyin fits: syllables with or without tones and blanks, or their initials. */
function closenessOfPinyin(pinyin: Folded, { squeezed: typed }: Folded): number | null {
  if (!/^[a-z]+$/.test(typed)) return null
  if (pinyin.squeezed === typed) return 0
  const syllables = pinyin.words.split(' ')
  const from = syllables.findIndex((_, i) => begins(syllables.slice(i), typed))
  if (from >= 0) return from === 0 ? 1 : 2
  if (typed.length < 2) return null
  const initials = syllables.map((one) => one.charAt(0)).join('')
  if (initials === typed) return 1
  return initials.includes(typed) ? 3 : null
}

/** Whether what was typed is these syllables from the first on, the last one perhaps begun only. */
function begins(syllables: readonly string[], typed: string): boolean {
  return syllables.join('').startsWith(typed)
}

type Found = { readonly hit: Hit; readonly rank: number; readonly order: number }

/** Weight of each way of being found; a fit of a lesser way never comes before an equal one of a better. */
const WEIGHT: { readonly [by in Hit['by']]: number } = {
  name: 0,
  number: 1,
  pinyin: 2,
  code: 3,
  complaint: 20,
  place: 30,
}

/** The zones of these charts that fit what was typed, best first; nothing typed finds nothing. */
export function searchAmong(
  charts: readonly Chart[],
  query: string,
  options: Omit<SearchOptions, 'charts'> = {},
): readonly Hit[] {
  const typed = fold(query.slice(0, LONGEST))
  if (typed.words === '') return []
  const found = charts.flatMap((chart, c) =>
    chart.zones.flatMap((zone, z): Found[] => {
      const best = waysOf(chart, zone, typed, options)
        .map(({ by, text, fit }) => ({ by, text, rank: WEIGHT[by] + fit * 5 }))
        .sort((a, b) => a.rank - b.rank)[0]
      if (!best) return []
      const { by, text, rank } = best
      return [{ hit: { chart, zone, by, text }, rank, order: c * 1000 + z }]
    }),
  )
  return found
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .slice(0, options.limit ?? LIMIT)
    .map(({ hit }) => hit)
}

type Said = {
  readonly by: Exclude<Hit['by'], 'complaint'>
  readonly language?: Language
  readonly folded: Folded
}

/** Everything a zone is called and where it is, folded the first time it is looked for. */
const saidOf = remembered((zone: Zone): readonly Said[] => [
  ...LANGUAGES.flatMap((language): Said[] => [
    { by: 'name', language, folded: fold(zone.names[language]) },
    { by: 'place', language, folded: fold(zone.anatomy[language]) },
  ]),
  { by: 'pinyin', folded: fold(zone.pinyin) },
  { by: 'code', folded: fold(zone.id) },
  { by: 'number', folded: fold(String(zone.number ?? '')) },
])

function closenessOf({ by, folded: text }: Said, typed: Folded): number | null {
  if (by === 'pinyin') return closenessOfPinyin(text, typed)
  if (by === 'code' || by === 'number') return text.squeezed === typed.squeezed ? 0 : null
  return closeness(text, typed)
}

type Way = { readonly by: Hit['by']; readonly text: string; readonly fit: number }

function waysOf(chart: Chart, zone: Zone, typed: Folded, options: SearchOptions): readonly Way[] {
  const { language: own, complaints = [] } = options
  const said = saidOf(zone).flatMap((one): Way[] => {
    const fit = closenessOf(one, typed)
    if (fit === null) return []
    const foreign = own !== undefined && one.language !== undefined && one.language !== own
    return [{ by: one.by, text: one.folded.text, fit: fit + (foreign ? 0.1 : 0) }]
  })
  const worked = complaints
    .filter((one) => one.chart === chart.id && one.zones.includes(zone.id))
    .flatMap(({ words }) => words)
    .flatMap((text): Way[] => {
      const fit = closeness(fold(text), typed)
      return fit === null ? [] : [{ by: 'complaint', text, fit }]
    })
  return [...said, ...worked]
}
