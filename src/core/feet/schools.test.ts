/** What the Western chart and the acupoints say of their own, held against docs/domain.md 2. */

import { expect, test } from 'vitest'
import { keepOffAt } from './areas/keep-off.ts'
import { compareCharts } from './atlas/compare.ts'
import { differenceInWords } from './atlas/difference-words.ts'
import { zonePoint } from './atlas/locate.ts'
import { chart } from './chart/charts.ts'
import { LEG_TOP } from './foot/outlines.ts'
import { placeOf } from './foot/place.ts'
import { readBody } from './frames/frames-body.ts'
import { middleOf } from './plane/geometry.ts'
import type { Chart, View, Zone } from './types.ts'

const western = chart('western') as Chart
const points = chart('acupoints') as Chart
const rwo = chart('rwo-shur') as Chart

const zone = (of: Chart, id: string) => of.zones.find((one) => one.id === id) as Zone
const middle = (of: Chart, id: string, view: View) => middleOf(zone(of, id).shapes[view] ?? [])

test('[CHARTS10] the Western chart is not crossed, begins right, and one-sided zones are its own', () => {
  expect(western.firstFoot).toBe('right')
  expect(western.zones.length).toBeGreaterThanOrEqual(50)
  expect(western.zones.filter((one) => one.crossed)).toEqual([])
  const only = (foot: 'left' | 'right') =>
    western.zones
      .filter(({ feet }) => feet.length === 1 && feet[0] === foot)
      .map(({ id }) => id)
      .sort()
  expect(only('left')).toEqual([
    'descending-colon',
    'pancreas',
    'sigmoid-rectum',
    'spleen',
    'stomach-body',
  ])
  expect(only('right')).toEqual([
    'ascending-colon',
    'caecum',
    'gallbladder',
    'ileocaecal-valve',
    'liver',
  ])
})

test('[CHARTS10] its heart is on both feet in the centre of the ball', () => {
  expect(zone(western, 'heart').feet).toEqual(['left', 'right'])
  const [line, ray] = readBody('plantar', middle(western, 'heart', 'plantar'))
  expect(line).toBeGreaterThan(3.3)
  expect(line).toBeLessThan(4.2)
  expect(ray).toBeGreaterThan(1.5)
  expect(ray).toBeLessThan(3.5)
})

test('[CHARTS10] its lumbar spine lies higher, its knee at the corner of the heel on both sides', () => {
  const height = (of: Chart) => middle(of, 'lumbar-spine', 'medial')[1]
  expect(height(western)).toBeGreaterThan(height(rwo) + 0.08)
  for (const view of ['lateral', 'medial'] as const) {
    const [u, h] = middle(western, 'knee', view)
    expect(u).toBeLessThan(0.15)
    expect(h).toBeLessThan(0.1)
  }
})

test('[CHARTS10] what sets it apart from the Chinese school is said', () => {
  const told = compareCharts(rwo, western)
  const say = (id: string) =>
    told
      .filter((one) => one.a?.zone.id === id || one.b?.zone.id === id)
      .map((one) => differenceInWords(one, 'en'))
  expect(say('heart')).toEqual([
    'heart: left foot only in the Chinese school (rwo-shur), both feet in the Western chart',
  ])
  expect(say('pancreas')).toEqual([
    'pancreas: both feet in the Chinese school (rwo-shur), left foot only in the Western chart',
  ])
  expect(say('head')).toEqual([
    'head, brain: read for the other side of the body in the Chinese school (rwo-shur), read for the same side of the body in the Western chart',
  ])
  expect(say('knee')[0]).toContain('mm between')
  expect(say('oesophagus')).toEqual([
    'gullet (oesophagus): in the Western chart, no such zone in the Chinese school (rwo-shur)',
  ])
})

test('[CHARTS10] every id of UBERON in it was looked up', () => {
  for (const { id, uberon } of western.zones)
    for (const part of uberon) expect([id, part.verified]).toEqual([id, true])
})

test('[CHARTS11] the acupoints of foot and ankle are there by code, small and round, on both feet', () => {
  const range = (meridian: string, from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => `${meridian}${from + i}`)
  const codes = [
    ...range('ki', 1, 6),
    ...range('bl', 60, 67),
    ...range('lr', 1, 4),
    ...range('st', 41, 45),
    ...range('sp', 1, 6),
    ...range('gb', 40, 44),
  ]
  expect(points.zones.map(({ id }) => id)).toEqual(codes)
  for (const { id, names, feet, views, shapes } of points.zones) {
    expect(names.en).toMatch(new RegExp(`^${id.toUpperCase()} [A-Z][a-z]+$`))
    expect([id, feet.length, views.length]).toEqual([id, 2, 1])
    const ring = shapes[views[0] as View]?.[0] ?? []
    const wide = Math.max(...ring.map(([u]) => u)) - Math.min(...ring.map(([u]) => u))
    expect(wide * 250).toBeGreaterThan(4)
    expect(wide * 250).toBeLessThan(9)
    for (const [, h] of ring) expect(h).toBeLessThan(LEG_TOP)
  }
})

test('[CHARTS11] the point over the pulse of the instep lies where everyone keeps off', () => {
  const place = placeOf('left', 'dorsal', zonePoint(zone(points, 'st42'), 'dorsal'))
  expect(keepOffAt(place)).toContain('dorsalis-pedis')
})
