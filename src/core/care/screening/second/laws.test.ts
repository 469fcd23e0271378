/** Holds screening by rules 2 to its laws and examples, and sees that a mistake in it would be found. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EXAMPLES } from './examples.fixtures.ts'
import { FAULTS } from './faults.fixtures.ts'
import { LAWS } from './laws.fixtures.ts'
import { screen2, screenAnswer2 } from './screen.ts'
import { and, anyInput2, anyMore } from './second.fixtures.ts'
import type { ScreenInput2 } from './types.ts'
import { unlike, VIGNETTES } from './vignettes.fixtures.ts'

const SEED = 20_261_124

/** Whether a property finds a counterexample. */
function isBroken(property: fc.IRawProperty<unknown>): boolean {
  const found = fc.check(property, { numRuns: 300, seed: SEED })
  if (found instanceof Promise) throw new Error('the laws wait for nothing')
  return found.failed
}

describe('[R4] [CARE36] [CARE38] [CARE39] [CARE41] [CARE2] the laws of rules 2', () => {
  test.each(Object.entries(LAWS))('%s', (_name, law) => {
    fc.assert(law(screen2), { numRuns: 1500 })
  })

  test('what is told makes a difference', () => {
    const levels = new Set<string>()
    let stricter = 0
    fc.assert(
      fc.property(anyInput2, anyMore, (input, more) => {
        const [before, after] = [screen2(input), screen2(and(input, more))]
        levels.add(before.massage.level)
        if (before.massage.level !== after.massage.level) stricter++
      }),
      { numRuns: 500, seed: SEED },
    )
    expect(levels.size).toBeGreaterThan(5)
    expect(stricter).toBeGreaterThan(50)
  })
})

describe('[CARE33] [CARE34] [CARE35] [CARE37] [CARE38] [CARE39] [CARE40] [CARE41] [CARE42] our own examples', () => {
  test.each(EXAMPLES.map((one) => [one.id, one.why, one] as const))('%s: %s', (_id, _why, one) => {
    const found = screenAnswer2(JSON.parse(JSON.stringify(one.input)))
    if (!found.ok) throw new Error(`${found.code} ${found.path}: ${found.message}`)
    expect(unlike(found.value, one.expect)).toEqual([])
  })
})

describe('[CARE45] a mistake in the screening is found by an example or a law', () => {
  test.each(Object.entries(FAULTS))('%s', (_name, faulty) => {
    const examples = [...VIGNETTES, ...EXAMPLES]
      .filter(({ input, expect }) => unlike(faulty(input as ScreenInput2), expect).length > 0)
      .map((one) => one.id)
    const laws = Object.entries(LAWS)
      .filter(([, law]) => isBroken(law(faulty)))
      .map(([name]) => name)
    expect([...examples, ...laws]).not.toEqual([])
  })
})
