/** A studio's own version while it is being made: one zone at a time moved, sized, renamed, left out. */

import {
  adjustChart,
  chart,
  chartVersion,
  nextVersion,
  type OwnChart,
  parseChartVersion,
  pointOf,
  type ZoneAdjustment,
} from '../../../core/feet/mod.ts'
import type { Bilingual, Chart, Place, View } from '../../../core/feet/types.ts'
import type { Outcome } from '../../../core/outcome.ts'
import { atlasWords } from '../../../core/words/atlas.ts'
import { LANGUAGES } from '../../../core/words/language.ts'
import { shortName } from './chart-words.ts'

export type Draft = {
  readonly base: Chart
  /** What the studio had told of this chart before, where the draft goes on from it. */
  readonly id: string
  readonly names: Bilingual
  readonly zones: OwnChart['zones']
}

/** Two millimetres on a foot of 250 mm: the least a thumb tells apart. Own judgement. */
export const STEP = 0.008

/** A draft that goes on from an own version, or begins on a released chart. */
export function draftFrom(shown: Chart, own: readonly OwnChart[]): Draft | null {
  const before = own.find((one) => chartVersion(one) === chartVersion(shown))
  const named = parseChartVersion(before?.base ?? chartVersion(shown))
  const base = named && chart(named.id, named.version)
  if (!base) return null
  const names = Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      atlasWords[language].ownName(shortName(base, language)),
    ]),
  ) as Bilingual
  return before
    ? { base, id: before.id, names: before.names, zones: before.zones }
    : { base, id: `own-${base.id}`, names, zones: {} }
}

/** What the draft will be told as. */
export function ownOf(draft: Draft, own: readonly OwnChart[]): OwnChart {
  const { base, id, names, zones } = draft
  return { base: chartVersion(base), id, version: nextVersion(own, id), names, zones }
}

/** The chart as it stands in the draft, or why it cannot be drawn so. */
export function drawn(draft: Draft, own: readonly OwnChart[]): Outcome<Chart> {
  return adjustChart(draft.base, ownOf(draft, own))
}

/** The draft with one zone changed further; a change that changes nothing is left out. */
export function withZone(draft: Draft, zone: string, change: ZoneAdjustment): Draft {
  const { [zone]: before, ...others } = draft.zones
  const after = { ...before, ...change }
  const bare = Object.fromEntries(
    Object.entries(after).filter(
      ([key, value]) => value !== undefined && !(key === 'grow' && value === 1),
    ),
  )
  return { ...draft, zones: Object.keys(bare).length > 0 ? { ...others, [zone]: bare } : others }
}

/** The zone as the chart has it. */
export function asItWas(draft: Draft, zone: string): Draft {
  const { [zone]: _changed, ...zones } = draft.zones
  return { ...draft, zones }
}

const fine = (x: number) => Math.round(x * 1e4) / 1e4

/** A zone moved on one view, added to where it was moved before. */
export function moved(
  draft: Draft,
  zone: string,
  view: View,
  [du, dw]: readonly [number, number],
): Draft {
  const move = draft.zones[zone]?.move ?? {}
  const [u, w] = move[view] ?? [0, 0]
  return withZone(draft, zone, { move: { ...move, [view]: [fine(u + du), fine(w + dw)] } })
}

/** How far a dragged finger went, in the coordinates of its view. */
export function dragged(from: Place, to: Place): readonly [number, number] {
  const [[a, b], [c, d]] = [pointOf(from), pointOf(to)]
  return [c - a, d - b]
}

export type Arrow = {
  readonly word: 'toToes' | 'toHeel' | 'inwards' | 'outwards' | 'up' | 'down'
  readonly by: readonly [number, number]
}

/** The ways a zone is nudged on a view, as a hand would say them. */
export function arrowsOf(view: View): readonly Arrow[] {
  const along = [
    { word: 'toToes', by: [STEP, 0] },
    { word: 'toHeel', by: [-STEP, 0] },
  ] as const
  return view === 'plantar' || view === 'dorsal'
    ? [...along, { word: 'inwards', by: [0, STEP] }, { word: 'outwards', by: [0, -STEP] }]
    : [...along, { word: 'up', by: [0, STEP] }, { word: 'down', by: [0, -STEP] }]
}

const WHY = {
  CHART_RING_OUTSIDE: 'outside',
  CHART_ZONES_OVERLAP: 'covers',
  CHART_ZONE_SMALL: 'tooSmall',
} as const

/** Why a draft cannot be drawn, as a word of the catalogue; null where only its code says it. */
export function whyNot(code: string): (typeof WHY)[keyof typeof WHY] | null {
  return code in WHY ? WHY[code as keyof typeof WHY] : null
}

/** Characters a name may have. */
const LONGEST = 120

/** Whether every name that the draft gives can be told: none empty, none endless. */
export function isNamed({ names, zones }: Draft): boolean {
  const given = [names, ...Object.values(zones).flatMap((zone) => zone.names ?? [])]
  return given.every((name) =>
    LANGUAGES.every((language) => {
      const { length } = name[language].trim()
      return length > 0 && name[language].length <= LONGEST
    }),
  )
}
