/** Cuts a closed shape with points inside it into triangles, as even as its border lets them be. */

import { corner } from '../plane/geometry.ts'
import { side, within } from '../plane/sides.ts'
import type { Point, Ring } from '../types.ts'

/** Three corners by number, counter-clockwise. */
export type Triangle = readonly [number, number, number]

/** Twice the signed area of three points, to weigh them by; which side a point lies on is asked of `side`. */
function twiceArea(a: Point, b: Point, c: Point): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
}

function covers(a: Point, b: Point, c: Point, p: Point): boolean {
  return side(a, b, p) >= 0 && side(b, c, p) >= 0 && side(c, a, p) >= 0
}

/** Cuts ears off a counter-clockwise polygon, the roundest first, until nothing is left. */
function ears(ring: Ring): Triangle[] {
  const left = ring.map((_, i) => i)
  const at = (k: number) => left[(k + left.length) % left.length] as number
  const out: Triangle[] = []
  while (left.length > 3) {
    let best = -1
    let roundest = -Infinity
    for (let k = 0; k < left.length; k++) {
      const [i, j, l] = [at(k - 1), at(k), at(k + 1)]
      const [a, b, c] = [corner(ring, i), corner(ring, j), corner(ring, l)]
      if (side(a, b, c) <= 0) continue
      const area = twiceArea(a, b, c)
      const sides =
        (b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2 + (c[0] - b[0]) ** 2 + (c[1] - b[1]) ** 2
      const round = area / (sides + (a[0] - c[0]) ** 2 + (a[1] - c[1]) ** 2)
      if (round <= roundest) continue
      if (left.some((m) => m !== i && m !== j && m !== l && covers(a, b, c, corner(ring, m))))
        continue
      best = k
      roundest = round
    }
    if (best < 0) throw new Error('a shape that crosses itself has no ears')
    out.push([at(best - 1), at(best), at(best + 1)])
    left.splice(best, 1)
  }
  out.push([at(0), at(1), at(2)])
  return out
}

/**
 * The constrained Delaunay triangulation of a simple polygon with points inside it.
 *
 * @param ring counter-clockwise; its edges all become edges of triangles
 * @param inner points strictly inside
 * @returns triangles whose numbers count the ring's corners first, then the inner points
 * @throws when the ring crosses itself
 */
export function triangulate(ring: Ring, inner: readonly Point[]): readonly Triangle[] {
  const points = [...ring, ...inner]
  const n = points.length
  const at = (i: number) => points[i] as Point
  /** The third corner of the triangle to the left of each directed edge. */
  const third = new Map<number, number>()
  const add = (a: number, b: number, c: number) => {
    third.set(a * n + b, c)
    third.set(b * n + c, a)
    third.set(c * n + a, b)
  }
  for (const [a, b, c] of ears(ring)) add(a, b, c)

  /** Turns the edge round where the other diagonal makes better triangles. */
  const flip = (a: number, b: number): boolean => {
    const c = third.get(a * n + b)
    const d = third.get(b * n + a)
    if (c === undefined || d === undefined) return false
    if (within(at(a), at(b), at(c), at(d)) <= 0) return false
    if (side(at(a), at(d), at(c)) <= 0 || side(at(d), at(b), at(c)) <= 0) return false
    third.delete(a * n + b)
    third.delete(b * n + a)
    add(a, d, c)
    add(d, b, c)
    return true
  }
  const settle = (edges: (readonly [number, number])[]) => {
    for (let edge = edges.pop(); edge; edge = edges.pop()) {
      const [a, b] = edge
      const [c, d] = [third.get(a * n + b), third.get(b * n + a)]
      if (c === undefined || d === undefined || !flip(a, b)) continue
      edges.push([a, c], [c, b], [b, d], [d, a])
    }
  }
  settle([...third.keys()].map((key) => [Math.floor(key / n), key % n]))

  const holds = (key: number, p: number): boolean => {
    const [a, b] = [Math.floor(key / n), key % n]
    return covers(at(a), at(b), at(third.get(key) as number), at(p))
  }
  /** The triangle round a point: by walking towards it, else, where the border is in the way, by looking. */
  const round = (p: number, from: number): number | undefined => {
    let key = from
    for (let steps = 0; steps < n; steps++) {
      const [a, b, c] = [Math.floor(key / n), key % n, third.get(key)]
      if (c === undefined) break
      if (side(at(b), at(c), at(p)) < 0) key = c * n + b
      else if (side(at(c), at(a), at(p)) < 0) key = a * n + c
      else if (side(at(a), at(b), at(p)) < 0) key = b * n + a
      else return key
    }
    return [...third.keys()].find((one) => holds(one, p))
  }
  let near = third.keys().next().value as number
  for (let p = ring.length; p < n; p++) {
    const key = round(p, near)
    if (key === undefined) continue
    const [a, b, c] = [Math.floor(key / n), key % n, third.get(key) as number]
    add(a, b, p)
    add(b, c, p)
    add(c, a, p)
    settle([
      [a, b],
      [b, c],
      [c, a],
    ])
    near = [...[a, b, c].map((corner) => p * n + corner)].find((one) => third.has(one)) ?? near
  }

  const out: Triangle[] = []
  for (const [key, c] of third) {
    const [a, b] = [Math.floor(key / n), key % n]
    if (a < b && a < c) out.push([a, b, c])
  }
  return out
}
