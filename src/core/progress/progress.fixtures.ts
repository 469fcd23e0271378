/** Spots and visits for the tests of progress, told by place and rating, or drawn by chance. */

import fc from 'fast-check'
import { type Place, placeOf } from '../feet/mod.ts'
import { foldSession } from '../session/mod.ts'
import { press } from '../session/session.fixtures.ts'
import type { Press, Session, Spot } from '../session/types.ts'
import { verdict } from '../session/verdict.ts'

export function spot(id: string, place: Place, first: Partial<Press> | null, again?: Press): Spot {
  const begun = first && press(first)
  return {
    id,
    place,
    zones: [],
    first: begun,
    again: again ?? null,
    mirror: null,
    closing: null,
    verdict: verdict(begun, again ?? null),
    change: 'not-checked',
    explained: [],
  }
}

const NOTHING_TOLD = foldSession([], () => [])

export function visit(id: string, openedAt: number | null, spots: readonly Spot[]): Session {
  return { ...NOTHING_TOLD, id, openedAt, spots }
}

/** Places crowded on a grid of 5 mm, so that ties and near misses are common. */
export const placeDrawn: fc.Arbitrary<Place> = fc
  .record({
    foot: fc.constantFrom('left', 'right'),
    view: fc.constantFrom('plantar', 'medial'),
    u: fc.nat(3),
    w: fc.nat(2),
  } as const)
  .map(({ foot, view, u, w }) => placeOf(foot, view, [0.4 + u * 0.02, w * 0.02]))

export const pressDrawn: fc.Arbitrary<Partial<Press>> = fc.record({
  discomfort: fc.nat(10),
  pace: fc.constantFrom('slow', 'fast'),
  depth: fc.constantFrom('light', 'firm', 'deep'),
  technique: fc.constantFrom('thumb-press', 'hook-knuckle'),
})

/** Spots of one visit, each with an id of its own that begins with `name`. */
export const spotsDrawn = (name: string, most = 8): fc.Arbitrary<readonly Spot[]> =>
  fc
    .array(fc.tuple(placeDrawn, fc.option(pressDrawn)), { maxLength: most })
    .map((all) => all.map(([place, first], i) => spot(`${name}${i}`, place, first)))
