/** The closed shape that a view's mesh fills: a hair wider than all that is drawn or touched there. */

import { drawing } from '../foot/drawing.ts'
import { skin } from '../foot/skin.ts'
import { corner, signedArea } from '../plane/geometry.ts'
import type { Point, Ring, View } from '../types.ts'
import { thinned } from './thin.ts'

/** How far a corner may lie from the line that stands for it: 0.2 mm on a foot of 250 mm. */
const COARSE = 0.0008

/** How far the cover reaches beyond the skin; less than a quarter of the narrowest gap of two toes. */
const MARGIN = 0.0011

/** Longest edge of the cover: a straight leg needs corners too. */
const LONGEST = 0.06

/** On the dorsum the leg hides the heel, which stands out beside it by a hair. */
const BESIDE_LEG = 0.008

/** Every corner moved outwards, both its edges by the same width. */
function wider(ring: Ring, by: (at: Point) => number): Ring {
  return ring.map((p, i): Point => {
    const [a, b] = [corner(ring, i - 1), corner(ring, i + 1)]
    const unit = (from: Point, to: Point): Point => {
      const length = Math.hypot(to[0] - from[0], to[1] - from[1])
      return [(to[1] - from[1]) / length, -(to[0] - from[0]) / length]
    }
    const [n, m] = [unit(a, p), unit(p, b)]
    const [x, y] = [n[0] + m[0], n[1] + m[1]]
    const reach = (by(p) * 2) / Math.max(0.8, x * x + y * y)
    return [p[0] + x * reach, p[1] + y * reach]
  })
}

/** The cover of a view, counter-clockwise. */
export function cover(view: View): Ring {
  const drawn = view === 'dorsal' ? drawing(view).skin : skin(view)
  const turned = signedArea(drawn) < 0 ? [...drawn].reverse() : drawn
  const thin = thinned(turned, COARSE, LONGEST)
  return wider(thin, ([u]) => (view === 'dorsal' && u < 0.36 ? BESIDE_LEG : MARGIN))
}
