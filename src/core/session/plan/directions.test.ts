/** Holds that the rail can say the way of every zone it ever asks a hand to work. */

import { expect, test } from 'vitest'
import { DIRECTIONS } from '../../record/terms.ts'
import { workWords } from '../../words/work.ts'
import { SCHOOLS } from './schools.ts'

test('[WORK10] every direction of every school is in the one list, and has its words in both languages', () => {
  const used = SCHOOLS.flatMap(({ order }) =>
    order.flatMap(({ direction }) =>
      typeof direction === 'string' ? [direction] : Object.values(direction),
    ),
  )
  expect(used).toContain('in-place')
  expect(used).toContain('upwards')
  expect(used.filter((one) => !DIRECTIONS.includes(one))).toEqual([])
  for (const language of ['en', 'zh-Hans'] as const) {
    const said = DIRECTIONS.map((one) => workWords[language][one])
    expect(said.every((words) => words.length > 0)).toBe(true)
    expect(new Set(said).size).toBe(DIRECTIONS.length)
  }
})
