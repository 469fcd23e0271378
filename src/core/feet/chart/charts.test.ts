/** Charts as data: read strictly, named side by side, compared, searched and given away. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from '../../record/sample.fixtures.ts'
import { compareCharts } from '../atlas/compare.ts'
import { differenceInWords } from '../atlas/difference-words.ts'
import { locate, zonePoint } from '../atlas/locate.ts'
import { namesAt } from '../atlas/names-at.ts'
import { searchZones } from '../atlas/search.ts'
import { placeOf } from '../foot/place.ts'
import { contains } from '../plane/geometry.ts'
import { type Chart, SIDES, VIEWS, type Zone } from '../types.ts'
import { lawful } from './chart-laws.ts'
import { readChart } from './chart-read.ts'
import { chart, newestCharts } from './charts.ts'
import { exportChart } from './export.ts'
import { RELEASED } from './released.ts'

const rwo = chart('rwo-shur') as Chart

type Loose = { [key: string]: unknown }

const band = (along: readonly number[], across: readonly number[]) => ({
  plantar: [{ kind: 'band', frame: 'body', along, across }],
})

const zone = (id: string, more: Loose = {}): Loose => ({
  id,
  number: null,
  names: { en: 'Place', 'zh-Hans': '足' },
  pinyin: 'zú',
  feet: 'both',
  crossed: false,
  anatomy: { en: 'a place', 'zh-Hans': '某处' },
  uberon: [],
  sources: ['o'],
  rules: band([1.2, 1.8], [1, 4]),
  ...more,
})

const small = (zones: readonly Loose[], more: Loose = {}): Loose => ({
  id: 'small',
  version: '1.0.0',
  names: { en: 'Small', 'zh-Hans': '小' },
  firstFoot: 'left',
  sources: { A: 'example.org/a' },
  zones,
  ...more,
})

/** Code and path of the refusal, or `ok`. */
function verdict(json: unknown): string {
  const read = readChart(json)
  return read.ok ? 'ok' : `${read.code} ${read.path ?? ''}`.trim()
}

