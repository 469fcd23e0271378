/** What every chart leaves alone at a place, and which hands may still go there. [SESSION15] docs/domain.md 2 */

import { keepOffAt } from '../feet/mod.ts'
import type { KeepOff, Place } from '../feet/types.ts'
import { isKnuckle, type Technique } from '../record/terms.ts'

/** Hands too hard for thin skin over bone. */
const isHard = (technique: Technique) => isKnuckle(technique) || technique === 'tool'

/**
 * What to mind at a place with a technique: over a bone's edge only a knuckle or a tool is too hard.
 *
 * @example
 * keptOffHere({ foot: 'right', view: 'plantar', u: 0.7, v: 0 }, 'tool') // []
 */
export function keptOffHere(place: Place, technique: Technique): readonly KeepOff[] {
  return keepOffAt(place).filter((keep) => keep !== 'bone-edge' || isHard(technique))
}
