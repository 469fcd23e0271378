/** The shapes everything on the feet is said in: sides, views, places, areas, zones, charts. */

import type { Language } from '../words/language.ts'

export const SIDES = ['left', 'right'] as const
export type Side = (typeof SIDES)[number]

export const VIEWS = ['plantar', 'dorsal', 'medial', 'lateral'] as const
export type View = (typeof VIEWS)[number]

/**
 * A point of one view of the canonical right foot, in fractions of foot length.
 *
 * First `u`, from the rear of the heel (0) to the longest toe (1). Second, on the plantar and
 * dorsal views, `v`, positive to the medial side; on the medial and lateral views `h`, height above
 * the floor. Both feet use the same numbers: `v` is medial on either, so the left is the mirror.
 */
export type Point = readonly [number, number]

/** A closed curve as its corners; the last joins the first. */
export type Ring = readonly Point[]

/** Where a finger came down. */
export type Place =
  | {
      readonly foot: Side
      readonly view: 'plantar' | 'dorsal'
      readonly u: number
      readonly v: number
    }
  | {
      readonly foot: Side
      readonly view: 'medial' | 'lateral'
      readonly u: number
      readonly h: number
    }

/** Chart-free places that the safety rules speak of. docs/domain.md 2. */
export const AREAS = [
  'heel',
  'arch',
  'ball',
  'toes',
  'little-toe-tip',
  'heel-inner',
  'heel-outer',
  'ankle-inner',
  'ankle-outer',
  'dorsum',
  'leg',
  'foot',
] as const
export type Area = (typeof AREAS)[number]

/** Places kept off in every chart; with knuckle or tool on `bone-edge`, fingers are still allowed. */
export const KEEP_OFF = [
  'dorsalis-pedis',
  'inner-ankle-vessels',
  'fibula-neck',
  'calf-belly',
  'bone-edge',
] as const
export type KeepOff = (typeof KEEP_OFF)[number]

/** A text in both languages of the interface. */
export type Bilingual = { readonly [language in Language]: string }

export type Confidence = 'sourced' | 'partly' | 'own'

export type Zone = {
  readonly id: string
  /** The number in this chart's own books; never a key, since books differ. */
  readonly number: number | null
  readonly names: Bilingual
  /** The Chinese name as it is spoken, a syllable with its tone for each character. */
  readonly pinyin: string
  readonly feet: readonly Side[]
  /** Whether the school reads the zone for the other side of the body. */
  readonly crossed: boolean
  readonly views: readonly View[]
  readonly anatomy: Bilingual
  readonly uberon: readonly { readonly id: string; readonly verified: boolean }[]
  readonly confidence: Confidence
  readonly sources: readonly string[]
  /** Zones this one may overlap by the chart's own rule. */
  readonly over: readonly string[]
  /** Rings on the canonical right foot, the same for both feet. */
  readonly shapes: { readonly [view in View]?: readonly Ring[] }
}

export type ChartId = string

export type Chart = {
  readonly id: ChartId
  readonly version: string
  readonly names: Bilingual
  /** The foot worked first in this school. */
  readonly firstFoot: Side
  readonly sources: readonly string[]
  readonly zones: readonly Zone[]
  /** Of a studio's own version: the chart it was made from, as `rwo-shur@1.0.0`. */
  readonly basedOn?: string
}
