/** What became of the sore spots from one visit to another. [HISTORY3] */

import { change, fairPress, isSore, pressBefore } from '../session/mod.ts'
import type { Press, Spot } from '../session/types.ts'
import { match } from './match.ts'

/**
 * `eased`: clearly less, by presses alike. `stayed`: not clearly less. `unlike`: touched both
 * times, but pressed too differently to say. `appeared`: sore now, not sore or not touched before.
 * `gone`: sore before, no touch near it now, which is not to say that it would not be sore.
 */
export type Became = 'eased' | 'stayed' | 'unlike' | 'appeared' | 'gone'

/** One spot through two visits. */
export type Course = {
  readonly became: Became
  /** Null where no touch of that visit lies within 12 mm. */
  readonly before: Spot | null
  readonly after: Spot | null
  /** How far apart they were pressed, millimetres on a foot of 250 mm; null where one is missing. */
  readonly mm: number | null
}

/** The press of a visit that stands for the spot: the fair one, else the first. Never the closing one. */
export function standsFor(spot: Spot): Press | null {
  return pressBefore(spot)
}

/** Whether the spot itself was sore, not only a press that was too fast or too deep. */
export function wasSore(spot: Spot): boolean {
  const press = standsFor(spot)
  return press !== null && isSore(press)
}

function became(before: Spot, after: Spot): Became {
  const fair = fairPress(before.first, before.again)
  const compared = change(fair, fairPress(after.first, after.again))
  if (compared === 'not-checked') return wasSore(after) ? 'stayed' : 'unlike'
  return compared === 'felt-easier' ? 'eased' : 'stayed'
}

/**
 * The course of every spot that was sore in one of two visits: the same for any order of the spots.
 * Marks that were never rated say nothing and are left out.
 *
 * @param before spots of the earlier visit
 * @param after spots of the later one
 */
export function between(before: readonly Spot[], after: readonly Spot[]): readonly Course[] {
  const rated = (spots: readonly Spot[]) => spots.filter(({ first }) => first !== null)
  const { pairs, onlyBefore, onlyAfter } = match(rated(before), rated(after))
  return [
    ...pairs.flatMap(({ before, after, mm }): Course[] => {
      if (wasSore(before)) return [{ became: became(before, after), before, after, mm }]
      return wasSore(after) ? [{ became: 'appeared', before, after, mm }] : []
    }),
    ...onlyAfter
      .filter(wasSore)
      .map((after): Course => ({ became: 'appeared', before: null, after, mm: null })),
    ...onlyBefore
      .filter(wasSore)
      .map((before): Course => ({ became: 'gone', before, after: null, mm: null })),
  ]
}
