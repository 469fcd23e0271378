/** Holds what the charts screen reckons before it draws: places found, customs, differences. */

import { describe, expect, test } from 'vitest'
import { type Chart, newestCharts, zoneById } from '../../../core/feet/mod.ts'
import { besideEachOther, groupsOf, ringsOf, viewOf } from './compare.model.ts'
import { litBy, placesFor } from './search.model.ts'
import { inOrder } from './useStudioCharts.ts'
import { whyNot } from './why-not.ts'

const CHARTS = newestCharts()
const RWO = CHARTS.find(({ id }) => id === 'rwo-shur') as Chart

/** The same chart with the heart on both feet and no liver: small enough to say what differs. */
const OTHER: Chart = {
  ...RWO,
  id: 'other',
  zones: RWO.zones
    .filter(({ id }) => id !== 'liver')
    .map((zone) => (zone.id === 'heart' ? { ...zone, feet: ['left', 'right'] } : zone)),
}

describe('[ATLAS2] what is typed finds places in every chart', () => {
  const ids = (typed: string) => placesFor(typed, RWO, CHARTS, 'en').map(({ zone }) => zone.id)

  test('by pinyin, and nothing typed lists the chart that is shown', () => {
    expect(ids('gan')[0]).toBe('liver')
    expect(ids(' ')).toEqual(RWO.zones.map(({ id }) => id))
  })

  test.each(['Headache', '头疼'])('by what a client brings: %s', (typed) => {
    const hits = placesFor(typed, RWO, CHARTS, 'en')
    expect(hits.map(({ zone }) => zone.id)).toEqual(
      expect.arrayContaining(['head', 'temple', 'cerebellum', 'neck', 'cervical-spine']),
    )
    expect(hits.every(({ by }) => by === 'complaint')).toBe(true)
  })

  test('only hits of the chart shown light up, each on its own feet', () => {
    const hits = [
      ...placesFor('gan', RWO, CHARTS, 'en'),
      ...placesFor('liver', OTHER, CHARTS, 'en'),
    ]
    const lit = litBy(hits, RWO)
    expect(lit).toContainEqual({ foot: 'right', zone: 'liver' })
    expect(lit).not.toContainEqual({ foot: 'left', zone: 'liver' })
    expect(litBy(hits, OTHER)).toEqual([])
  })
})

describe('[ATLAS3] differences of two charts', () => {
  test('each stands in one group, the most striking kind first', () => {
    const groups = groupsOf(RWO, OTHER)
    expect(groups.map(({ kind }) => kind)).toEqual(['feet', 'only-a'])
    expect(groups.flatMap(({ differences }) => differences.map(({ part }) => part.en))).toEqual([
      'Heart',
      'Liver',
    ])
  })

  test('a chart does not differ from itself', () => {
    expect(groupsOf(RWO, RWO)).toEqual([])
  })

  test('the first lies lit, the second beside it on its own feet, on a view that shows them', () => {
    const [heart] = groupsOf(RWO, OTHER)[0]?.differences ?? []
    if (!heart) throw new Error('no difference')
    const { zones, beside } = besideEachOther(heart)
    expect(zones).toEqual([{ foot: 'left', zone: 'heart' }])
    expect(new Set(beside.map(({ foot }) => foot))).toEqual(new Set(['left', 'right']))
    expect(viewOf(heart, 'dorsal')).toBe('plantar')
    const [liver] = groupsOf(OTHER, RWO)[1]?.differences ?? []
    if (!liver) throw new Error('no difference')
    expect(besideEachOther(liver).zones).toEqual([])
    expect(besideEachOther(liver).beside).toEqual(
      ringsOf(zoneById(RWO, 'liver') as Chart['zones'][number]),
    )
  })
})

test('[ATLAS5] what cannot be drawn is said in words where there are any', () => {
  expect(whyNot('CHART_RING_OUTSIDE')).toBe('outside')
  expect(whyNot('CHART_ZONES_OVERLAP')).toBe('covers')
  expect(whyNot('CHART_MALFORMED')).toBeNull()
})

test('[ATLAS6] the chart the studio uses stands first', () => {
  const small = { ...RWO, id: 'small', zones: RWO.zones.slice(0, 3) }
  expect(inOrder([RWO, small], small).map(({ id }) => id)).toEqual(['small', 'rwo-shur'])
  expect(inOrder([small, RWO], RWO).map(({ id }) => id)).toEqual(['rwo-shur', 'small'])
})
