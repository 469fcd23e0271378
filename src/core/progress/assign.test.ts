/** Holds the assignment to trying every way: no column twice, and never dearer than the cheapest. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assign } from './assign.ts'

type Costs = readonly (readonly number[])[]

const costOf = (costs: Costs, given: readonly number[]): number =>
  given.reduce((sum, column, row) => sum + (costs[row]?.[column] ?? Number.NaN), 0)

/** The cheapest way of all, tried one by one. */
function cheapest(costs: Costs, taken: readonly number[] = []): number {
  const [row, ...rest] = costs
  if (!row) return 0
  return row.reduce(
    (least, cost, column) =>
      taken.includes(column) ? least : Math.min(least, cost + cheapest(rest, [...taken, column])),
    Number.POSITIVE_INFINITY,
  )
}

/** Few rows, as many columns or more, and costs that tie often. */
const drawn: fc.Arbitrary<Costs> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.nat(2))
  .chain(([rows, more]) =>
    fc.array(
      fc.array(fc.integer({ min: -3, max: 9 }), { minLength: rows + more, maxLength: rows + more }),
      { minLength: rows, maxLength: rows },
    ),
  )

describe('[HISTORY2] the cheapest assignment', () => {
  test.each<[why: string, costs: Costs, given: readonly number[]]>([
    ['nobody', [], []],
    ['one and one', [[4]], [0]],
    [
      'each their own',
      [
        [0, 9],
        [9, 0],
      ],
      [0, 1],
    ],
    [
      'crossed',
      [
        [9, 0],
        [0, 9],
      ],
      [1, 0],
    ],
    [
      'the near one gives way where that is cheaper for both',
      [
        [1, 2],
        [1, 9],
      ],
      [1, 0],
    ],
    ['a column is left over', [[5, 1, 9]], [1]],
    [
      'costs below zero',
      [
        [-1, -5],
        [-2, -9],
      ],
      [0, 1],
    ],
    [
      'a chain of three',
      [
        [1, 2, 9],
        [2, 4, 9],
        [3, 6, 9],
      ],
      [1, 0, 2],
    ],
  ])('%s', (_why, costs, given) => {
    expect(assign(costs)).toEqual(given)
  })

  test('is as cheap as the cheapest of all ways, and gives each row a column of its own', () => {
    fc.assert(
      fc.property(drawn, (costs) => {
        const given = assign(costs)
        expect(given).toHaveLength(costs.length)
        expect(new Set(given).size).toBe(costs.length)
        for (const column of given) expect(costs[0]?.[column]).toBeTypeOf('number')
        expect(costOf(costs, given)).toBe(cheapest(costs))
      }),
    )
  })

  test('the same amount on every cost of a row changes nobody’s place', () => {
    fc.assert(
      fc.property(drawn, fc.nat(9), (costs, more) => {
        const dearer = costs.map((row, i) => (i === 0 ? row.map((cost) => cost + more) : row))
        expect(costOf(costs, assign(dearer))).toBe(cheapest(costs))
      }),
    )
  })

  test('thirds of a millimetre are weighed as exactly as whole ones', () => {
    fc.assert(
      fc.property(drawn, (costs) => {
        const thirds = costs.map((row) => row.map((cost) => cost / 3))
        expect(costOf(thirds, assign(thirds))).toBeCloseTo(cheapest(thirds), 9)
      }),
    )
  })
})
