/** Holds what the map shows of two visits: hollow only what was sore, full by what became of it. */

import { expect, test } from 'vitest'
import { placeOf } from '../../../core/feet/mod.ts'
import { between } from '../../../core/progress/mod.ts'
import { spot } from '../../../core/progress/progress.fixtures.ts'
import { marksOfCourses } from './history.model.ts'

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
