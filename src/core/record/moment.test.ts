/** Holds what time is reckoned with where clocks are wrong: never an earlier one than is known. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOutOfTime, laterMoment, SKEW_SAID, skewSaid } from './moment.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

describe('[R38] no day is turned back', () => {
  test('[R38] whatever the tablet’s clock shows, it is not earlier than what the studio told', () => {
    const at = fc.integer({ min: 0, max: 4e12 })
    fc.assert(
      fc.property(at, at, fc.integer({ min: -DAY, max: DAY }), (own, told, passed) => {
        const moment = laterMoment(own, { at: told, passed })
        expect(moment).toBeGreaterThanOrEqual(told)
        expect(moment).toBeGreaterThanOrEqual(own)
        expect([own, told, told + passed]).toContain(moment)
        expect(laterMoment(own, null)).toBe(own)
      }),
    )
  })

  test.each([
    [0, null],
    [SKEW_SAID - 1, null],
    [1 - SKEW_SAID, null],
    [SKEW_SAID, { clock: 'ahead', count: 5, unit: 'minutes' }],
    [-SKEW_SAID, { clock: 'behind', count: 5, unit: 'minutes' }],
    [-59 * MINUTE, { clock: 'behind', count: 59, unit: 'minutes' }],
    [-HOUR, { clock: 'behind', count: 1, unit: 'hours' }],
    [23 * HOUR, { clock: 'ahead', count: 23, unit: 'hours' }],
    [-3 * DAY, { clock: 'behind', count: 3, unit: 'days' }],
    [5 * 365 * DAY, { clock: 'ahead', count: 1825, unit: 'days' }],
  ])('[R38] %s ms ahead', (ahead, said) => {
    expect(skewSaid(ahead)).toEqual(said)
  })
})

describe('[R39] dates that cannot be right', () => {
  const now = Date.UTC(2026, 10, 23, 12)
  test.each([
    ['1970', 0, true],
    ['the last moment of 2019', Date.UTC(2020, 0, 1) - 1, true],
    ['2020', Date.UTC(2020, 0, 1), false],
    ['now', now, false],
    ['a day ahead', now + DAY, false],
    ['more than a day ahead', now + DAY + 1, true],
    ['2031', Date.UTC(2031, 4, 3), true],
  ])('[R39] %s', (_when, at, expected) => {
    expect(isOutOfTime(at, now)).toBe(expected)
  })
})
