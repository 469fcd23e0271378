/** Holds rules 2 to the examples that were written before them. */

import { describe, expect, test } from 'vitest'
import { screenAnswer2 } from './screen.ts'
import { unlike, VIGNETTES } from './vignettes.fixtures.ts'

describe('[CARE45] the examples of rules 2 hold', () => {
  test('there are forty-one', () => {
    expect(VIGNETTES).toHaveLength(41)
  })

  test.each(VIGNETTES.map((one) => [one.id, one.why, one] as const))('%s: %s', (_id, _why, one) => {
    const found = screenAnswer2(one.input)
    if (!found.ok) throw new Error(`${found.code} ${found.path}`)
    expect(unlike(found.value, one.expect)).toEqual([])
  })
})
