/** The laws of warps: what each word of a shape does to the drawing, and what never happens. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chart } from '../chart/charts.ts'
import { LANDMARKS } from '../foot/landmarks.ts'
import { outline } from '../foot/outlines.ts'
import { skin } from '../foot/skin.ts'
import { contains, isSimple, nearestOnRing, signedArea } from '../plane/geometry.ts'
import { type Point, type Ring, VIEWS } from '../types.ts'
import { meshOf } from './mesh.ts'
import { onMissing, remaining, stump } from './missing.ts'
import { settle } from './settle.ts'
import { CANONICAL, type FootShape, figures, looksOf } from './shape.ts'
import { sheetOf, tightest } from './sheet.ts'
import { warpFor } from './warp.ts'

/** Breadth between two distances from the heel, in fractions of foot length. */
function breadth(ring: Ring, from: number, to: number): number {
  const across = ring.filter(([u]) => u >= from && u <= to).map(([, v]) => v)
  return Math.max(...across) - Math.min(...across)
}

const sole = (shape: FootShape) => warpFor(shape, 'plantar').ring(skin('plantar'))
const moved = (shape: FootShape, at: Point) => warpFor(shape, 'plantar').toClient(at)

describe('[WARP1] the mesh and what comes to rest on it', () => {
  test.each(VIEWS)('the mesh of the %s view fills a simple ring round the whole skin', (view) => {
    const { points, border, triangles } = meshOf(view)
    const ring = points.slice(0, border)
    expect(isSimple(ring)).toBe(true)
    expect(skin(view).filter((p) => !contains(ring, p))).toEqual([])
    const areas = triangles.map((three) => signedArea(three.map((i) => points[i] as Point)))
    expect(Math.min(...areas)).toBeGreaterThan(0)
    expect(areas.reduce((a, b) => a + b)).toBeCloseTo(signedArea(ring), 9)
    expect(new Set(triangles.flat()).size).toBe(points.length)
  })

  test('a wish that would turn the foot inside out is followed only as far as it can be', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: 0.5, max: 20, noNaN: true }),
        fc.constantFrom(...VIEWS),
        (size, wave, view) => {
          const sheet = sheetOf(view)
          const x = settle(sheet, ([u, w]) => [u + size * Math.sin(wave * w), w - size * u])
          expect(tightest(sheet, x)).toBeGreaterThan(0)
          const border = Array.from(
            { length: sheet.mesh.border },
            (_, i): Point => [x[2 * i]!, x[2 * i + 1]!],
          )
          expect(isSimple(border)).toBe(true)
        },
      ),
      { numRuns: 12 },
    )
  })
})

describe('[WARP2] places beside the skin', () => {
  test('go with the skin they are beside, and come back', () => {
    const warp = warpFor({ width: 'wide', halluxAngle: 30 }, 'plantar')
    for (const at of [
      [0.74, 0.205],
      [-0.02, 0],
      [0.4, -0.17],
      [1.02, 0.1],
    ] as const) {
      const there = warp.toClient(at)
      const skinThere = warp.toClient(nearestOnRing(skin('plantar'), at).point)
      expect(Math.hypot(there[0] - skinThere[0], there[1] - skinThere[1])).toBeLessThan(0.04)
      const back = warp.toCanonical(there)
      expect(Math.hypot(back[0] - at[0], back[1] - at[1])).toBeLessThan(0.01)
    }
  })
})

describe('[WARP4] the same shape gives the same warp', () => {
  test('no shape, and a shape that says what the canonical foot is, move nothing', () => {
    for (const shape of [
      null,
      undefined,
      {},
      { width: 'regular', toes: 'egyptian' },
      { halluxAngle: 6 },
    ] as const) {
      const warp = warpFor(shape, 'plantar')
      const ring = skin('plantar')
      expect(warp.looks).toBe(null)
      expect(warp.ring(ring)).toBe(ring)
    }
  })

  test('bit by bit, whatever was warped before', () => {
    const shape: FootShape = { toes: 'greek', halluxAngle: 22, width: 'wide', arch: 'flat' }
    const at: Point = [0.9, 0.1]
    const first = warpFor(shape, 'dorsal').toClient(at)
    for (let i = 0; i < 70; i++) warpFor({ bend: i / 20 + 0.01 }, 'dorsal')
    expect(warpFor({ ...shape }, 'dorsal').toClient(at)).toEqual(first)
  })

  test('looks are told apart by what is drawn, not by how it was said', () => {
    expect(looksOf({ halluxAngle: 35 })).toBe(looksOf({ halluxAngle: 60 }))
    expect(looksOf({ width: 'wide' })).not.toBe(looksOf({ width: 'narrow' }))
    expect(looksOf({ missing: ['toe-2'] })).toBe(null)
  })
})

