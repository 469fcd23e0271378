/** What the map shows of visits: the sorest first, hollow only what was sore, heat only of what was asked. */

import { expect, test } from 'vitest'
import { placeOf } from '../../../core/feet/mod.ts'
import { between } from '../../../core/progress/mod.ts'
import { spot } from '../../../core/progress/progress.fixtures.ts'
import { marksOfCourses, soreFirst, touchesOf } from './history.model.ts'

const at = (u: number) => placeOf('left', 'plantar', [u, 0])
const earlier = [
  spot('a', at(0.2), { discomfort: 6 }),
  spot('b', at(0.5), { discomfort: 1 }),
  spot('c', at(0.8), { discomfort: 5 }),
]
const later = [spot('d', at(0.2), { discomfort: 3 }), spot('e', at(0.5), { discomfort: 6 })]

test('[HISTORY4] the earlier visit is hollow where it was sore, the later one full by what became of it', () => {
  const { marks, overlay } = marksOfCourses(between(earlier, later))
  expect(marks.map(({ id, state, value }) => [id, state, value])).toEqual([
    ['d', 'eased', 3],
    ['e', 'appeared', 6],
  ])
  expect(overlay.map(({ id }) => id).sort()).toEqual(['a', 'c'])
})

test('[HISTORY4] sore spots stand in order, what was not rated is neither sore nor easy', () => {
  const { sore, easy } = soreFirst([...earlier, spot('f', at(0.9), null)].toReversed())
  expect([sore.map(({ id }) => id), easy]).toEqual([['a', 'c'], 1])
})

test('[HISTORY5] heat is made of all touches or of the sore ones alone', () => {
  const visits = [{ session: 's', at: 1, spots: earlier }]
  expect(touchesOf(visits, false).map(({ discomfort }) => discomfort)).toEqual([6, 1, 5])
  expect(touchesOf(visits, true).map(({ discomfort }) => discomfort)).toEqual([6, 5])
})