describe('[CHARTS2] a chart is read strictly', () => {
  test('every released chart is read as it is drawn', () => {
    for (const { id, version, data } of RELEASED)
      expect(readChart(data)).toEqual({ ok: true, value: chart(id, version) })
  })

  test('what is wrong has a code and a path', () => {
    expect(verdict(small([zone('a')]))).toBe('ok')
    expect(verdict(null)).toBe('CHART_MALFORMED')
    expect(verdict([])).toBe('CHART_MALFORMED')
    expect(verdict(small([]))).toBe('CHART_MALFORMED zones')
    expect(verdict(small([zone('a')], { colour: 'red' }))).toBe('CHART_MALFORMED colour')
    expect(verdict(small([zone('a')], { version: '1.0' }))).toBe('CHART_MALFORMED version')
    expect(verdict(small([zone('A b')]))).toBe('CHART_MALFORMED zones.0.id')
    expect(verdict(small([zone('a', { feet: 'none' })]))).toBe('CHART_MALFORMED zones.0.feet')
    expect(verdict(small([zone('a', { names: { en: 'Place' } })]))).toBe(
      'CHART_MALFORMED zones.0.names.zh-Hans',
    )
    expect(verdict(small([zone('a', { uberon: ['0002107'] })]))).toBe(
      'CHART_MALFORMED zones.0.uberon.0',
    )
    expect(verdict(small([zone('a', { rules: { plantar: [{ kind: 'star' }] } })]))).toBe(
      'CHART_MALFORMED zones.0.rules.plantar.0',
    )
    expect(verdict(small([zone('a', { rules: { medial: band([1, 2], [1, 2]).plantar } })]))).toBe(
      'CHART_MALFORMED zones.0.rules.medial.0.frame',
    )
    expect(verdict(small([zone('a', { rules: band([1, Number.NaN], [1, 2]) })]))).toBe(
      'CHART_MALFORMED zones.0.rules.plantar.0.along.1',
    )
    expect(verdict(small([zone('a', { sources: ['B'] })]))).toBe('CHART_SOURCE_UNKNOWN a.sources')
    expect(verdict(small([zone('a', { sources: ['A7', '(o)'] })]))).toBe('ok')
    expect(verdict(small([zone('a'), zone('a')]))).toBe('CHART_ZONE_TWICE a')
    expect(verdict(small([zone('a', { over: ['b'] })]))).toBe('CHART_ZONE_UNKNOWN a.over')
    expect(verdict(small([zone('a', { rules: {} })]))).toBe('CHART_ZONE_NOWHERE a')
    expect(verdict(small([zone('a', { rules: band([1, 1.02], [2, 2.02]) })]))).toBe(
      'CHART_ZONE_SMALL a.plantar',
    )
    expect(verdict(small([zone('a'), zone('b')]))).toBe('CHART_ZONES_OVERLAP a.plantar.0')
    expect(verdict(small([zone('a'), zone('b', { over: ['a'] })]))).toBe('ok')
    const beside = (from: number) => zone('b', { rules: band([from, 2.4], [1, 4]) })
    expect(verdict(small([zone('a'), beside(1.7)]))).toBe('CHART_ZONES_OVERLAP a.plantar.0')
    expect(verdict(small([zone('a'), beside(1.795)]))).toBe('ok')
    expect(verdict(small([zone('a', { feet: 'left' }), zone('b', { feet: 'right' })]))).toBe('ok')
    const bow = [
      [1.2, 1],
      [1.8, 4],
      [1.8, 1],
      [1.2, 4],
    ]
    const crossed = { plantar: [{ kind: 'patch', frame: 'body', corners: bow }] }
    expect(verdict(small([zone('a', { rules: crossed })]))).toBe('CHART_RING_CROSSED a.plantar.0')
  })

  test('a zone drawn off the foot is refused, also where only one zone is looked at', () => {
    const spleen = rwo.zones.find(({ id }) => id === 'spleen') as Zone
    const ring = spleen.shapes.plantar?.[0] ?? []
    const off = { ...spleen, shapes: { plantar: [ring.map(([u, v]) => [u, v - 0.1] as const)] } }
    const zones = rwo.zones.map((one) => (one === spleen ? off : one))
    for (const changed of [undefined, new Set(['spleen'])])
      expect(lawful({ ...rwo, zones }, changed)).toMatchObject({
        code: 'CHART_RING_OUTSIDE',
        path: 'spleen.plantar.0',
      })
    expect(lawful({ ...rwo, zones }, new Set(['heart'])).ok).toBe(true)
  })

  test('anything at all is read or refused, never thrown at', () => {
    const whole = RELEASED[0]?.data as Loose
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(whole)),
        fc.anything({ withNullPrototype: true }),
        (key, value) => {
          const read = readChart({ ...whole, zones: [zone('a')], [key]: value })
          if (!read.ok) expect(read.code).toMatch(/^CHART_/)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('[CHARTS4] every chart names a place', () => {
  test('each chart answers for itself, also where it has no zone', () => {
    const kidney = rwo.zones.find(({ id }) => id === 'kidney') as Zone
    const place = placeOf('left', 'plantar', zonePoint(kidney, 'plantar'))
    const named = namesAt(place)
    expect(named.map(({ chart: { id } }) => id)).toEqual(newestCharts().map(({ id }) => id))
    expect(named.find((one) => one.chart === rwo)?.zones).toContain(kidney)
    for (const { zones } of namesAt({ ...place, u: 1.5 } as typeof place)) expect(zones).toEqual([])
  })

  test('it says of each chart what locate says', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SIDES),
        fc.constantFrom(...VIEWS),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: -0.2, max: 1, noNaN: true }),
        (foot, view, u, w) => {
          const place = placeOf(foot, view, [u, w])
          for (const { chart: one, zones } of namesAt(place))
            expect(zones.map(({ id }) => id)).toEqual(locate(one, place))
        },
      ),
      { numRuns: 300 },
    )
  })
})

const made = (zones: readonly Loose[], id: string): Chart => {
  const read = readChart(small(zones, { id, names: { en: `${id} school`, 'zh-Hans': '某派' } }))
  if (!read.ok) throw new Error(`${read.code} ${read.path}`)
  return read.value
}

