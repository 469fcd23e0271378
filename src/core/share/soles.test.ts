/** Holds the numbers of a card to their places: on the sole, and never one over another. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { solePoint, spread } from './soles.ts'

const APART = 15

describe('[SHARE5] numbers never cover each other', () => {
  test('rings on one point and near each other are pushed apart, others stay', () => {
    const rings = spread(
      [
        [50, 50],
        [50, 50],
        [53, 52],
        [51, 49],
        [200, 200],
      ],
      APART,
    )
    for (const [i, a] of rings.entries())
      for (const b of rings.slice(i + 1))
        expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThan(APART - 1)
    expect(rings[4]).toEqual([200, 200])
  })

  test('a dozen anywhere on a foot end apart, and none is lost', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 100 }))
    fc.assert(
      fc.property(fc.array(place, { maxLength: 12 }), (points) => {
        const rings = spread(points, 9)
        expect(rings.length).toBe(points.length)
        for (const [i, a] of rings.entries())
          for (const b of rings.slice(i + 1))
            expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThan(8)
      }),
    )
  })

  test('a place of the side stands at the rim it belongs to, never beyond toes or heel', () => {
    expect(solePoint({ foot: 'left', view: 'plantar', u: 0.5, v: 0.02 })).toEqual([0.5, 0.02])
    expect(solePoint({ foot: 'left', view: 'medial', u: 0.5, h: 0.3 })[1]).toBeGreaterThan(0.1)
    expect(solePoint({ foot: 'left', view: 'lateral', u: 0.5, h: 0.3 })[1]).toBeLessThan(-0.1)
    for (const u of [-0.5, 1.5])
      for (const view of ['medial', 'lateral'] as const) {
        const [along] = solePoint({ foot: 'right', view, u, h: 0.1 })
        expect(along).toBeGreaterThan(0)
        expect(along).toBeLessThan(1)
      }
  })
})
