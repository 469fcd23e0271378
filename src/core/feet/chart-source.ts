/** What a chart's folder says about each zone, before its rules are drawn. */

import type { Rule } from './rules.ts'
import type { Side, View } from './types.ts'

/** English, then Simplified Chinese. */
export type Names = readonly [string, string]

export type ZoneSource = {
  readonly id: string
  /** The number in the chart's own books. */
  readonly number: number | null
  readonly names: Names
  readonly feet: 'both' | Side
  readonly crossed: boolean
  readonly anatomy: Names
  /** Ids of the UBERON ontology, blank between them; `?` behind an id that nobody has checked. */
  readonly uberon: string
  /** Letters of the chart's list of sources, blank between them; `o` is own judgement. */
  readonly source: string
  readonly over?: readonly string[]
  readonly rules: { readonly [view in View]?: readonly Rule[] }
}

export type ChartSource = {
  readonly id: string
  readonly version: string
  readonly names: Names
  readonly firstFoot: Side
  /** Letter to address. An entry is cited by letter and number (`J41`) where a site has entries. */
  readonly sources: { readonly [letter: string]: string }
  readonly zones: readonly ZoneSource[]
}
