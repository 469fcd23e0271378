/** A studio's own version of a chart: lawful or refused, and the chart it came from stays as it was. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locate, zonePoint } from '../atlas/locate.ts'
import { placeOf } from '../foot/place.ts'
import { middleOf } from '../plane/geometry.ts'
import { type Chart, SIDES, VIEWS, type Zone } from '../types.ts'
import { adjustChart, type OwnChart, type ZoneAdjustment } from './adjust.ts'
import { lawful } from './chart-laws.ts'
import { chart, chartVersion, newestCharts } from './charts.ts'
import { chartAmong, nextVersion, schoolOf } from './own-charts.ts'

const rwo = chart('rwo-shur') as Chart
const NAMES = { en: 'Our own', 'zh-Hans': '自家' }

const own = (zones: OwnChart['zones'], more: Partial<OwnChart> = {}): OwnChart => ({
  base: 'rwo-shur@1.0.0',
  id: 'own-room',
  version: '1.0.0',
  names: NAMES,
  zones,
  ...more,
})

function adjusted(zones: OwnChart['zones']): Chart {
  const made = adjustChart(rwo, own(zones))
  if (!made.ok) throw new Error(`${made.code} ${made.path}`)
  return made.value
}

function code(zones: OwnChart['zones'], more: Partial<OwnChart> = {}): string {
  const made = adjustChart(rwo, own(zones, more))
  return made.ok ? 'ok' : `${made.code} ${made.path}`
}

const zoneOf = (of: Chart, id: string) => of.zones.find((one) => one.id === id) as Zone

describe('[CHARTS12] an own version', () => {
  test('moves, grows, renames, hides, and takes a zone to other feet', () => {
    const made = adjusted({
      gonads: { move: { plantar: [-0.02, 0.01] }, grow: 1.2 },
      heart: { names: { en: 'Our heart', 'zh-Hans': '心区' } },
      spleen: { hide: true },
      anus: { feet: 'both' },
    })
    expect(made).toMatchObject({ id: 'own-room', names: NAMES, basedOn: 'rwo-shur@1.0.0' })
    const [before, after] = [zoneOf(rwo, 'gonads'), zoneOf(made, 'gonads')].map((zone) =>
      middleOf(zone.shapes.plantar ?? []),
    )
    expect((after?.[0] ?? 0) - (before?.[0] ?? 0)).toBeCloseTo(-0.02, 3)
    expect((after?.[1] ?? 0) - (before?.[1] ?? 0)).toBeCloseTo(0.01, 3)
    expect(zoneOf(made, 'heart')).toMatchObject({ names: { en: 'Our heart' }, pinyin: '' })
    expect(zoneOf(made, 'spleen')).toBeUndefined()
    expect(zoneOf(made, 'anus').feet).toEqual(['left', 'right'])
    expect(zoneOf(made, 'liver')).toEqual(zoneOf(rwo, 'liver'))
  })

  test('a zone that lay over a hidden one lies over nothing', () => {
    expect(zoneOf(rwo, 'pituitary').over).toEqual(['head'])
    expect(zoneOf(adjusted({ head: { hide: true } }), 'pituitary').over).toEqual([])
  })

  test('is refused with a code where it is no own version or breaks a law', () => {
    expect(code({})).toBe('ok')
    expect(code({}, { id: 'rwo-shur' })).toBe('CHART_OWN_ID id')
    expect(code({}, { version: '2' })).toBe('CHART_OWN_ID id')
    expect(code({}, { base: 'western@1.0.0' })).toBe('CHART_UNKNOWN base')
    expect(code({ tail: { hide: true } })).toBe('CHART_ZONE_UNKNOWN zones.tail')
    expect(code({ heart: { grow: 3 } })).toBe('CHART_MALFORMED zones.heart.grow')
    expect(code({ heart: { grow: Number.NaN } })).toBe('CHART_MALFORMED zones.heart.grow')
    expect(code({ heart: { move: { plantar: [0.6, 0] } } })).toBe(
      'CHART_MALFORMED zones.heart.move',
    )
    expect(code({ heart: { move: { plantar: [0, -0.3] } } })).toBe(
      'CHART_RING_OUTSIDE heart.plantar.0',
    )
    expect(code({ liver: { feet: 'both' } })).toBe('CHART_ZONES_OVERLAP liver.plantar.0')
    expect(code({ pituitary: { grow: 0.5 } })).toBe('CHART_ZONE_SMALL pituitary.plantar')
    const every = Object.fromEntries(rwo.zones.map(({ id }) => [id, { hide: true } as const]))
    expect(code(every)).toBe('CHART_MALFORMED zones')
  })

  const small = fc.double({ min: -0.12, max: 0.12, noNaN: true })
  const move = fc.tuple(small, small)
  const adjustment: fc.Arbitrary<ZoneAdjustment> = fc.oneof(
    fc.record(
      {
        move: fc.record(
          { plantar: move, dorsal: move, medial: move, lateral: move },
          { requiredKeys: [] },
        ),
        grow: fc.double({ min: 0.5, max: 1.6, noNaN: true }),
        feet: fc.constantFrom('both', ...SIDES),
      },
      { requiredKeys: [] },
    ),
    fc.constant({ hide: true } as const),
  )
  const some = fc.constantFrom(...newestCharts()).chain((base) =>
    fc.record({
      base: fc.constant(base),
      zones: fc.dictionary(fc.constantFrom(...base.zones.map(({ id }) => id)), adjustment, {
        minKeys: 1,
        maxKeys: 3,
      }),
    }),
  )

  test('obeys every law or is refused, and its base answers exactly as before', () => {
    const before = new Map(newestCharts().map((one) => [one, JSON.stringify(one)]))
    const seen = { lawful: 0, refused: 0 }
    fc.assert(
      fc.property(some, ({ base, zones }) => {
        const made = adjustChart(base, own({ ...zones }, { base: chartVersion(base) }))
        expect(JSON.stringify(base)).toBe(before.get(base))
        if (!made.ok) {
          seen.refused++
          expect(made.code).toMatch(/^CHART_/)
          return
        }
        seen.lawful++
        expect(lawful(made.value).ok).toBe(true)
        for (const { id } of base.zones) {
          const zone = made.value.zones.find((one) => one.id === id)
          for (const view of VIEWS) {
            const shown = zone?.views.includes(view)
            if (!zone || !shown) continue
            const place = placeOf(zone.feet[0] ?? 'left', view, zonePoint(zone, view))
            expect(locate(made.value, place)).toContain(id)
          }
        }
      }),
      { numRuns: 60 },
    )
    expect(Math.min(seen.lawful, seen.refused)).toBeGreaterThan(2)
  })
})

describe('[CHARTS13] own versions beside released charts', () => {
  const first = own({ heart: { move: { plantar: [0.01, 0] } } })
  const second = own({ heart: { hide: true } }, { version: '1.0.1' })

  test('the newest told answers to its id, an older one to its version', () => {
    const all = [first, second]
    expect(chartAmong(all, 'own-room')?.version).toBe('1.0.1')
    expect(chartAmong(all, 'own-room@1.0.0')?.zones).toHaveLength(62)
    expect(chartAmong(all, 'rwo-shur')).toBe(rwo)
    expect(chartAmong(all, 'own-room@9.0.0')).toBe(null)
    expect(chartAmong([], 'own-room')).toBe(null)
    expect(chartAmong(all, 'not a chart')).toBe(null)
    expect(chartAmong([own({ tail: { hide: true } })], 'own-room')).toBe(null)
  })

  test('it is worked as the chart it was made from, and its versions count on', () => {
    expect(schoolOf(chartAmong([first], 'own-room') as Chart)).toBe('rwo-shur')
    expect(schoolOf(rwo)).toBe('rwo-shur')
    expect(nextVersion([], 'own-room')).toBe('1.0.0')
    expect(nextVersion([first, second], 'own-room')).toBe('1.0.2')
  })
})
