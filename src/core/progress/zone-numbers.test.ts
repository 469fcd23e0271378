/** Figures by zone count what was touched, and nothing else. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chart, FOOT_MM, placeOf, zoneById, zonePoint } from '../feet/mod.ts'
import { type Touched, zoneNumbers } from './mod.ts'

const rwo = chart('rwo-shur')
if (!rwo) throw new Error('no chart')
const on = (zone: string, discomfort: number | null, by = 0): Touched => {
  const found = zoneById(rwo, zone)
  if (!found) throw new Error(zone)
  const [u, w] = zonePoint(found, 'plantar')
  return { place: placeOf('left', 'plantar', [u + by, w]), discomfort }
}
const figures = (touches: readonly Touched[], last?: readonly Touched[]) =>
  zoneNumbers(rwo, touches, last)
const of = (zone: string, all: ReturnType<typeof figures>) =>
  all.find((one) => one.zone === zone && one.foot === 'left')

describe('[HISTORY5] figures by zone', () => {
  test('touches are counted and their ratings averaged; what was not rated is not a zero', () => {
    const kidney = of('kidney', figures([on('kidney', 6), on('kidney', 3), on('kidney', null)]))
    expect(kidney).toMatchObject({ count: 3, discomfort: 4.5, alike: null })
    expect(of('kidney', figures([on('kidney', null)]))?.discomfort).toBeNull()
    expect(figures([])).toEqual([])
  })

  test('one touch warms a fingertip of skin at most, shared out among its zones', () => {
    const one = of('kidney', figures([on('kidney', 1)]))
    expect(one?.areaMm2).toBeGreaterThan(60)
    expect(one?.areaMm2).toBeLessThan(Math.PI * 6.3 ** 2)
    expect(one?.share).toBeGreaterThan(0)
    expect(one?.share).toBeLessThanOrEqual(1)
  })

  test('the same skin as last time is alike, other skin is not, half is between', () => {
    const twice = (now: Touched, last: Touched) =>
      of('bladder', figures([now], [last]))?.alike ?? -1
    expect(twice(on('bladder', 5), on('bladder', 1))).toBe(1)
    const half = twice(on('bladder', 5), on('bladder', 5, 4 / FOOT_MM))
    expect(half).toBeGreaterThan(0.1)
    expect(half).toBeLessThan(0.9)
    expect(of('kidney', figures([on('kidney', 5)], [on('head', 5)]))?.alike).toBe(0)
    expect(of('head', figures([on('kidney', 5)], [on('head', 5)]))).toMatchObject({
      count: 0,
      alike: 0,
    })
  })

  test('the order of the touches does not matter', () => {
    const touch = fc
      .tuple(fc.constantFrom('kidney', 'bladder', 'head', 'heart'), fc.nat(10))
      .map(([zone, felt]) => on(zone, felt / 3))
    fc.assert(
      fc.property(fc.array(touch, { maxLength: 8 }), (all) => {
        expect(figures(all.toReversed())).toEqual(figures(all))
      }),
      { numRuns: 10 },
    )
  })
})