describe('[WARP5] a foot is drawn as its shape says', () => {
  test('the canonical figures are those of the canonical outline', () => {
    expect(breadth(outline('plantar'), 0.6, 0.8)).toBeCloseTo(CANONICAL.breadth, 2)
    expect(breadth(outline('plantar'), 0.1, 0.2)).toBeCloseTo(CANONICAL.heel, 2)
  })

  test('breadth of ball and heel', () => {
    for (const width of ['narrow', 'wide'] as const) {
      const wanted = figures({ width })
      expect(breadth(sole({ width }), 0.6, 0.8)).toBeCloseTo(wanted.breadth, 2)
      expect(breadth(sole({ width }), 0.1, 0.2)).toBeCloseTo(wanted.heel, 2)
    }
    expect(breadth(sole({ breadth: 0.41, heel: 0.24 }), 0.6, 0.8)).toBeCloseTo(0.41, 2)
    expect(breadth(sole({ breadth: 0.41, heel: 0.24 }), 0.1, 0.2)).toBeCloseTo(0.24, 2)
  })

  test('a wide ball stands 4 mm farther out', () => {
    const [u, v] = moved({ width: 'wide' }, [0.737, 0.1857])
    expect([u, v].map((x) => x.toFixed(4))).toEqual(['0.7370', '0.2007'])
  })

  test('length to the ball', () => {
    for (const ballLength of [0.71, 0.77])
      expect(moved({ ballLength }, LANDMARKS.mtp1Bulge)[0]).toBeCloseTo(ballLength, 2)
  })

  test('which toe is longest', () => {
    const tips = (toes: FootShape['toes']) =>
      LANDMARKS.toeTips.map((tip) => moved({ toes }, tip as Point)[0])
    const [greek, square, egyptian] = [tips('greek'), tips('square'), tips('egyptian')]
    expect(greek[1]! - greek[0]!).toBeGreaterThan(0.012)
    expect(Math.abs(square[0]! - square[1]!)).toBeLessThan(0.01)
    expect(egyptian[0]! - egyptian[1]!).toBeGreaterThan(0.01)
  })

  test('the big toe leans outwards by its angle and its joint stands out', () => {
    // Read from the skin, as a hand would: inner border of the forefoot against outer border of the toe.
    const angle = (shape: FootShape) => {
      const slope = (from: Point, to: Point) => {
        const [a, b] = [moved(shape, from), moved(shape, to)]
        return (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI
      }
      return slope([0.46, 0.103], [0.67, 0.168]) - slope([0.872, 0.0525], [0.95, 0.0535])
    }
    for (const halluxAngle of [0, 15, 25, 35]) {
      const more = angle({ halluxAngle }) - angle({})
      expect(Math.abs(more - (halluxAngle - CANONICAL.halluxAngle))).toBeLessThan(3)
    }
    expect(moved({ halluxAngle: 30 }, LANDMARKS.mtp1Bulge)[1]).toBeGreaterThan(
      LANDMARKS.mtp1Bulge[1] + 0.01,
    )
  })

  test('a high arch stands higher than a flat one, and the leg stays where it is', () => {
    const hollow = (arch: FootShape['arch']) =>
      warpFor({ arch }, 'medial').toClient([0.43, 0.046])[1]
    expect(hollow('high')).toBeGreaterThan(hollow('regular') + 0.015)
    expect(hollow('flat')).toBeLessThan(hollow('regular') - 0.015)
    for (const view of ['medial', 'lateral'] as const) {
      const [u, h] = warpFor({ arch: 'high', toes: 'greek' }, view).toClient([0.2, 0.8])
      expect(Math.hypot(u - 0.2, h - 0.8)).toBeLessThan(0.001)
    }
  })

  test('a forefoot that turns outwards goes outwards', () => {
    expect(moved({ bend: 5 }, [0.95, 0])[1]).toBeLessThan(-0.02)
    expect(moved({ bend: -5 }, [0.95, 0])[1]).toBeGreaterThan(0.02)
  })
})

describe('[WARP6] missing toes', () => {
  const rwo = chart('rwo-shur')!

  test.each([0, 1, 2, 3, 4])('without toe %i the skin ends behind it, and only there', (toe) => {
    const left = stump('plantar', [toe])
    expect(isSimple(left)).toBe(true)
    for (const [other, pulp] of LANDMARKS.toePulps.entries()) {
      expect(contains(left, pulp as Point)).toBe(other !== toe)
      expect(onMissing('plantar', [toe], pulp as Point)).toBe(other === toe)
    }
    for (const at of [LANDMARKS.heelCentre, LANDMARKS.navicular, ...LANDMARKS.mtpJoints])
      expect(contains(left, at as Point)).toBe(true)
  })

  test('zones of a missing toe are gone, the same zones of other toes stay', () => {
    const rings = (id: string) => rwo.zones.find((zone) => zone.id === id)?.shapes.plantar ?? []
    expect(remaining('plantar', [0], rings('pituitary'))).toEqual([])
    expect(remaining('plantar', [1], rings('pituitary'))).toHaveLength(1)
    expect(remaining('plantar', [0, 1, 2, 3, 4], rings('kidney'))).toHaveLength(1)
    expect(remaining('plantar', [1], rings('eye')).length).toBeLessThan(rings('eye').length)
  })
})
