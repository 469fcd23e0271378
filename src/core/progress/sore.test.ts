/** Holds what is looked at of visits: the sorest first, heat only of what was asked. */

import { expect, test } from 'vitest'
import { placeOf } from '../feet/mod.ts'
import { spot } from './progress.fixtures.ts'
import { soreFirst, touchesOf } from './sore.ts'

const at = (u: number) => placeOf('left', 'plantar', [u, 0])
const earlier = [
  spot('a', at(0.2), { discomfort: 6 }),
  spot('b', at(0.5), { discomfort: 1 }),
  spot('c', at(0.8), { discomfort: 5 }),
]

test('[HISTORY4] sore spots stand in order, what was not rated is neither sore nor easy', () => {
  const { sore, easy } = soreFirst([...earlier, spot('f', at(0.9), null)].toReversed())
  expect([sore.map(({ id }) => id), easy]).toEqual([['a', 'c'], 1])
})

test('[HISTORY5] heat is made of all touches or of the sore ones alone', () => {
  const visits = [{ session: 's', at: 1, spots: earlier }]
  expect(touchesOf(visits, false).map(({ discomfort }) => discomfort)).toEqual([6, 1, 5])
  expect(touchesOf(visits, true).map(({ discomfort }) => discomfort)).toEqual([6, 5])
})
