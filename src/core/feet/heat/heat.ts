/** The heat of touches on one foot and view: how many lie where, spread as a fingertip is broad. */

import { remembered } from '../../memo.ts'
import { pointOf } from '../foot/place.ts'
import { type Place, SIDES, type Side, VIEWS, type View } from '../types.ts'
import { binTouches, diffuse } from './diffuse.ts'
import { CELL_MM, type Grid, gridOf } from './grid.ts'

/** Spread of one touch, as a standard deviation in mm on a foot of 250 mm. Own judgement: half a thumb's tip. */
export const SPREAD_MM = 3

/** What a single touch in the open is worth at its middle, in touches per cell. */
const PEAK = CELL_MM ** 2 / (2 * Math.PI * SPREAD_MM ** 2)

export type Heat = {
  readonly foot: Side
  readonly view: View
  /** By cell of the view's grid: 1 is the middle of a single touch of weight 1. */
  readonly values: Float64Array
  /** The highest value there is. */
  readonly top: number
  /** Weight that fell on the skin. */
  readonly weight: number
}

/** The grid of a view, made once. */
export const heatGrid: (view: View) => Grid = remembered(gridOf)

/** What was touched alone, as heat: the middle of one touch is 1. */
function heatHere(foot: Side, view: View, flat: Float64Array, weights: Float64Array): Heat {
  const grid = heatGrid(view)
  const { mass } = binTouches(grid, flat, weights)
  const values = diffuse(grid, mass, SPREAD_MM)
  let [top, weight] = [0, 0]
  for (const i of values.keys()) {
    const value = (values[i] as number) / PEAK
    values[i] = value
    top = Math.max(top, value)
    weight += mass[i] as number
  }
  return { foot, view, values, top, weight }
}

/**
 * The heat of places, one picture for each foot and view that holds any of them.
 *
 * The same places in another order give the same heat to rounding.
 *
 * @param weights one a place, 0 and more; 1 where absent
 */
export function heatOf(places: readonly Place[], weights?: readonly number[]): readonly Heat[] {
  return SIDES.flatMap((foot) =>
    VIEWS.flatMap((view): readonly Heat[] => {
      const here = [...places.keys()].filter(
        (i) => places[i]?.foot === foot && places[i]?.view === view,
      )
      if (here.length === 0) return []
      const flat = Float64Array.from(here.flatMap((i) => pointOf(places[i] as Place)))
      return [
        heatHere(
          foot,
          view,
          flat,
          Float64Array.from(here, (i) => weights?.[i] ?? 1),
        ),
      ]
    }),
  )
}
