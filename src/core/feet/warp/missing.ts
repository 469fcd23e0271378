/** A foot without one or more of its toes: what is left of its skin, and which zones are left on it. */

import { remembered, rememberedBy } from '../../memo.ts'
import { skin } from '../foot/skin.ts'
import { contains, nearestOnRing } from '../plane/geometry.ts'
import type { Point, Ring, View } from '../types.ts'
import { toeRegion } from './toe-region.ts'

/** A corner this near to a toe's border belongs to the toe, 0.2 mm on a foot of 250 mm. */
const RIM = 0.0008

/** How far a stump rounds forwards, as a share of its breadth. */
const ROUNDING = 0.16

/** Corners of a stump's round end. */
const STEPS = 6

/** The end that closes a gap between two corners, bulging towards where the toe was. */
function end(a: Point, b: Point): Point[] {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const forward = dy > 0 ? 1 : -1
  return Array.from({ length: STEPS - 1 }, (_, i): Point => {
    const t = (i + 1) / STEPS
    const bulge = 4 * t * (1 - t) * ROUNDING * forward
    return [a[0] + dx * t + dy * bulge, a[1] + dy * t - dx * bulge]
  })
}

/** A ring of the canonical foot without one toe. */
function without(ring: Ring, toe: Ring): Ring {
  const gone = ring.map((p) => contains(toe, p) || nearestOnRing(toe, p).distance < RIM)
  const from = gone.findIndex((now, i) => !now && gone[(i + 1) % ring.length])
  if (from < 0) return ring
  const out: Point[] = []
  for (let k = 1; k <= ring.length; k++) {
    const i = (from + k) % ring.length
    if (!gone[i]) out.push(ring[i] as Point)
  }
  const [a, b] = [out.at(-1) as Point, out[0] as Point]
  return [...out, ...end(a, b)]
}

const named = (view: View, toes: readonly number[]) => `${view} ${toes.join()}`

const stumps = remembered((ring: Ring) =>
  rememberedBy(named, (view, toes): Ring => {
    let rest = ring
    for (const toe of toes) {
      const region = toeRegion(view, toe)
      if (region) rest = without(rest, region)
    }
    return rest
  }),
)

/**
 * A skin of the canonical foot without some toes.
 *
 * @param toes 0 the big toe to 4 the little toe; one that this view does not show changes nothing
 */
export function stump(view: View, toes: readonly number[], ring: Ring = skin(view)): Ring {
  return toes.length === 0 ? ring : stumps(ring)(view, toes)
}

/** Whether a place of the canonical foot is on a toe that is missing. */
export function onMissing(view: View, toes: readonly number[], at: Point): boolean {
  return toes.some((toe) => {
    const region = toeRegion(view, toe)
    return region !== null && contains(region, at)
  })
}

function middle(ring: Ring): Point {
  const sum = ring.reduce<Point>(([a, b], [u, w]) => [a + u, b + w], [0, 0])
  return [sum[0] / ring.length, sum[1] / ring.length]
}

const left = remembered((rings: readonly Ring[]) =>
  rememberedBy(named, (view, toes): readonly Ring[] =>
    rings.filter((ring) => !onMissing(view, toes, middle(ring))),
  ),
)

/** Those of some rings that are still there when toes are missing; the same answer each time. */
export function remaining(
  view: View,
  toes: readonly number[],
  rings: readonly Ring[],
): readonly Ring[] {
  return toes.length === 0 ? rings : left(rings)(view, toes)
}
