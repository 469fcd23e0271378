/** How near the canonical foot is to measured feet: landmark by landmark, and as a silhouette. */

import { existsSync, readFileSync } from 'node:fs'
import { drawing } from '../src/core/feet/foot/drawing.ts'
import { LANDMARKS, outline, type Point, type Ring } from '../src/core/feet/mod.ts'
import { atLeast, type Bench, type Figure, round } from './figure.ts'
import { bestOverlap } from './overlap.ts'

/** A measure of the outline beside what was measured on people: mean and one deviation. */
type Measure = {
  readonly name: string
  readonly value: number
  readonly of: readonly (readonly [who: string, mean: number, deviation: number])[]
}

/** Breadth between two distances from the heel. */
function breadth(ring: Ring, from: number, to: number): number {
  const across = ring.filter(([u]) => u >= from && u <= to).map(([, v]) => v)
  return Math.max(...across) - Math.min(...across)
}

const tip = (toe: number) => (LANDMARKS.toeTips[toe] as Point)[0]

/** ANSUR II 2012, 4,082 men and 1,986 women; ratios to foot length. */
function proportions(): readonly Measure[] {
  const sole = outline('plantar')
  const bulge = sole.reduce((a, b) => (b[1] > a[1] ? b : a))
  const two = (men: readonly [number, number], women: readonly [number, number]) =>
    [
      ['men', ...men],
      ['women', ...women],
    ] as const
  return [
    {
      name: 'ball breadth',
      value: breadth(sole, 0.6, 0.8),
      of: two([0.3759, 0.0171], [0.3768, 0.0182]),
    },
    { name: 'ball length', value: bulge[0], of: two([0.741, 0.0147], [0.7392, 0.0134]) },
    {
      name: 'heel breadth',
      value: breadth(sole, 0.1, 0.2),
      of: two([0.2675, 0.0179], [0.2728, 0.0182]),
    },
    {
      name: 'breadth over the ankle bones',
      value: breadth(drawing('dorsal').skin, 0.16, 0.25),
      of: two([0.276, 0.0129], [0.2725, 0.0124]),
    },
    {
      name: 'height of the outer ankle bone',
      value: LANDMARKS.lateral.malleolus[1],
      of: two([0.2691, 0.0206], [0.2551, 0.0208]),
    },
  ]
}

/**
 * Hawes 1994, 708 North American men, gives means without deviations, and toes 3 and 4 are own
 * judgement: all are held to 1 % of foot length.
 */
function toes(): readonly Measure[] {
  return [0.986, 0.95, 0.9, 0.826].map((mean, i) => ({
    name: `tip of toe ${i + 2}`,
    value: tip(i + 1),
    of: [['1 % of length', mean, 0.01]],
  }))
}

/**
 * Peaks of the mean pressure of 104 adults (MUN104), in fractions of the print's length. How print
 * and foot lie on each other is not published: the best line through all peaks is taken, and each is
 * held to one cell of the template's 52.
 */
function peaks(): readonly Measure[] {
  const u = (at: readonly [number, number]) => at[0]
  const [mtp1, mtp2, mtp3, , mtp5] = LANDMARKS.mtpJoints
  const [hallux, second, third] = LANDMARKS.toePulps
  const all = [
    ['heel', 0.125, u(LANDMARKS.heelCentre)],
    ['1st metatarsal head', 0.721, u(mtp1)],
    ['2nd and 3rd metatarsal heads', 0.76, (u(mtp2) + u(mtp3)) / 2],
    ['5th metatarsal head', 0.606, u(mtp5)],
    ['big toe', 0.913, u(hallux)],
    ['2nd toe', 0.933, u(second)],
    ['3rd toe', 0.894, u(third)],
  ] as const
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b) / values.length
  const [x, y] = [mean(all.map(([, at]) => at)), mean(all.map(([, , at]) => at))]
  const slope =
    all.reduce((sum, [, a, b]) => sum + (a - x) * (b - y), 0) /
    all.reduce((sum, [, a]) => sum + (a - x) ** 2, 0)
  return all.map(([name, at, value]) => ({
    name: `pressure peak, ${name}`,
    value,
    of: [['one cell', y + slope * (at - x), 1 / 52]],
  }))
}

function told({ name, value, of }: Measure): Figure {
  return {
    figure: name,
    value: round(value, 4),
    unit: 'lengths',
    goal: of.map(([who, mean, sd]) => `${round(mean, 4)} ± ${round(sd, 4)} (${who})`).join(', '),
    met: of.every(([, mean, sd]) => Math.abs(value - mean) <= sd),
    n: 1,
    spread: 0,
  }
}

/** What of a silhouette is compared: toes are worn in many ways, legs are cut off anywhere. */
const SOLE_TO = 0.8
const SIDE_TO = 0.5

/** Silhouettes of a real-shaped foot lie outside this house: `FOOTNOTE_SILHOUETTES` says where. */
function silhouettes(): readonly Figure[] {
  const path = process.env.FOOTNOTE_SILHOUETTES
  if (!path || !existsSync(path)) {
    process.stderr.write('feet: no silhouettes to compare with, FOOTNOTE_SILHOUETTES names none\n')
    return []
  }
  type View = { readonly outline: Ring }
  const { views } = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly views: { readonly sole: View; readonly side: View }
  }
  const { sole, side } = views
  return [
    atLeast('sole on a real silhouette (IoU)', 'share', 0.9, [
      bestOverlap(outline('plantar'), sole.outline, ([u]) => u <= SOLE_TO),
    ]),
    atLeast('inner side on a real silhouette (IoU)', 'share', 0.9, [
      bestOverlap(outline('medial'), side.outline, ([, h]) => h <= SIDE_TO),
    ]),
    atLeast('outer side on a real silhouette (IoU)', 'share', 0.9, [
      bestOverlap(outline('lateral'), side.outline, ([, h]) => h <= SIDE_TO),
    ]),
  ]
}

export const bench: Bench = {
  name: 'feet',
  run: async () => [...[...proportions(), ...toes(), ...peaks()].map(told), ...silhouettes()],
}
