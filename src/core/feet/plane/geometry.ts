/** The plane geometry that zones, areas and the finger share; all lengths in fractions of foot length. */

import type { Point, Ring } from '../types.ts'
import { side } from './sides.ts'

/** The corner at `i`, counted round and round, backwards too. */
export function corner(ring: Ring, i: number): Point {
  const n = ring.length
  return ring[((i % n) + n) % n] as Point
}

/** Whether a point lies inside a ring (even-odd rule), exactly; the border itself may fall either way. */
export function contains(ring: Ring, at: Point): boolean {
  const y = at[1]
  let inside = false
  let p = corner(ring, -1)
  for (const q of ring) {
    const up = q[1] > y
    // Only an edge that reaches from one side of the point's height to the other is looked at.
    if (up !== p[1] > y && (up ? side(p, q, at) > 0 : side(p, q, at) < 0)) inside = !inside
    p = q
  }
  return inside
}

/** Area with its turning sense: positive where the ring runs counter-clockwise. */
export function signedArea(ring: Ring): number {
  let twice = 0
  let [px, py] = corner(ring, -1)
  for (const [qx, qy] of ring) {
    twice += px * qy - qx * py
    px = qx
    py = qy
  }
  return twice / 2
}

/** Area of a ring in squared foot lengths. */
export function ringArea(ring: Ring): number {
  return Math.abs(signedArea(ring))
}

/** The bounds of rings, upright: `[min first, min second, max first, max second]`. */
export function bounds(rings: readonly Ring[]): readonly [number, number, number, number] {
  let [a, b, c, d] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const ring of rings) {
    for (const [x, y] of ring) {
      a = Math.min(a, x)
      b = Math.min(b, y)
      c = Math.max(c, x)
      d = Math.max(d, y)
    }
  }
  return [a, b, c, d]
}

/** The point of a ring's border nearest to `at`, and how far it is. */
export function nearestOnRing(ring: Ring, [x, y]: Point): { point: Point; distance: number } {
  // Squares are compared and nothing is made on the way: a chart asks this a million times.
  let [nearX, nearY] = corner(ring, 0)
  let least = Infinity
  let [px, py] = corner(ring, -1)
  for (const [qx, qy] of ring) {
    const [dx, dy] = [qx - px, qy - py]
    const length = dx * dx + dy * dy
    const t = length === 0 ? 0 : ((x - px) * dx + (y - py) * dy) / length
    const on = Math.min(1, Math.max(0, t))
    const [onX, onY] = [px + on * dx, py + on * dy]
    const far = (onX - x) * (onX - x) + (onY - y) * (onY - y)
    if (far < least) {
      least = far
      nearX = onX
      nearY = onY
    }
    px = qx
    py = qy
  }
  return { point: [nearX, nearY], distance: Math.hypot(nearX - x, nearY - y) }
}

/** How deep a point lies inside a shape of one or more rings: negative outside. */
export function depth(rings: readonly Ring[], at: Point): number {
  let distance = Infinity
  let inside = false
  for (const ring of rings) {
    distance = Math.min(distance, nearestOnRing(ring, at).distance)
    inside ||= contains(ring, at)
  }
  return inside ? distance : -distance
}

/** Whether two segments cross or touch. */
function meet(a: Point, b: Point, c: Point, d: Point): boolean {
  for (const k of [0, 1] as const) {
    if (Math.max(a[k], b[k]) < Math.min(c[k], d[k])) return false
    if (Math.max(c[k], d[k]) < Math.min(a[k], b[k])) return false
  }
  const apart = (p: number, q: number) => (p > 0 && q > 0) || (p < 0 && q < 0)
  return !apart(side(a, b, c), side(a, b, d)) && !apart(side(c, d, a), side(c, d, b))
}

/** Whether no two edges of a ring meet, apart from neighbours at their common corner. */
export function isSimple(ring: Ring): boolean {
  const n = ring.length
  for (let i = 0; i < n; i++) {
    const [a, b] = [corner(ring, i), corner(ring, i + 1)]
    const [left, right] = a[0] < b[0] ? [a[0], b[0]] : [b[0], a[0]]
    for (let j = i + 2; j < n; j++) {
      const c = ring[j] as Point
      const d = ring[j + 1 === n ? 0 : j + 1] as Point
      if ((c[0] > right && d[0] > right) || (c[0] < left && d[0] < left)) continue
      if (i === 0 && j === n - 1) continue
      if (meet(a, b, c, d)) return false
    }
  }
  return n >= 3
}

/** Where the upright line at `x` runs inside rings, as pairs of second coordinates. */
function spans(ring: Ring, x: number): number[] {
  const hits: number[] = []
  let p = corner(ring, -1)
  for (const q of ring) {
    if (q[0] > x !== p[0] > x) hits.push(p[1] + ((x - p[0]) / (q[0] - p[0])) * (q[1] - p[1]))
    p = q
  }
  return hits.sort((a, b) => a - b)
}

/** Lines drawn through two shapes to measure what they share; 256 keeps the error below 1 %. */
const SCANS = 256

/** Area that two rings share, in squared foot lengths. */
export function overlap(a: Ring, b: Ring): number {
  const [a0, a1, a2, a3] = bounds([a])
  const [b0, b1, b2, b3] = bounds([b])
  const [from, to] = [Math.max(a0, b0), Math.min(a2, b2)]
  if (from >= to || Math.max(a1, b1) >= Math.min(a3, b3)) return 0
  const step = (to - from) / SCANS
  let sum = 0
  for (let i = 0; i < SCANS; i++) {
    const x = from + (i + 0.5) * step
    const [p, q] = [spans(a, x), spans(b, x)]
    for (let j = 0; j + 1 < p.length; j += 2) {
      for (let k = 0; k + 1 < q.length; k += 2) {
        const low = Math.max(p[j] as number, q[k] as number)
        sum += Math.max(0, Math.min(p[j + 1] as number, q[k + 1] as number) - low)
      }
    }
  }
  return sum * step
}

/** The centre of gravity of several closed rings, each weighed by its area. */
export function middleOf(rings: readonly Ring[]): readonly [number, number] {
  let [area, x, y] = [0, 0, 0]
  for (const ring of rings) {
    const size = Math.abs(signedArea(ring))
    const [cx, cy] = centroid(ring)
    area += size
    x += cx * size
    y += cy * size
  }
  return [x / area, y / area]
}

function centroid(ring: Ring): readonly [number, number] {
  const area = signedArea(ring)
  let [x, y] = [0, 0]
  for (const [i, [ax, ay]] of ring.entries()) {
    const [bx, by] = ring[(i + 1) % ring.length] as readonly [number, number]
    const cross = ax * by - bx * ay
    x += (ax + bx) * cross
    y += (ay + by) * cross
  }
  return [x / (6 * area), y / (6 * area)]
}
