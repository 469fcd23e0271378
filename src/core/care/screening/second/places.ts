/** Where the hands stay off: what is ringed or named, and before that what a rule keeps off by itself. [CARE33] */

import type { Area, Side } from '../../../feet/types.ts'
import type { Rule } from '../../rules/2.0.0/rule.ts'
import type { Level } from '../../types.ts'
import type { Mention } from './told.ts'

/** Feet, areas and ringed places that are kept off. */
export type KeptOff = {
  readonly feet: readonly Side[]
  /** Never `foot`: that is said in `feet`. */
  readonly areas: readonly Area[]
  readonly drawn: readonly string[]
  /** Whether a ring is waited for. */
  readonly ring: boolean
}

/** Nothing is kept off. */
export const NOWHERE: KeptOff = { feet: [], areas: [], drawn: [], ring: false }

/** What one mention of a rule keeps off. A ring counts for whatever it came with. */
export function keptOffBy(rule: Rule, { feet, areas, drawn }: Mention): KeptOff {
  const named: (Area | 'drawn')[] = rule.avoid.filter((one) => one !== 'drawn')
  let ring = false
  if (rule.avoid.includes('drawn')) {
    named.push(...areas)
    if (areas.length === 0 && !drawn?.length) {
      if (rule.undrawn === 'ring') ring = drawn === null
      else if (rule.undrawn !== null) named.push(rule.undrawn)
    }
  }
  return {
    feet: named.includes('foot') ? feet : [],
    areas: named.filter((one) => one !== 'foot' && one !== 'drawn'),
    drawn: drawn ?? [],
    ring,
  }
}

/** All of several. */
export function keptOffByAll(all: readonly KeptOff[]): KeptOff {
  return {
    feet: all.flatMap((one) => one.feet),
    areas: all.flatMap((one) => one.areas),
    drawn: all.flatMap((one) => one.drawn),
    ring: all.some((one) => one.ring),
  }
}

/** The mildest level that goes with keeping off: also a clearance does not go below it. */
export function levelOf(kept: KeptOff): Level {
  if (kept.feet.length > 0) return 'avoid-foot'
  return kept.areas.length > 0 || kept.drawn.length > 0 ? 'avoid-area' : 'go'
}
