/** Heat on the skin: time, and how true it stays to mass and rim, beside ways that ignore the skin. */

import { contourDensity } from 'd3-contour'
import simpleheat from 'simpleheat'
import { binTouches, diffuse } from '../src/core/feet/heat/diffuse.ts'
import { type Grid, gridOf } from '../src/core/feet/heat/grid.ts'
import { atMost, type Bench, type Figure, median, round, timed } from './figure.ts'
import { d3RimError, evenTouches, ownRimError } from './heat-rim.ts'

/** Touches spread over the sole and, as touches are, close to its rim. */
function touches(count: number): Float64Array {
  const flat = new Float64Array(count * 2)
  let seed = 7
  const next = () => {
    seed = (seed * 16_807) % 2_147_483_647
    return seed / 2_147_483_647
  }
  for (let i = 0; i < count; i++) {
    flat[2 * i] = 0.1 + next() * 0.55
    flat[2 * i + 1] = (next() + next() - 1) * 0.13
  }
  return flat
}

/** What simpleheat asks of a canvas; drawing itself is left out, which favours it. */
function deafCanvas() {
  const context = new Proxy(
    {},
    {
      get: (_, name) =>
        name === 'getImageData'
          ? () => ({ data: new Uint8ClampedArray(200 * 500 * 4) })
          : name === 'createLinearGradient'
            ? () => ({ addColorStop: () => undefined })
            : () => undefined,
      set: () => true,
    },
  )
  return { width: 200, height: 500, getContext: () => context }
}

/** 1 % is the goal; of 10^4 touches, one a square millimetre and less, chance alone moves it by more. */
function rimError(grid: Grid, name: string, count: number): Figure {
  const even = evenTouches(grid, count)
  const few = even.subarray(0, 2e6)
  return atMost(
    `${name}: error at the rim`,
    'of 1',
    count < 1e5 ? 0.05 : 0.01,
    [round(ownRimError(grid, even), 5)],
    {
      value: round(d3RimError(grid, few), 5),
      against: few.length < even.length ? 'd3-contour density, of 10^6' : 'd3-contour density',
    },
  )
}

export const bench: Bench = {
  name: 'heat',
  run: async () => {
    const figures: Figure[] = []
    const grid = gridOf('plantar')
    Object.assign(globalThis, { document: { createElement: deafCanvas } })
    for (const count of [1e4, 1e6, 1e7]) {
      const flat = touches(count)
      let heat: Float64Array = new Float64Array()
      let landed = 0
      const own = timed(count > 1e6 ? 1 : 3, () => {
        const { mass, missed } = binTouches(grid, flat)
        heat = diffuse(grid, mass)
        landed = count - missed
      })
      const sum = heat.reduce((a, b) => a + b, 0)
      let outside = 0
      for (const [i, value] of heat.entries()) if (!grid.skin[i]) outside += value
      const few = Math.min(count, 1e6)
      const points = Array.from(
        { length: few },
        (_, i) =>
          [(flat[2 * i + 1] as number) * 500 + 100, (flat[2 * i] as number) * 500] as [
            number,
            number,
          ],
      )
      const density = contourDensity<[number, number]>()
        .x(([x]) => x)
        .y(([, y]) => y)
        .size([200, 500])
        .bandwidth(6)
        .cellSize(1)
      const d3 = timed(1, () => void density(points))
      const simple = timed(1, () => {
        simpleheat(deafCanvas() as unknown as HTMLCanvasElement)
          .radius(6, 6)
          .data(points.map(([x, y]) => [x, y, 1] as [number, number, number]))
          .draw(0.05)
      })
      const scaled = (ms: readonly number[]) => (median(ms) * count) / few
      const name = `heat of 10^${Math.log10(count)} touches`
      figures.push(
        atMost(name, 'ms', count > 1e6 ? 2000 : 500, own, {
          value: scaled(d3),
          against: few < count ? 'd3-contour density, scaled from 10^6' : 'd3-contour density',
        }),
        atMost(name, 'ms', count > 1e6 ? 2000 : 500, own, {
          value: scaled(simple),
          against:
            few < count
              ? 'simpleheat without drawing, scaled from 10^6'
              : 'simpleheat without drawing',
        }),
        atMost(`${name}: mass lost`, 'of 1', 1e-9, [round(Math.abs(sum - landed) / landed, 15)]),
        atMost(`${name}: mass off the skin`, 'of 1', 0, [outside / sum]),
        rimError(grid, name, count),
      )
    }
    return figures
  },
}
