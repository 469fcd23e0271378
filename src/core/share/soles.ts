/** Where the numbers of a card stand on two drawn soles: each by its place, none over another. [SHARE5] */

import { type Place, type Point, pointOf } from '../feet/mod.ts'

/** Rounds of pushing rings apart: enough for a few dozen on one sole. */
const ROUNDS = 120
/** How near the toes' and the heel's end a place of the side may come, and where the rims lie. */
const SIDE = { from: 0.05, to: 0.95, medial: 0.13, lateral: -0.14 } as const

const within = (low: number, value: number, high: number): number =>
  Math.min(high, Math.max(low, value))

/** Places of the other views are drawn where they meet the sole's rim. */
export function solePoint(place: Place): Point {
  const [u, w] = pointOf(place)
  if (place.view === 'plantar' || place.view === 'dorsal') return [within(0, u, 1), w]
  return [within(SIDE.from, u, SIDE.to), SIDE[place.view]]
}

/**
 * Pushes rings that overlap apart, each as little as it takes.
 *
 * @param apart the least distance of two middles, in the unit of the points
 */
export function spread(points: readonly Point[], apart: number): readonly Point[] {
  const rings = points.map(([x, y]): [number, number] => [x, y])
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, a] of rings.entries())
      for (const [j, b] of rings.entries()) {
        if (j <= i) continue
        // Two rings on one point part along a direction of their own.
        const dx = b[0] - a[0] || Math.cos(i + j)
        const dy = b[1] - a[1] || Math.sin(i + j)
        const far = Math.hypot(dx, dy)
        const push = (apart - far) / 2
        if (push <= 0) continue
        a[0] -= (dx / far) * push
        a[1] -= (dy / far) * push
        b[0] += (dx / far) * push
        b[1] += (dy / far) * push
      }
  return rings
}