describe('[CHARTS5] two charts are compared', () => {
  const heart = { names: { en: 'Heart', 'zh-Hans': '心' }, uberon: ['UBERON:0000948'] }
  const there = { rules: band([3.1, 3.9], [1, 4]) }
  const tell = (a: Loose, b: Loose) =>
    compareCharts(made([a], 'first'), made([b], 'second')).map((one) => [
      one.differs,
      differenceInWords(one, 'en'),
      differenceInWords(one, 'zh-Hans'),
    ])

  test('a chart does not differ from itself', () => {
    for (const one of newestCharts()) expect(compareCharts(one, one)).toEqual([])
  })

  test('by feet, side of the body, view, place, or what only one has', () => {
    expect(tell(zone('heart', { ...heart, feet: 'left' }), zone('cor', heart))).toEqual([
      [
        'feet',
        'heart: left foot only in the first school, both feet in the second school',
        '心：某派图只在左脚，某派图双脚都有',
      ],
    ])
    expect(tell(zone('heart', { ...heart, crossed: true }), zone('heart', heart))).toEqual([
      [
        'crossed',
        'heart: read for the other side of the body in the first school, read for the same side of the body in the second school',
        '心：某派图代表身体对侧，某派图代表身体同侧',
      ],
    ])
    const inside = { medial: [{ kind: 'oval', frame: 'ankle', at: [0, 0], size: [0.06, 0.06] }] }
    expect(tell(zone('heart', heart), zone('heart', { ...heart, rules: inside }))).toEqual([
      [
        'view',
        'heart: on the sole in the first school, on the inner side in the second school',
        '心：某派图在足底，某派图在足内侧',
      ],
    ])
    const [place] = tell(zone('heart', heart), zone('heart', { ...heart, ...there }))
    expect(place?.[1]).toMatch(
      /^heart: about \d\d mm between the place in the first school and the place in the second/,
    )
    expect(tell(zone('heart', heart), zone('liver', { ...heart, uberon: [] }))).toEqual([
      [
        'only-a',
        'heart: in the first school, no such zone in the second school',
        '心：某派图有，某派图没有',
      ],
      [
        'only-b',
        'heart: in the second school, no such zone in the first school',
        '心：某派图有，某派图没有',
      ],
    ])
  })

  test('each zone is told of once at most, and the other way round tells the same', () => {
    const all = newestCharts()
    for (const a of all)
      for (const b of all) {
        const told = compareCharts(a, b)
        const zones = told.flatMap((one) => [one.a?.zone, one.b?.zone]).filter(Boolean)
        expect(new Set(zones).size).toBe(zones.length)
        const back = compareCharts(b, a)
        expect(back.length).toBe(told.length)
        for (const one of told)
          for (const language of ['en', 'zh-Hans'] as const)
            expect(differenceInWords(one, language).length).toBeGreaterThan(5)
      }
  })
})

