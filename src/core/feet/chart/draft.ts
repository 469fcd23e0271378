/** A studio's own version while it is being made: one zone at a time moved, sized, renamed, left out. */

import type { Outcome } from '../../outcome.ts'
import { atlasWords } from '../../words/atlas.ts'
import { LANGUAGES } from '../../words/language.ts'
import { asStored, pointOf } from '../foot/place.ts'
import type { Bilingual, Chart, Place, View } from '../types.ts'
import { adjustChart, type OwnChart, type ZoneAdjustment } from './adjust.ts'
import { chart, chartVersion, parseChartVersion } from './charts.ts'
import { nextVersion } from './own-charts.ts'
import { shortName } from './short-name.ts'

/** What has been chosen so far; `zones` holds what was changed of the base, by zone. */
export type Draft = {
  readonly base: Chart
  /** The own chart it will be told as: a new one, or that which it goes on from. */
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

/** A zone moved on one view, added to where it was moved before. */
export function moved(
  draft: Draft,
  zone: string,
  view: View,
  [du, dw]: readonly [number, number],
): Draft {
  const move = draft.zones[zone]?.move ?? {}
  const [u, w] = move[view] ?? [0, 0]
  return withZone(draft, zone, { move: { ...move, [view]: [asStored(u + du), asStored(w + dw)] } })
}

/** How far a dragged finger went, in the coordinates of its view. */
export function dragged(from: Place, to: Place): readonly [number, number] {
  const [[a, b], [c, d]] = [pointOf(from), pointOf(to)]
  return [c - a, d - b]
}

/** A nudge of one step: its word, and how far it goes along both coordinates of the view. */
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
