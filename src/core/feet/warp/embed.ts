/** Says points and rings by barycentric coordinates in their triangles, so that they move as the mesh moves. */

import { remembered } from '../../memo.ts'
import type { Point, Ring } from '../types.ts'
import { CELL, type Mesh } from './mesh.ts'

/** Points in barycentric coordinates: point i lies at Σ weight · corner, three of each. */
export type Embedded = { readonly corners: Int32Array; readonly weights: Float64Array }

/** A point on the border of two triangles is in both; this much outside still counts as in. */
const EDGE = 1e-9

/** Barycentric coordinates of a point in a triangle: the weight of each corner, negative beyond the side opposite to it. */
export function barycentric(a: Point, b: Point, c: Point, [x, y]: Point): [number, number, number] {
  const twice = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
  const p = ((b[0] - x) * (c[1] - y) - (b[1] - y) * (c[0] - x)) / twice
  const q = ((c[0] - x) * (a[1] - y) - (c[1] - y) * (a[0] - x)) / twice
  return [p, q, 1 - p - q]
}

function toSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)))
  return Math.hypot(x - ax - t * dx, y - ay - t * dy)
}

/**
 * The triangle a point lies in, of those tried; off the mesh the one nearest to it.
 *
 * @param at where the corners are: the canonical foot or a client's
 * @param tried numbers of triangles that come into question; all where it is left out
 */
export function triangleAt(
  mesh: Mesh,
  at: (i: number) => Point,
  point: Point,
  tried?: readonly number[],
): number {
  const all = tried ?? mesh.triangles.keys()
  for (const t of all) {
    const [a, b, c] = mesh.triangles[t] as (typeof mesh.triangles)[number]
    const [p, q, r] = barycentric(at(a), at(b), at(c), point)
    if (p >= -EDGE && q >= -EDGE && r >= -EDGE) return t
  }
  if (tried) return triangleAt(mesh, at, point)
  let nearest = 0
  let distance = Infinity
  for (const [t, [a, b, c]] of mesh.triangles.entries()) {
    const far = Math.min(
      toSegment(point, at(a), at(b)),
      toSegment(point, at(b), at(c)),
      toSegment(point, at(c), at(a)),
    )
    if (far < distance) {
      distance = far
      nearest = t
    }
  }
  return nearest
}

function cellsOf(mesh: Mesh, a: Point, b: Point): readonly number[] {
  const { origin, columns, cells } = mesh
  const column = (x: number) => Math.floor((x - origin[0]) / CELL)
  const row = (y: number) => Math.floor((y - origin[1]) / CELL)
  const [x0, x1] = [column(Math.min(a[0], b[0])), column(Math.max(a[0], b[0]))]
  const [y0, y1] = [row(Math.min(a[1], b[1])), row(Math.max(a[1], b[1]))]
  if (x0 === x1 && y0 === y1) return (x0 >= 0 && x0 < columns && cells[y0 * columns + x0]) || []
  const found = new Set<number>()
  for (let y = y0; y <= y1; y++)
    for (let x = Math.max(0, x0); x <= Math.min(columns - 1, x1); x++)
      for (const t of cells[y * columns + x] ?? []) found.add(t)
  return [...found]
}

/** Where the way from `a` to `b` crosses edges of triangles, as shares of the way, in order. */
function crossings(mesh: Mesh, a: Point, b: Point): readonly number[] {
  const found: number[] = []
  const [rx, ry] = [b[0] - a[0], b[1] - a[1]]
  for (const t of cellsOf(mesh, a, b)) {
    const corners = mesh.triangles[t] as (typeof mesh.triangles)[number]
    for (let k = 0; k < 3; k++) {
      const [i, j] = [corners[k] as number, corners[(k + 1) % 3] as number]
      if (i > j && i < mesh.border && j < mesh.border && i - j === 1) continue
      const [c, d] = [mesh.points[i] as Point, mesh.points[j] as Point]
      const [sx, sy] = [d[0] - c[0], d[1] - c[1]]
      const cross = rx * sy - ry * sx
      if (cross === 0) continue
      const [qx, qy] = [c[0] - a[0], c[1] - a[1]]
      const along = (qx * sy - qy * sx) / cross
      const s = (qx * ry - qy * rx) / cross
      if (along > EDGE && along < 1 - EDGE && s >= 0 && s <= 1) found.push(along)
    }
  }
  return found
    .sort((p, q) => p - q)
    .filter((p, i, all) => i === 0 || p - (all[i - 1] as number) > EDGE)
}

/** Points of the canonical foot, said by the mesh. */
export function embedded(mesh: Mesh, points: readonly Point[]): Embedded {
  const corners = new Int32Array(3 * points.length)
  const weights = new Float64Array(3 * points.length)
  const at = (i: number) => mesh.points[i] as Point
  for (const [k, point] of points.entries()) {
    const t = triangleAt(mesh, at, point, cellsOf(mesh, point, point))
    const [a, b, c] = mesh.triangles[t] as (typeof mesh.triangles)[number]
    corners.set([a, b, c], 3 * k)
    weights.set(barycentric(at(a), at(b), at(c), point), 3 * k)
  }
  return { corners, weights }
}

const pointsOf = remembered((mesh: Mesh) =>
  remembered((points: readonly Point[]): Embedded => embedded(mesh, points)),
)

/** Points that will be asked for again and again, said by the mesh once. */
export function embeddedOnce(mesh: Mesh, points: readonly Point[]): Embedded {
  return pointsOf(mesh)(points)
}

const ringsOf = remembered((mesh: Mesh) =>
  remembered((ring: Ring): Embedded => {
    const corners = ring.flatMap((a, i): Point[] => {
      const b = ring[(i + 1) % ring.length] as Point
      const between = crossings(mesh, a, b).map(
        (t): Point => [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])],
      )
      return [a, ...between]
    })
    return embedded(mesh, corners)
  }),
)

/**
 * A ring said by the mesh, with a corner wherever it crosses from one triangle into the next, so
 * that it stays the same ring under every warp: what lay inside stays inside.
 */
export function embeddedRing(mesh: Mesh, ring: Ring): Embedded {
  return ringsOf(mesh)(ring)
}

/** Where embedded points lie when the mesh's corners are at `x`. */
export function placed({ corners, weights }: Embedded, x: Float64Array): Point[] {
  const out: Point[] = []
  for (let k = 0; k < corners.length; k += 3) {
    let p = 0
    let q = 0
    for (let i = k; i < k + 3; i++) {
      const c = 2 * (corners[i] as number)
      const w = weights[i] as number
      p += w * (x[c] as number)
      q += w * (x[c + 1] as number)
    }
    out.push([p, q])
  }
  return out
}
