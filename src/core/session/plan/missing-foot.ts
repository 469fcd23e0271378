/** A plan is made for the feet that are there. */

import type { Screening } from '../../care/mod.ts'
import { type FootShapes, isMissing, SIDES } from '../../feet/mod.ts'

/** A screening that also keeps off a foot that is missing; the same where none is. [WARP9] */
export function forFeetThatAreThere(screening: Screening, shape: FootShapes): Screening {
  const missing = SIDES.filter((foot) => isMissing(shape[foot]))
  if (missing.length === 0) return screening
  const feet = SIDES.filter((foot) => screening.avoid.feet.includes(foot) || missing.includes(foot))
  return { ...screening, avoid: { ...screening.avoid, feet } }
}
