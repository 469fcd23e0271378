/** Holds the reckoning of days, weeks and years that chooses rows and ends clearances. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ageOn, dayNumber, dueFromWeeks, laterDay, pregnancyWeeksOn } from './calendar.ts'

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((n) => laterDay('1970-01-01', n))

describe('[CARE7] days, weeks and years without a clock', () => {
  test.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['2026-03-02', 20_514],
    ['1969-12-31', -1],
  ])('%s is day %i', (day, number) => {
    expect(dayNumber(day)).toBe(number)
  })

  test.each([
    ['2026-03-02', 0, '2026-03-02'],
    ['2028-02-28', 2, '2028-03-01'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s and %i days is %s', (day, days, expected) => {
    expect(laterDay(day, days)).toBe(expected)
  })

  test('going on and back again comes to the same day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
        const there = laterDay(day, days)
        expect(laterDay(there, -days)).toBe(day)
        expect(dayNumber(there) - dayNumber(day)).toBe(days)
        expect(there > day).toBe(days > 0)
      }),
    )
  })

  test.each([
    ['the due date itself', '2026-03-02', 40],
    ['a day before week 40 is whole', '2026-03-03', 39],
    ['a week late', '2026-02-23', 41],
    ['40 weeks ahead', '2026-12-07', 0],
    ['a day more than that', '2026-12-08', -1],
  ])('%s', (_name, due, weeks) => {
    expect(pregnancyWeeksOn(due, '2026-03-02')).toBe(weeks)
  })

  test('weeks said on a day give the due date that says the same weeks, for all of that week', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 45 }), (on, weeks) => {
        const due = dueFromWeeks(weeks, on)
        for (const [days, expected] of [
          [-1, weeks - 1],
          [0, weeks],
          [6, weeks],
          [7, weeks + 1],
        ] as const)
          expect(pregnancyWeeksOn(due, laterDay(on, days))).toBe(expected)
      }),
    )
  })

  test.each([
    ['the birthday', '2008-03-02', 18],
    ['the day before it', '2008-03-03', 17],
    ['the day after it', '2008-03-01', 18],
    ['the last day of the year', '2007-12-31', 18],
    ['born today', '2026-03-02', 0],
    ['born on a leap day', '2000-02-29', 26],
  ])('age on %s', (_name, born, age) => {
    expect(ageOn(born, '2026-03-02')).toBe(age)
  })

  test('born on 29 February one is a year older on 1 March, in years without that day', () => {
    expect(ageOn('2008-02-29', '2026-02-28')).toBe(17)
    expect(ageOn('2008-02-29', '2026-03-01')).toBe(18)
  })
})
