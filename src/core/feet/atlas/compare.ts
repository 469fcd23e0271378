/** Where two charts differ: the same part of the body on other feet, another view, another place, or none. */

import { FOOT_MM, SAME_PLACE_MM } from '../foot/place.ts'
import { middleOf } from '../plane/geometry.ts'
import { type Bilingual, type Chart, type Side, VIEWS, type View, type Zone } from '../types.ts'

/** How a difference is told, the most striking first: one of them names each pair. */
export const DIFFERENCES = ['only-a', 'only-b', 'feet', 'crossed', 'view', 'place'] as const
export type Differs = (typeof DIFFERENCES)[number]

export type Placed = { readonly zone: Zone; readonly feet: readonly Side[] }

export type Difference = {
  /** What both charts speak of, in the words of the first that has it. */
  readonly part: Bilingual
  /** The part's id in the UBERON ontology that both share; null where they share only the name. */
  readonly uberon: string | null
  readonly charts: { readonly a: Bilingual; readonly b: Bilingual }
  readonly a: Placed | null
  readonly b: Placed | null
  readonly differs: Differs
  /** Between the middles of both zones on a view that both are on; null where there is none. */
  readonly distanceMm: number | null
}

/** Millimetres between two zones on the view where they lie nearest; null without a common view. */
export function distanceMm(a: Zone, b: Zone): number | null {
  const far = VIEWS.flatMap((view: View) => {
    const [p, q] = [a.shapes[view], b.shapes[view]]
    if (!p || !q) return []
    const [[ax, ay], [bx, by]] = [middleOf(p), middleOf(q)]
    return [Math.hypot(ax - bx, ay - by) * FOOT_MM]
  })
  return far.length === 0 ? null : Math.round(Math.min(...far))
}

function sharedUberon(a: Zone, b: Zone): string | null {
  return a.uberon.find(({ id }) => b.uberon.some((other) => other.id === id))?.id ?? null
}

type Pair = { readonly a: Zone; readonly b: Zone; readonly uberon: string | null }

/** Zones of one id first; then those that share a part of the body, nearest first. */
function pairsOf(a: Chart, b: Chart): readonly Pair[] {
  const candidates = a.zones.flatMap((one) =>
    b.zones.flatMap((other) => {
      const uberon = sharedUberon(one, other)
      if (one.id !== other.id && uberon === null) return []
      const far = one.id === other.id ? -1 : (distanceMm(one, other) ?? FOOT_MM)
      return [{ a: one, b: other, uberon, far }]
    }),
  )
  const taken = new Set<Zone>()
  return candidates
    .sort((p, q) => p.far - q.far)
    .filter((pair) => {
      if (taken.has(pair.a) || taken.has(pair.b)) return false
      taken.add(pair.a).add(pair.b)
      return true
    })
}

function differs({ a, b }: Pair, far: number | null): Differs | null {
  if (a.feet.join() !== b.feet.join()) return 'feet'
  if (a.crossed !== b.crossed) return 'crossed'
  if (far === null) return 'view'
  return far > SAME_PLACE_MM ? 'place' : null
}

/**
 * Every part of the body that two charts place differently, in the order of the first chart and then
 * what only the second has. What both place alike is left out.
 *
 * @example
 * compareCharts(rwoShur, western).find(({ part }) => part.en === 'Heart')?.differs // 'feet'
 */
export function compareCharts(a: Chart, b: Chart): readonly Difference[] {
  const charts = { a: a.names, b: b.names }
  const pairs = pairsOf(a, b)
  const placed = (zone: Zone): Placed => ({ zone, feet: zone.feet })
  const ofA = a.zones.flatMap((zone): Difference[] => {
    const pair = pairs.find((one) => one.a === zone)
    const part = zone.names
    if (!pair)
      return [
        {
          part,
          uberon: zone.uberon[0]?.id ?? null,
          charts,
          a: placed(zone),
          b: null,
          differs: 'only-a',
          distanceMm: null,
        },
      ]
    const far = distanceMm(pair.a, pair.b)
    const how = differs(pair, far)
    if (how === null) return []
    return [
      {
        part,
        uberon: pair.uberon,
        charts,
        a: placed(zone),
        b: placed(pair.b),
        differs: how,
        distanceMm: far,
      },
    ]
  })
  const ofB = b.zones
    .filter((zone) => !pairs.some((pair) => pair.b === zone))
    .map(
      (zone): Difference => ({
        part: zone.names,
        uberon: zone.uberon[0]?.id ?? null,
        charts,
        a: null,
        b: placed(zone),
        differs: 'only-b',
        distanceMm: null,
      }),
    )
  return [...ofA, ...ofB]
}