describe('[CHARTS6] zones are searched in every chart', () => {
  const ids = (query: string, options = {}) =>
    searchZones(query, { charts: [rwo], ...options }).map((hit) => hit.zone.id)

  test.each([
    ['Liver', 'liver', 'name'],
    ['ＬＩＶＥＲ', 'liver', 'name'],
    ['肝', 'liver', 'name'],
    ['gan', 'liver', 'pinyin'],
    ['gān', 'liver', 'pinyin'],
    ['GAN', 'liver', 'pinyin'],
    ['shierzhichang', 'duodenum', 'pinyin'],
    ['shí èr zhǐ', 'duodenum', 'pinyin'],
    ['sezc', 'duodenum', 'pinyin'],
    ['fqsjc', 'solar-plexus', 'pinyin'],
    ['dn', 'gallbladder', 'pinyin'],
    ['yz', 'lumbar-spine', 'pinyin'],
    ['18', 'liver', 'number'],
    ['solar plexus', 'solar-plexus', 'code'],
    ['larynx trachea', 'larynx-trachea', 'name'],
    ['groin', 'groin', 'name'],
    ['temple', 'temple', 'code'],
    ['足背第1、2跖骨之间', 'chest-lymph', 'place'],
    ['centre of the big toe pad', 'pituitary', 'place'],
  ])('%s finds %s by its %s', (typed, id, by) => {
    const [first] = searchZones(typed, { charts: [rwo] })
    expect([first?.zone.id, first?.by]).toEqual([id, by])
  })

  test.each([
    ['KI1', 'ki1'],
    ['ki 1', 'ki1'],
    ['Ｋi-1', 'ki1'],
    ['LR3', 'lr3'],
    ['涌泉', 'ki1'],
    ['yongquan', 'ki1'],
    ['yǒng quán', 'ki1'],
    ['yq', 'ki1'],
    ['tx', 'ki3'],
    ['BL 67', 'bl67'],
    ['gan', 'liver'],
    ['gān', 'liver'],
    ['gullet', 'oesophagus'],
    ['Western', undefined],
  ])('in all charts %s finds %s', (typed, id) => {
    expect(searchZones(typed)[0]?.zone.id).toBe(id)
  })

  test('what the school works for a complaint comes after names', () => {
    const complaints = [
      { chart: 'rwo-shur', words: ['Headache', '头痛'], zones: ['head', 'temple'] },
    ]
    expect(ids('headache')).toEqual([])
    expect(ids('headache', { complaints })).toEqual(['head', 'temple'])
    expect(ids('头痛', { complaints })).toEqual(['head', 'temple'])
    expect(ids('head', { complaints })[0]).toBe('head')
  })

  test('nothing typed, and nothing that is there, finds nothing; a limit is kept', () => {
    expect(ids('')).toEqual([])
    expect(ids(' ，')).toEqual([])
    expect(ids('xyzzy')).toEqual([])
    expect(ids('e', { limit: 3 })).toHaveLength(3)
  })

  test('every zone is found first by its own names and pinyin, or beside its namesake', () => {
    for (const one of newestCharts())
      for (const { id, names, pinyin } of one.zones)
        for (const typed of [names.en, names['zh-Hans'], pinyin, pinyin.replaceAll(' ', '')]) {
          const hits = searchZones(typed, { charts: [one] })
          const place = hits.findIndex((hit) => hit.zone.id === id)
          expect([one.id, typed, place >= 0 && place < 4]).toEqual([one.id, typed, true])
        }
  })

  test('whatever is typed, it answers', () => {
    fc.assert(
      fc.property(anyText(60), (typed) => {
        expect(searchZones(typed, { limit: 5 }).length).toBeLessThanOrEqual(5)
      }),
      { numRuns: 100 },
    )
  })
})

describe('[CHARTS7] an atlas is given away', () => {
  test('every zone on its feet and views, rings closed and as drawn', () => {
    for (const one of newestCharts()) {
      const { features, ...head } = exportChart(one)
      expect(head.chart).toMatchObject({ id: one.id, version: one.version })
      const shown = one.zones.reduce((n, z) => n + z.feet.length * z.views.length, 0)
      expect(features).toHaveLength(shown)
      expect(new Set(features.map(({ id }) => id)).size).toBe(shown)
      for (const { geometry, properties } of features) {
        const rings = geometry.coordinates.map(([ring]) => ring)
        for (const ring of rings) expect(ring.at(-1)).toEqual(ring[0])
        const from = one.zones.find(({ id }) => id === properties.zone) as Zone
        const point = zonePoint(from, properties.view)
        expect(rings.some((ring) => contains(ring.slice(0, -1), point))).toBe(true)
      }
      expect(JSON.parse(JSON.stringify({ ...head, features }))).toEqual({ ...head, features })
    }
  })

  test('of some feet and views only those', () => {
    const { features } = exportChart(rwo, { feet: ['right'], views: ['dorsal', 'lateral'] })
    expect(new Set(features.map(({ properties }) => properties.foot))).toEqual(new Set(['right']))
    expect(new Set(features.map(({ properties }) => properties.view))).toEqual(
      new Set(['dorsal', 'lateral']),
    )
    expect(features.some(({ properties }) => properties.zone === 'heart')).toBe(false)
  })
})

test('[CHARTS8] every Chinese character of a name has its syllable', () => {
  for (const one of newestCharts())
    for (const { id, names, pinyin } of one.zones) {
      const characters = names['zh-Hans'].match(/[\u4e00-\u9fff]/g) ?? []
      expect([id, pinyin.split(' ').length]).toEqual([id, characters.length])
      for (const syllable of pinyin.split(' '))
        expect(syllable.normalize('NFD')).toMatch(
          /^[a-z]*[aeiou][\u0300\u0301\u0304\u0308\u030c]*[a-z]*$/,
        )
    }
})
