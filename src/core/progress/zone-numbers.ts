/** Figures of touches zone by zone: how many, how much they hurt, how much skin, how alike to last time. [HISTORY5] */

import {
  CELL_MM,
  type Chart,
  cellsIn,
  type Heat,
  heatGrid,
  heatOf,
  locate,
  type Place,
  type Ring,
  type Side,
  type View,
} from '../feet/mod.ts'
import { remembered } from '../memo.ts'

/**
 * Heat from which skin counts as touched. One touch alone reaches it within 6 mm of its middle,
 * two standard deviations, about a fingertip. Own judgement.
 */
export const TOUCHED_FROM = Math.exp(-2)

/** A touch with its rating, 0-10; null where none was given, which is not a zero. */
export type Touched = { readonly place: Place; readonly discomfort: number | null }

/** The figures of one zone on one foot. */
export type ZoneNumbers = {
  readonly foot: Side
  /** Id of the zone in the chart that was asked about. */
  readonly zone: string
  /** Touches in the zone; one that lies in two zones counts in both. */
  readonly count: number
  /** Mean of the ratings, 0-10; null where none was given. */
  readonly discomfort: number | null
  /** Skin of the zone that counts as touched, in mm² on a foot of 250 mm, over all its views. */
  readonly areaMm2: number
  /** The same as a part of the whole zone, 0 to 1. */
  readonly share: number
  /** Jaccard index of the skin touched now and last time, 0 to 1; null without a last time. */
  readonly alike: number | null
}

/** The cells of a zone on a view that are skin. */
const cellsOf = remembered((rings: readonly Ring[]) =>
  remembered((view: View): readonly number[] => {
    const grid = heatGrid(view)
    const inside = cellsIn(grid, rings)
    return [...inside.keys()].filter((i) => inside[i] && grid.skin[i])
  }),
)

function heatAt(heats: readonly Heat[], foot: Side, view: View): Float64Array | null {
  return heats.find((heat) => heat.foot === foot && heat.view === view)?.values ?? null
}

type Skin = { whole: number; now: number; both: number; either: number }

function skinOf(
  foot: Side,
  shapes: Chart['zones'][number]['shapes'],
  heats: readonly Heat[],
  last: readonly Heat[],
): Skin {
  const skin: Skin = { whole: 0, now: 0, both: 0, either: 0 }
  for (const [name, rings] of Object.entries(shapes)) {
    const view = name as View
    const [warm, before] = [heatAt(heats, foot, view), heatAt(last, foot, view)]
    for (const cell of cellsOf(rings)(view)) {
      const is = warm !== null && (warm[cell] as number) >= TOUCHED_FROM
      const was = before !== null && (before[cell] as number) >= TOUCHED_FROM
      skin.whole++
      if (is) skin.now++
      if (is && was) skin.both++
      if (is || was) skin.either++
    }
  }
  return skin
}

/**
 * Figures of every zone that was touched now or last time, in the chart's order, left foot first;
 * the same for any order of the touches.
 *
 * @param last touches of the time to compare with; left out where there is none
 */
export function zoneNumbers(
  chart: Chart,
  touches: readonly Touched[],
  last?: readonly Touched[],
): readonly ZoneNumbers[] {
  const found = new Map<string, Touched[]>()
  for (const touch of touches)
    for (const zone of locate(chart, touch.place)) {
      const key = `${touch.place.foot} ${zone}`
      found.set(key, [...(found.get(key) ?? []), touch])
    }
  const heats = heatOf(touches.map(({ place }) => place))
  const before = heatOf((last ?? []).map(({ place }) => place))
  return (['left', 'right'] as const).flatMap((foot) =>
    chart.zones.flatMap(({ id, feet, shapes }): readonly ZoneNumbers[] => {
      if (!feet.includes(foot)) return []
      const here = found.get(`${foot} ${id}`) ?? []
      const skin = skinOf(foot, shapes, heats, before)
      if (here.length === 0 && skin.either === 0) return []
      const rated = here.flatMap(({ discomfort }) => (discomfort === null ? [] : [discomfort]))
      return [
        {
          foot,
          zone: id,
          count: here.length,
          discomfort: rated.length === 0 ? null : sum(rated) / rated.length,
          areaMm2: skin.now * CELL_MM ** 2,
          share: skin.whole === 0 ? 0 : skin.now / skin.whole,
          alike: last === undefined || skin.either === 0 ? null : skin.both / skin.either,
        },
      ]
    }),
  )
}

/** In order of size, so that the sum does not depend on the order of arrival. */
function sum(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b).reduce((a, b) => a + b, 0)
}
