/** Holds the outlines of the feet to what a foot is: one skin, five toes, measured proportions. */

import { describe, expect, test } from 'vitest'
import { type Point, type Ring, VIEWS } from '../types.ts'
import { drawing } from './drawing.ts'
import { LANDMARKS } from './landmarks.ts'
import { OUTLINES, outline } from './outlines.ts'

type Edge = readonly [Point, Point]

function edges(ring: Ring): readonly Edge[] {
  return ring.map((p, i) => [p, ring[(i + 1) % ring.length] as Point])
}

function turn(a: Point, b: Point, c: Point): number {
  return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]))
}

function cross([a, b]: Edge, [c, d]: Edge): boolean {
  return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b)
}

function inside(ring: Ring, [x, y]: Point): boolean {
  return (
    edges(ring).filter(
      ([a, b]) => a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0],
    ).length %
      2 ===
    1
  )
}

/** Breadth of the sole, edge to edge, between two distances from the heel. */
function breadth(from: number, to: number): number {
  const across = outline('plantar')
    .filter(([u]) => u >= from && u <= to)
    .map(([, v]) => v)
  return Math.max(...across) - Math.min(...across)
}

describe('outlines', () => {
  for (const view of VIEWS) {
    test(`[MAP1] the ${view} outline is one closed smooth curve that never crosses itself`, () => {
      const all = edges(outline(view))
      const crossing = all.flatMap((e, i) =>
        all
          .slice(i + 2)
          .filter((_, k) => !(i === 0 && i + 2 + k === all.length - 1))
          .filter((f) => cross(e, f)),
      )
      expect(crossing).toEqual([])
      const longest = Math.max(...all.map(([a, b]) => Math.hypot(b[0] - a[0], b[1] - a[1])))
      expect(longest).toBeLessThan(0.03)
    })
  }

  test('[MAP2] breadth, heel, ball length and toes stand within one deviation of measured feet', () => {
    expect(Math.abs(breadth(0.6, 0.8) - 0.376)).toBeLessThan(0.017)
    expect(Math.abs(breadth(0.1, 0.2) - 0.2675)).toBeLessThan(0.018)
    const bulge = outline('plantar').reduce((a, b) => (b[1] > a[1] ? b : a))
    expect(Math.abs(bulge[0] - 0.741)).toBeLessThan(0.0147)
    const us = outline('plantar').map(([u]) => u)
    expect(Math.max(...us)).toBeCloseTo(1, 2)
    expect(Math.min(...us)).toBeCloseTo(0, 2)
  })

  test('[MAP2] five toes stand apart: a tip each, and a web between two neighbours', () => {
    const ring = outline('plantar')
    const peaks = ring.filter((p, i) => {
      const near = (k: number) => ring[(i + k + ring.length) % ring.length] as Point
      return p[0] > 0.8 && [-2, -1, 1, 2].every((k) => p[0] > near(k)[0])
    })
    expect(peaks).toHaveLength(5)
    peaks.forEach(([u, v], i) => {
      const tip = LANDMARKS.toeTips[i] as Point
      expect(Math.hypot(u - tip[0], v - tip[1])).toBeLessThan(0.02)
    })
    for (const web of LANDMARKS.webs) {
      expect(inside(ring, [web[0] - 0.01, web[1]])).toBe(true)
      expect(inside(ring, [web[0] + 0.02, web[1]])).toBe(false)
    }
  })

  test('[MAP2] landmarks of flesh and bone lie within their outline', () => {
    const sole = [...LANDMARKS.toePulps, ...LANDMARKS.mtpJoints, LANDMARKS.navicular]
    for (const p of sole) expect(inside(outline('plantar'), p)).toBe(true)
    const inner = LANDMARKS.medial
    for (const p of [inner.malleolus, inner.navicular, inner.mtp1, inner.ip1]) {
      expect(inside(outline('medial'), p)).toBe(true)
    }
    const outer = LANDMARKS.lateral
    for (const p of [outer.malleolus, outer.tuberosity, outer.mtp5, outer.cuboid]) {
      expect(inside(outline('lateral'), p)).toBe(true)
    }
  })

  test('[MAP3] the outer side is no copy of the inner: ankle bone lower and further back, arch flatter', () => {
    const [medial, lateral] = [LANDMARKS.medial.malleolus, LANDMARKS.lateral.malleolus]
    expect(lateral[0]).toBeLessThan(medial[0])
    expect(lateral[1]).toBeLessThan(medial[1])
    const arch = (ring: Ring) =>
      Math.max(...ring.filter(([u, h]) => u > 0.3 && u < 0.55 && h < 0.1).map(([, h]) => h))
    expect(arch(outline('lateral'))).toBeLessThan(arch(outline('medial')) / 2)
    expect(OUTLINES.lateral).not.toEqual(OUTLINES.medial)
  })

  test('[MAP2] the back of the foot is drawn as broad over the ankle bones as people are', () => {
    const across = drawing('dorsal')
      .skin.filter(([u]) => u > 0.16 && u < 0.25)
      .map(([, v]) => v)
    const broad = Math.max(...across) - Math.min(...across)
    expect(Math.abs(broad - 0.276)).toBeLessThan(0.0129)
    expect(Math.abs(broad - 0.2725)).toBeLessThan(0.0124)
  })

  test('[MAP2] the outer ankle bone stands at its measured height', () => {
    expect(Math.abs(LANDMARKS.lateral.malleolus[1] - 0.269)).toBeLessThan(0.0206)
  })
})
