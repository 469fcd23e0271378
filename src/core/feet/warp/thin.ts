/** Curves with as few corners as the eye can do with: what is drawn again and again must be short. */

import type { Point, Ring } from '../types.ts'

function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)))
  return Math.hypot(x - ax - t * dx, y - ay - t * dy)
}

/**
 * The fewest corners of an open path that stay near all others (Douglas and Peucker 1973).
 *
 * @param coarse how far a corner may lie from the line that stands for it
 * @param longest edges longer than this are halved
 */
function fewer(line: readonly Point[], coarse: number, longest: number): Point[] {
  const [first, last] = [line[0] as Point, line.at(-1) as Point]
  let far = 0
  let at = -1
  for (let i = 1; i + 1 < line.length; i++) {
    const d = distance(line[i] as Point, first, last)
    if (d > far) {
      far = d
      at = i
    }
  }
  const long = Math.hypot(last[0] - first[0], last[1] - first[1]) > longest
  if (far <= coarse && !(long && line.length > 2)) return [first, last]
  const middle = far > coarse ? at : line.length >> 1
  return [
    ...fewer(line.slice(0, middle + 1), coarse, longest).slice(0, -1),
    ...fewer(line.slice(middle), coarse, longest),
  ]
}

/** A ring with fewer corners; lengths in fractions of foot length. */
export function thinned(ring: Ring, coarse: number, longest: number): Ring {
  const half = ring.length >> 1
  return [
    ...fewer(ring.slice(0, half + 1), coarse, longest).slice(0, -1),
    ...fewer([...ring.slice(half), ring[0] as Point], coarse, longest).slice(0, -1),
  ]
}
