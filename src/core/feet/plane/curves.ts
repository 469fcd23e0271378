/** Turns a few anatomical points into soft, closed shapes: rounded patches, blobs, strokes. */

import type { Point, Ring } from '../types.ts'
import { corner } from './geometry.ts'

function between(a: Point, b: Point, t: number): Point {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]
}

function gap(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1])
}

/** Points a rounded corner is drawn with. */
const FILLET = 9

/** The way along a ring from a corner, `reach` far, in one direction. */
function along(ring: Ring, from: number, direction: 1 | -1, reach: number) {
  let left = reach
  let i = from
  for (let steps = 0; steps < ring.length; steps++) {
    const [a, b] = [corner(ring, i), corner(ring, i + direction)]
    const length = gap(a, b)
    if (length >= left) return { point: between(a, b, left / length), index: i, steps }
    left -= length
    i += direction
  }
  return { point: corner(ring, from), index: from, steps: 0 }
}

/**
 * A ring with its marked corners rounded off, each as far as `radius` reaches along both sides,
 * but never over the middle of a side.
 */
export function rounded(ring: Ring, corners: readonly number[], radius: number): Ring {
  const out: Point[] = []
  const cuts = corners.map((at, k) => {
    const before = (corners[(k + corners.length - 1) % corners.length] as number) - ring.length
    const sideBefore = wayLength(ring, k === 0 ? before : (corners[k - 1] as number), at)
    const next = k === corners.length - 1 ? (corners[0] as number) + ring.length : corners[k + 1]
    const sideAfter = wayLength(ring, at, next as number)
    const reach = Math.min(radius, sideBefore * 0.49, sideAfter * 0.49)
    return { at, enter: along(ring, at, -1, reach), leave: along(ring, at, 1, reach) }
  })
  for (const [k, cut] of cuts.entries()) {
    const middle = corner(ring, cut.at)
    for (let i = 0; i <= FILLET; i++) {
      const t = i / FILLET
      out.push(between(between(cut.enter.point, middle, t), between(middle, cut.leave.point, t), t))
    }
    const next = cuts[(k + 1) % cuts.length] as (typeof cuts)[number]
    const last = k === cuts.length - 1 ? ring.length + next.at : next.at
    for (let i = cut.at + cut.leave.steps + 1; i < last - next.enter.steps; i++)
      out.push(corner(ring, i))
  }
  return out
}

function wayLength(ring: Ring, from: number, to: number): number {
  let length = 0
  for (let i = from; i < to; i++) length += gap(corner(ring, i), corner(ring, i + 1))
  return length
}

function spline(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const mix = (k: 0 | 1) =>
    0.5 *
    (2 * b[k] +
      (c[k] - a[k]) * t +
      (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t * t +
      (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t * t * t)
  return [mix(0), mix(1)]
}

/** A smooth open path through points, `steps` to a span. */
export function path(points: readonly Point[], steps: number): Point[] {
  const at = (i: number) => points[Math.min(points.length - 1, Math.max(0, i))] as Point
  const out: Point[] = []
  for (let i = 0; i + 1 < points.length; i++) {
    for (let s = 0; s < steps; s++)
      out.push(spline(at(i - 1), at(i), at(i + 1), at(i + 2), s / steps))
  }
  out.push(at(points.length - 1))
  return out
}

/** Points of a round end. */
const CAP = 6

/**
 * A stroke along a path, as a brush would draw it: `widths` are full widths, spread evenly over the
 * length; the ends are round.
 */
export function stroke(line: readonly Point[], widths: readonly number[]): Ring {
  const n = line.length
  const width = (i: number) => {
    if (widths.length === 1) return widths[0] as number
    const x = (i / (n - 1)) * (widths.length - 1)
    const k = Math.min(widths.length - 2, Math.floor(x))
    const at = (j: number): Point => [
      0,
      widths[Math.min(widths.length - 1, Math.max(0, j))] as number,
    ]
    return spline(at(k - 1), at(k), at(k + 1), at(k + 2), x - k)[1]
  }
  const left: Point[] = []
  const right: Point[] = []
  const ends: Point[][] = []
  for (let i = 0; i < n; i++) {
    const [a, b] = [line[Math.max(0, i - 1)] as Point, line[Math.min(n - 1, i + 1)] as Point]
    const [p, length] = [line[i] as Point, gap(a, b) || 1]
    const half = width(i) / 2
    const [nx, ny] = [(-(b[1] - a[1]) / length) * half, ((b[0] - a[0]) / length) * half]
    left.push([p[0] + nx, p[1] + ny])
    right.push([p[0] - nx, p[1] - ny])
    if (i === 0 || i === n - 1) {
      const turn = i === 0 ? Math.PI : 0
      ends.push(
        Array.from({ length: CAP - 1 }, (_, k): Point => {
          const angle = turn + Math.PI / 2 - ((k + 1) / CAP) * Math.PI
          const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
          return [p[0] + ny * cos + nx * sin, p[1] - nx * cos + ny * sin]
        }),
      )
    }
  }
  return [...left, ...(ends[1] as Point[]), ...right.reverse(), ...(ends[0] as Point[])]
}
