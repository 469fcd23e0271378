/** Which zone an arrow key goes to: the nearest one that way, as the eye sees it. */

import type { Point } from '../../core/feet/types.ts'

export type Arrow = 'up' | 'down' | 'left' | 'right'

const AHEAD: { readonly [arrow in Arrow]: Point } = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
}

/** A step aside counts double, so that an arrow keeps to its line where it can. */
const ASIDE = 2

/**
 * The index of the point an arrow leads to from `from`, or `from` itself where nothing lies that way.
 *
 * Only points within 60 degrees of the arrow come into question while there are any, else all that
 * lie ahead at all.
 */
export function neighbour(points: readonly Point[], from: number, arrow: Arrow): number {
  const start = points[from]
  if (!start) return from
  const [ax, ay] = AHEAD[arrow]
  const ahead = points.flatMap(([x, y], index) => {
    const [dx, dy] = [x - start[0], y - start[1]]
    const along = dx * ax + dy * ay
    const aside = Math.abs(dx * ay - dy * ax)
    return index !== from && along > 0.5
      ? [{ index, along, cost: along + ASIDE * aside, aside }]
      : []
  })
  const straight = ahead.filter(({ along, aside }) => aside <= along * Math.sqrt(3))
  const choice = straight.length > 0 ? straight : ahead
  return choice.reduce((best, one) => (one.cost < best.cost ? one : best), {
    index: from,
    cost: Number.POSITIVE_INFINITY,
  }).index
}
