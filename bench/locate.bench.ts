/** How fast a million touches find their zones, beside the usual way of doing it. */

import { polygonContains } from 'd3-polygon'
import Flatbush from 'flatbush'
import { chart, locator, type Place, pointOf, type Ring } from '../src/core/feet/mod.ts'
import { atMost, type Bench, median, timed } from './figure.ts'

const COUNT = 1_000_000

/** Places of both soles in a fixed order that jumps about. */
function places(): readonly Place[] {
  let seed = 1
  const next = () => {
    seed = (seed * 16_807) % 2_147_483_647
    return seed / 2_147_483_647
  }
  return Array.from({ length: COUNT }, (_, i) => ({
    foot: i % 2 === 0 ? 'left' : 'right',
    view: 'plantar',
    u: next(),
    v: next() * 0.4 - 0.2,
  }))
}

/** Ray casting, the usual one. */
function inside(ring: Ring, x: number, y: number): boolean {
  let within = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[i] as readonly [number, number]
    const [bx, by] = ring[j] as readonly [number, number]
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) within = !within
  }
  return within
}

export const bench: Bench = {
  name: 'locate',
  run: async () => {
    const rwoShur = chart('rwo-shur')
    if (!rwoShur) return []
    const all = places()
    const find = locator(rwoShur)
    const sides = (['left', 'right'] as const).map((foot) => {
      const rings = rwoShur.zones
        .filter((zone) => zone.feet.includes(foot))
        .flatMap((zone) => (zone.shapes.plantar ?? []).map((ring) => ({ id: zone.id, ring })))
      const tree = new Flatbush(rings.length)
      for (const { ring } of rings) {
        const us = ring.map(([u]) => u)
        const vs = ring.map(([, v]) => v)
        tree.add(Math.min(...us), Math.min(...vs), Math.max(...us), Math.max(...vs))
      }
      tree.finish()
      return {
        foot,
        rings,
        tree,
        d3: rings.map(({ ring }) => ring.map(([u, v]) => [u, v] as [number, number])),
      }
    })
    const side = (place: Place) => sides[place.foot === 'left' ? 0 : 1] as (typeof sides)[number]
    let found = 0
    const own = timed(5, () => {
      for (const place of all) found += find(place).length
    })
    const bush = timed(3, () => {
      for (const place of all) {
        const { rings, tree } = side(place)
        const [u, w] = pointOf(place)
        for (const i of tree.search(u, w, u, w)) if (inside(rings[i]?.ring ?? [], u, w)) found++
      }
    })
    const some = all.slice(0, COUNT / 10)
    const d3 = timed(3, () => {
      for (const place of some) {
        const { d3: rings } = side(place)
        const [u, w] = pointOf(place)
        for (const ring of rings) if (polygonContains(ring, [u, w])) found++
      }
    })
    if (found === 0) throw new Error('nothing was found')
    const perPoint = own.map((ms) => (ms * 1000) / COUNT)
    return [
      atMost('locate a point, in bulk', 'µs', 1, perPoint, {
        value: (median(bush) * 1000) / COUNT,
        against: 'flatbush + ray casting',
      }),
      atMost('locate a point, in bulk', 'µs', 1, perPoint, {
        value: (median(d3) * 1000) / some.length,
        against: 'd3-polygon',
      }),
    ]
  },
}
