/** Which spots of two visits are the same place on the foot. [HISTORY2] */

import { FOOT_MM, type Place, pointOf, SAME_PLACE_MM } from '../feet/mod.ts'
import { assign } from './assign.ts'

/** What is matched: anything with a place and a name of its own. */
export type Placed = { readonly id: string; readonly place: Place }

/** How the spots of two visits go together: each spot stands in exactly one of the three. */
export type Matched<T> = {
  /** In order of foot, view and place of the earlier one; `mm` on a foot of 250 mm, at most 12. */
  readonly pairs: readonly { readonly before: T; readonly after: T; readonly mm: number }[]
  /** Without a partner in the other visit. */
  readonly onlyBefore: readonly T[]
  readonly onlyAfter: readonly T[]
}

/** Millimetres between two places, on a foot of 250 mm; infinite between feet and between views. */
export function apartMm(a: Place, b: Place): number {
  if (a.foot !== b.foot || a.view !== b.view) return Number.POSITIVE_INFINITY
  const [p, q] = [pointOf(a), pointOf(b)]
  return Math.hypot(p[0] - q[0], p[1] - q[1]) * FOOT_MM
}

const key = ({ place, id }: Placed): string => `${place.foot} ${place.view} ${pointOf(place)} ${id}`

function inOrder<T extends Placed>(spots: readonly T[]): readonly T[] {
  return [...spots].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** Pairs of two lists that are already in order, the shorter one first. */
function pairs<T extends Placed>(
  few: readonly T[],
  many: readonly T[],
): readonly (readonly [T, T])[] {
  const costs = few.map((one) =>
    many.map((other) => Math.min(SAME_PLACE_MM, apartMm(one.place, other.place))),
  )
  return assign(costs).flatMap((column, row) => {
    const [one, other] = [few[row] as T, many[column] as T]
    return apartMm(one.place, other.place) <= SAME_PLACE_MM ? [[one, other] as const] : []
  })
}

/** The spots of one foot and view stand apart from all others. */
function apart<T extends Placed>(spots: readonly T[]): ReadonlyMap<string, readonly T[]> {
  return Map.groupBy(spots, ({ place }) => `${place.foot} ${place.view}`)
}

/**
 * Pairs the spots of two visits one to one so that the whole is as near as it can be: each pair
 * costs its distance, each two spots left without a partner cost 12 mm (OSPA distance of order 1,
 * Schuhmacher, Vo and Vo 2008). Turned round it gives the same pairs, and in any order.
 */
export function match<T extends Placed>(before: readonly T[], after: readonly T[]): Matched<T> {
  const [earlier, later] = [apart(inOrder(before)), apart(inOrder(after))]
  const found: { before: T; after: T; mm: number }[] = []
  for (const [where, olds] of earlier) {
    const news = later.get(where) ?? []
    // One and the same side leads whichever way round it is asked, so that ties fall alike.
    const leads =
      olds.length !== news.length
        ? olds.length < news.length
        : olds.map(key).join('\n') <= news.map(key).join('\n')
    for (const [one, other] of leads ? pairs(olds, news) : pairs(news, olds)) {
      const [a, b] = leads ? [one, other] : [other, one]
      found.push({ before: a, after: b, mm: apartMm(a.place, b.place) })
    }
  }
  const met = new Set(found.flatMap((pair) => [pair.before, pair.after]))
  return {
    pairs: found.sort((a, b) => (key(a.before) < key(b.before) ? -1 : 1)),
    onlyBefore: inOrder(before).filter((one) => !met.has(one)),
    onlyAfter: inOrder(after).filter((one) => !met.has(one)),
  }
}
