/** Cuts a shape in two along a line, so that neighbouring areas share their border exactly. */

import type { Point, Ring } from '../types.ts'
import { corner, signedArea } from './geometry.ts'
import { side } from './sides.ts'

type Crossing = {
  readonly at: Point
  /** Edge of the ring that is crossed, counted by the corner it begins at. */
  readonly edge: number
  /** How far along the line: whole part the segment, the rest the share of it. */
  readonly along: number
}

/**
 * Where two segments cross, as shares of each. Whether they do is asked exactly, and an end that lies on the other
 * counts as right of it: so a line through a corner crosses one of its two edges, never both or none.
 */
function crossing(a: Point, b: Point, c: Point, d: Point): { t: number; s: number } | null {
  const [ca, cb, ac, ad] = [side(c, d, a), side(c, d, b), side(a, b, c), side(a, b, d)]
  if (ca > 0 === cb > 0 || ac > 0 === ad > 0) return null
  // Of two values of unlike sign the difference is never lost.
  return { t: ca / (ca - cb), s: ac / (ac - ad) }
}

/**
 * The two parts of a ring on either side of a line that crosses it from border to border.
 *
 * @throws when the line does not cross the ring exactly twice: a broken promise of whoever drew it.
 */
export function cut(
  ring: Ring,
  line: readonly Point[],
): { readonly left: Ring; readonly right: Ring } {
  const turned = signedArea(ring) < 0 ? [...ring].reverse() : ring
  const found: Crossing[] = []
  for (let edge = 0; edge < turned.length; edge++) {
    const [a, b] = [corner(turned, edge), corner(turned, edge + 1)]
    for (let k = 0; k + 1 < line.length; k++) {
      const hit = crossing(a, b, line[k] as Point, line[k + 1] as Point)
      if (hit) {
        const at: Point = [a[0] + (b[0] - a[0]) * hit.t, a[1] + (b[1] - a[1]) * hit.t]
        found.push({ at, edge, along: k + hit.s })
      }
    }
  }
  const [first, last] = found.sort((p, q) => p.along - q.along)
  if (found.length !== 2 || !first || !last)
    throw new Error(`a cut must cross its ring twice, not ${found.length} times`)
  const blade = line.filter((_, k) => k > first.along && k < last.along)
  return {
    left: [first.at, ...blade, last.at, ...border(turned, last, first)],
    right: [last.at, ...[...blade].reverse(), first.at, ...border(turned, first, last)],
  }
}

/** Corners of a ring from one crossing on to another. */
function border(ring: Ring, from: Crossing, to: Crossing): Point[] {
  const out: Point[] = []
  const steps = (to.edge - from.edge + ring.length) % ring.length
  for (let i = 1; i <= steps; i++) out.push(corner(ring, from.edge + i))
  return out
}
