/** The part of a view that is one toe: what goes with it when it is missing. */

import { rememberedBy } from '../../memo.ts'
import { areaShapes } from '../areas/areas.ts'
import { toeBorders } from '../frames/frames-toe.ts'
import { cut } from '../plane/cut.ts'
import type { Ring, View } from '../types.ts'

/** Seen from without, the little toe stands before the others: below and behind these lines. */
const LITTLE = { front: 0.835, top: 0.062 } as const

function fromWithout(): Ring {
  const [toes] = areaShapes('toes', 'lateral')
  const { left } = cut(toes as Ring, [
    [LITTLE.front, -0.3],
    [LITTLE.front, 1.2],
  ])
  return cut(left, [
    [2, LITTLE.top],
    [-1, LITTLE.top],
  ]).left
}

function made(view: View, toe: number): Ring | null {
  if (view === 'plantar' || view === 'dorsal') {
    const [medial, lateral] = toeBorders(view, toe)
    return [...medial, ...lateral.slice(0, -1).reverse()]
  }
  if (view === 'medial') return toe === 0 ? (areaShapes('toes', view)[0] ?? null) : null
  return toe === 4 ? fromWithout() : null
}

/** A toe as a ring of its view, 0 the big toe to 4 the little toe; null where others hide it. */
export const toeRegion: (view: View, toe: number) => Ring | null = rememberedBy(
  (view, toe) => `${view} ${toe}`,
  made,
)
