/** Holds the plane geometry to exact sides where points lie all but on a line, a circle or a border. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Point, Ring } from '../types.ts'
import { triangulate } from '../warp/triangulate.ts'
import { cut } from './cut.ts'
import { contains, isSimple, ringArea } from './geometry.ts'
import { side, within } from './sides.ts'

/** Coordinates are whole numbers of this, so that whole numbers can say what is exactly so. */
const GRAIN = 2 ** -50
const whole = (x: number) => BigInt(x / GRAIN)

function exactSide(a: Point, b: Point, c: Point): number {
  const [ax, ay, bx, by, cx, cy] = [...a, ...b, ...c].map(whole) as [
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
  ]
  const twice = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
  return twice > 0n ? 1 : twice < 0n ? -1 : 0
}

/** The product as it is written by hand, which rounds. */
const roundedSide = (a: Point, b: Point, c: Point) =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]))

function exactWithin(a: Point, b: Point, c: Point, d: Point): number {
  const [dx, dy] = d.map(whole) as [bigint, bigint]
  const row = (p: Point) => {
    const [x, y] = [whole(p[0]) - dx, whole(p[1]) - dy]
    return { x, y, far: x * x + y * y }
  }
  const [p, q, r] = [row(a), row(b), row(c)]
  const twice =
    p.far * (q.x * r.y - r.x * q.y) -
    q.far * (p.x * r.y - r.x * p.y) +
    r.far * (p.x * q.y - q.x * p.y)
  return twice > 0n ? 1 : twice < 0n ? -1 : 0
}

/** A place, as fine as numbers of its size can be. */
const share = fc.integer({ min: 0, max: 2 ** 53 - 1 }).map((n) => n * GRAIN)
const place: fc.Arbitrary<Point> = fc.tuple(share, share)
const grains = fc.integer({ min: -3, max: 3 })
const inGrain = (x: number) => Math.round(x / GRAIN) * GRAIN

/** Two places and a third that lies on the way between them, or some grains beside it. */
const allButOnALine = fc
  .tuple(place, place, fc.integer({ min: -150, max: 1150 }), grains, grains)
  .map(([a, b, t, i, j]): readonly [Point, Point, Point] => [
    a,
    b,
    [
      inGrain(a[0] + (b[0] - a[0]) * (t / 1000)) + i * GRAIN,
      inGrain(a[1] + (b[1] - a[1]) * (t / 1000)) + j * GRAIN,
    ],
  ])

describe('[FEET12] on which side a point lies is exact', () => {
  test('of a line, also where plain products round the answer away', () => {
    let wrongByHand = 0
    fc.assert(
      fc.property(allButOnALine, ([a, b, c]) => {
        const exact = exactSide(a, b, c)
        expect(Math.sign(side(a, b, c)) + 0).toBe(exact)
        expect(Math.sign(side(b, a, c)) + 0).toBe(0 - exact)
        if (roundedSide(a, b, c) !== exact) wrongByHand += 1
      }),
      { numRuns: 2000 },
    )
    expect(wrongByHand).toBeGreaterThan(20)
  })

  test('of a circle', () => {
    const square = fc.tuple(place, fc.integer({ min: 1, max: 2 ** 40 }), grains, grains)
    fc.assert(
      fc.property(square, ([[x, y], size, i, j]) => {
        const s = size * GRAIN
        const [a, b, c]: Point[] = [
          [x, y],
          [x + s, y],
          [x + s, y + s],
        ]
        const d: Point = [x + i * GRAIN, y + s + j * GRAIN]
        const exact = exactWithin(a as Point, b as Point, c as Point, d)
        expect(Math.sign(within(a as Point, b as Point, c as Point, d)) + 0).toBe(exact)
      }),
      { numRuns: 1000 },
    )
    expect(within([0, 0], [1, 0], [0, 1], [0.5, 0.5])).toBeGreaterThan(0)
    expect(within([0, 0], [1, 0], [0, 1], [2, 2])).toBeLessThan(0)
  })

  test('two neighbours share their border: a place beside it lies in one of them, on it at most in one', () => {
    let [beside, wrongByHand] = [0, 0]
    const divided = (ring: Ring, [x, y]: Point) => {
      let inside = false
      let [px, py] = ring.at(-1) as Point
      for (const [qx, qy] of ring) {
        if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) inside = !inside
        px = qx
        py = qy
      }
      return inside
    }
    fc.assert(
      fc.property(allButOnALine, ([a, b, c]) => {
        const between = (k: 0 | 1) => c[k] > Math.min(a[k], b[k]) && c[k] < Math.max(a[k], b[k])
        fc.pre(between(0) && between(1))
        const [left, right]: Ring[] = [
          [a, b, [a[0] - (b[1] - a[1]), a[1] + (b[0] - a[0])]],
          [b, a, [a[0] + (b[1] - a[1]), a[1] - (b[0] - a[0])]],
        ]
        const exact = exactSide(a, b, c)
        const found = [contains(left as Ring, c), contains(right as Ring, c)]
        if (exact === 0) return
        beside += 1
        expect(found).toEqual([exact > 0, exact < 0])
        if (divided(left as Ring, c) !== exact > 0) wrongByHand += 1
      }),
      { numRuns: 2000 },
    )
    expect(beside).toBeGreaterThan(200)
    expect(wrongByHand).toBeGreaterThan(5)
  })

  test('a ring that all but touches itself is simple, and one that crosses by a grain is not', () => {
    fc.assert(
      fc.property(allButOnALine, ([a, b, c]) => {
        const t =
          ((c[0] - a[0]) * (b[0] - a[0]) + (c[1] - a[1]) * (b[1] - a[1])) /
          ((b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2)
        fc.pre(t > 0.1 && t < 0.9)
        // A dart whose tip comes down on its base from the left: simple while the tip stays left of it.
        const up: Point = [a[0] - (b[1] - a[1]), a[1] + (b[0] - a[0])]
        const over: Point = [b[0] - (b[1] - a[1]), b[1] + (b[0] - a[0])]
        expect(isSimple([a, b, over, c, up])).toBe(exactSide(a, b, c) > 0)
      }),
      { numRuns: 500 },
    )
  })
})

