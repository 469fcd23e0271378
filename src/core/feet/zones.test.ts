/** The laws of every chart: shapes inside the skin, little overlap, one foot where one foot is meant. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areaShapes, areasAt } from './areas/areas.ts'
import { locate, zonePoint } from './atlas/locate.ts'
import { locator } from './atlas/locator.ts'
import { chart, charts, chartVersion } from './chart/charts.ts'
import { placeOf } from './foot/place.ts'
import { placeInWords } from './foot/place-words.ts'
import { skin } from './foot/skin.ts'
import { contains, depth, isSimple, nearestOnRing, overlap, ringArea } from './plane/geometry.ts'
import { pole } from './plane/pole.ts'
import { AREAS, type Chart, type Point, SIDES, VIEWS } from './types.ts'

const rwo = chart('rwo-shur') as Chart

const shownOf = (of: Chart) =>
  of.zones.flatMap((zone) =>
    zone.views.flatMap((view) =>
      (zone.shapes[view] ?? []).map((ring, part) => ({ zone, view, ring, part })),
    ),
  )
const name = (one: ReturnType<typeof shownOf>[number]) => `${one.zone.id} ${one.view} ${one.part}`

describe('[FEET1] the chart rwo-shur is whole', () => {
  test('62 zones, numbered in table order, named and placed in both languages', () => {
    expect(rwo.zones.map((zone) => zone.number)).toEqual(
      Array.from({ length: 62 }, (_, i) => i + 1),
    )
    expect(new Set(rwo.zones.map((zone) => zone.id)).size).toBe(62)
    for (const zone of rwo.zones) {
      expect(zone.names.en.length * zone.names['zh-Hans'].length).toBeGreaterThan(0)
      expect(zone.anatomy['zh-Hans']).toMatch(/[\u4e00-\u9fff]/)
      expect(zone.views.length).toBeGreaterThan(0)
      for (const view of zone.views) expect(zone.shapes[view]?.length).toBeGreaterThan(0)
    }
  })

  test('one-sided zones are where the school has them, and nowhere else', () => {
    const only = (foot: 'left' | 'right') =>
      rwo.zones
        .filter((z) => z.feet.length === 1 && z.feet[0] === foot)
        .map((z) => z.id)
        .sort()
    expect(only('left')).toEqual(['anus', 'descending-colon', 'heart', 'sigmoid-rectum', 'spleen'])
    expect(only('right')).toEqual([
      'ascending-colon',
      'caecum',
      'gallbladder',
      'ileocaecal-valve',
      'liver',
    ])
  })
})

describe.each(charts().map((one) => [chartVersion(one), one] as const))(
  '%s',
  (_, { id, version }) => {
    const every = chart(id, version) as Chart
    const shown = shownOf(every)

    test('[FEET2] every ring is simple and inside its outline', () => {
      for (const one of shown) {
        expect([name(one), isSimple(one.ring)]).toEqual([name(one), true])
        const border = skin(one.view)
        const outside = one.ring.filter(
          (p) => !contains(border, p) && nearestOnRing(border, p).distance > 1e-6,
        )
        expect([name(one), outside]).toEqual([name(one), []])
      }
    })

    test('[FEET3] zones overlap by at most 2 % of the smaller, but where the chart says so', () => {
      const wrong: string[] = []
      for (const [i, a] of shown.entries())
        for (const b of shown.slice(i + 1)) {
          if (a.view !== b.view || a.zone === b.zone) continue
          if (!a.zone.feet.some((foot) => b.zone.feet.includes(foot))) continue
          if (a.zone.over.includes(b.zone.id) || b.zone.over.includes(a.zone.id)) continue
          const share = overlap(a.ring, b.ring) / Math.min(ringArea(a.ring), ringArea(b.ring))
          if (share > 0.02) wrong.push(`${name(a)} / ${name(b)}: ${(share * 100).toFixed(1)} %`)
        }
      expect(wrong).toEqual([])
    })

    test('[FEET4] locate gives the zone back at its own point, on its feet only', () => {
      for (const zone of every.zones)
        for (const view of zone.views)
          for (const foot of SIDES) {
            const found = locate(every, placeOf(foot, view, zonePoint(zone, view)))
            if (zone.feet.includes(foot))
              expect([zone.id, view, found.includes(zone.id)]).toEqual([zone.id, view, true])
            else expect(found).not.toContain(zone.id)
          }
    })

    test('[FEET4] just inside a border it is there, just outside it is not', () => {
      fc.assert(
        fc.property(
          fc.nat(shown.length - 1),
          fc.double({ min: 0, max: 1, noNaN: true }),
          (pick, along) => {
            const { zone, view, ring } = shown[pick]!
            const i = Math.floor(along * ring.length) % ring.length
            const [a, b] = [ring[i]!, ring[(i + 1) % ring.length]!]
            const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
            const length = Math.hypot(b[0] - a[0], b[1] - a[1])
            fc.pre(length > 1e-9)
            const normal: Point = [(b[1] - a[1]) / length, -(b[0] - a[0]) / length]
            const rings = zone.shapes[view]!
            for (const step of [1e-4, -1e-4]) {
              const at: Point = [middle[0] + normal[0] * step, middle[1] + normal[1] * step]
              const inside = rings.some((one) => contains(one, at))
              const found = locate(every, placeOf(zone.feet[0]!, view, at))
              expect(found.includes(zone.id)).toBe(inside)
            }
          },
        ),
      )
    })

    test('[FEET4] the smallest zone comes first', () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...SIDES),
          fc.constantFrom(...VIEWS),
          fc.double({ min: -0.1, max: 1.1, noNaN: true }),
          fc.double({ min: -0.25, max: 1, noNaN: true }),
          (foot, view, u, w) => {
            const sizes = locate(every, placeOf(foot, view, [u, w])).map((found) => {
              const rings = every.zones.find((z) => z.id === found)!.shapes[view]!
              return rings.reduce((sum, ring) => sum + ringArea(ring), 0)
            })
            expect(sizes).toEqual([...sizes].sort((a, b) => a - b))
          },
        ),
        { numRuns: 300 },
      )
    })

    test('[FEET4] both feet answer alike at mirrored places, but for one-foot zones', () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...VIEWS),
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.double({ min: -0.2, max: 1, noNaN: true }),
          (view, u, w) => {
            const on = (foot: 'left' | 'right') =>
              locate(every, placeOf(foot, view, [u, w])).filter(
                (found) => every.zones.find((z) => z.id === found)!.feet.length === 2,
              )
            expect(on('left')).toEqual(on('right'))
          },
        ),
        { numRuns: 300 },
      )
    })

    test('[FEET5] the bulk locator answers exactly as the plain one', () => {
      const find = locator(every)
      fc.assert(
        fc.property(
          fc.constantFrom(...SIDES),
          fc.constantFrom(...VIEWS),
          fc.double({ min: -0.2, max: 1.2, noNaN: true }),
          fc.double({ min: -0.3, max: 1.2, noNaN: true }),
          (foot, view, u, w) => {
            const place = placeOf(foot, view, [u, w])
            expect(find(place)).toEqual(locate(every, place))
          },
        ),
        { numRuns: 10_000 },
      )
    })

    test('[FEET7] every zone can be hit: with the loupe at three times, its deepest point is a finger wide', () => {
      // A 10-inch tablet draws a foot of about 640 px; a loupe of three makes 1e-3 of foot length 1.9 px.
      for (const zone of every.zones)
        for (const view of zone.views)
          expect([zone.id, pole(zone.shapes[view]!).depth >= 0.008]).toEqual([zone.id, true])
    })

    test('[FEET8] every zone has plain words for its place, with its foot and no organ', () => {
      for (const zone of every.zones)
        for (const view of zone.views)
          for (const foot of zone.feet) {
            const place = placeOf(foot, view, zonePoint(zone, view))
            expect(placeInWords(place, 'en')).toContain(foot)
            expect(placeInWords(place, 'zh-Hans')).toContain(foot === 'left' ? '左' : '右')
            expect(placeInWords(place, 'en')).not.toMatch(/zone|liver|kidney|heart/i)
          }
    })

    test('[CHARTS9] it is whole: ids once, both languages, views, sources as its confidence says', () => {
      expect(new Set(every.zones.map((zone) => zone.id)).size).toBe(every.zones.length)
      for (const zone of every.zones) {
        expect(zone.names.en.length * zone.names['zh-Hans'].length).toBeGreaterThan(0)
        expect(zone.anatomy['zh-Hans']).toMatch(/[\u4e00-\u9fff]/)
        expect(zone.views.length * zone.feet.length).toBeGreaterThan(0)
        if (zone.confidence === 'sourced') expect(zone.sources.length).toBeGreaterThan(0)
        if (zone.confidence === 'own') expect(zone.sources).toEqual([])
        for (const source of zone.sources) expect(every.sources).toContain(source.split('#')[0])
      }
    })
  },
)

describe('[FEET6] areas', () => {
  test('every area has a point that is in it, and rings inside the outline', () => {
    for (const area of AREAS) {
      const views = VIEWS.filter((view) => areaShapes(area, view).length > 0)
      expect([area, views.length > 0]).toEqual([area, true])
      for (const view of views) {
        const { point, depth: deep } = pole(areaShapes(area, view))
        expect(deep).toBeGreaterThan(0)
        expect(areasAt(placeOf('left', view, point))).toContain(area)
      }
    }
  })

  test('every point of the foot lies in some area, and points off it in none', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...VIEWS),
        fc.double({ min: -0.1, max: 1.1, noNaN: true }),
        fc.double({ min: -0.25, max: 1, noNaN: true }),
        (view, u, w) => {
          const deep = depth([skin(view)], [u, w])
          fc.pre(Math.abs(deep) > 0.006)
          expect(areasAt(placeOf('right', view, [u, w])).length > 0).toBe(deep > 0)
        },
      ),
      { numRuns: 500 },
    )
  })
})

test('[FEET8] a place is said in plain words', () => {
  expect(placeInWords({ foot: 'right', view: 'plantar', u: 0.68, v: -0.09 }, 'en')).toBe(
    'under the ball of the right foot, in line with the 4th toe',
  )
})
