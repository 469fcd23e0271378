/** What is looked at of visits: the sore spots first, and the touches that heat and figures are made of. */

import type { Spot } from '../session/types.ts'
import { standsFor, wasSore } from './between.ts'
import type { Visited } from './over-time.ts'
import type { Touched } from './zone-numbers.ts'

/** The sore spots of a visit, the sorest first; and how many were not sore. */
export function soreFirst(spots: readonly Spot[]): {
  readonly sore: readonly Spot[]
  readonly easy: number
} {
  const rated = spots.filter(({ first }) => first !== null)
  const felt = (spot: Spot) => standsFor(spot)?.discomfort ?? 0
  const sore = rated.filter(wasSore).sort((a, b) => felt(b) - felt(a))
  return { sore, easy: rated.length - sore.length }
}

/** The touches that heat and figures are made of. */
export function touchesOf(visits: readonly Visited[], soreOnly: boolean): readonly Touched[] {
  return visits.flatMap(({ spots }) =>
    spots
      .filter((spot) => !soreOnly || wasSore(spot))
      .map((spot) => ({ place: spot.place, discomfort: standsFor(spot)?.discomfort ?? null })),
  )
}