describe('[FEET12] what is cut and divided stays whole', () => {
  /** A convex ring with a corner on, or a grain beside, the line it is cut along. */
  const through = fc.tuple(
    fc.integer({ min: 3, max: 12 }),
    fc.integer({ min: 0, max: 11 }),
    grains,
    grains,
  )

  test('a line through a corner cuts a shape in two, and nothing is lost', () => {
    fc.assert(
      fc.property(through, ([n, k, i, j]) => {
        const ring: Ring = Array.from({ length: n }, (_, m): Point => {
          const angle = (2 * Math.PI * m) / n
          return [inGrain(0.5 + 0.3 * Math.cos(angle)), inGrain(0.5 + 0.3 * Math.sin(angle))]
        })
        const [x, y] = ring[k % n] as Point
        const tip: Point = [x + i * GRAIN, y + j * GRAIN]
        const [dx, dy] = [tip[0] - 0.5, tip[1] - 0.5]
        const line: Point[] = [
          [0.5 - 2 * dx, 0.5 - 2 * dy],
          [0.5 + 2 * dx, 0.5 + 2 * dy],
        ]
        const { left, right } = cut(ring, line)
        expect(ringArea(left) + ringArea(right)).toBeCloseTo(ringArea(ring), 12)
        expect(Math.min(ringArea(left), ringArea(right))).toBeGreaterThan(0.01)
      }),
      { numRuns: 500 },
    )
  })

  test('points on a grid, of which four always lie on one circle, are divided to the end, each triangle the right way round', () => {
    const size = fc.integer({ min: 2, max: 7 })
    fc.assert(
      fc.property(
        size,
        size,
        fc.double({ min: 0.001, max: 0.1, noNaN: true }),
        place,
        (m, n, step, [x, y]) => {
          const at = (i: number, j: number): Point => [x + i * step, y + j * step]
          const ring: Ring = [at(0, 0), at(m, 0), at(m, n), at(0, n)]
          const inner: Point[] = []
          for (let i = 1; i < m; i++) for (let j = 1; j < n; j++) inner.push(at(i, j))
          const all = [...ring, ...inner]
          const triangles = triangulate(ring, inner)
          expect(triangles).toHaveLength(2 * inner.length + 2)
          let area = 0
          for (const [a, b, c] of triangles) {
            const corners = [all[a], all[b], all[c]] as [Point, Point, Point]
            expect(side(...corners)).toBeGreaterThan(0)
            area += ringArea(corners)
          }
          expect(area / ringArea(ring)).toBeCloseTo(1, 9)
        },
      ),
    )
  })
})
