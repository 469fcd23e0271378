/** Holds how long a cry of pain keeps the hands away, and the soak's own clock. */

import { describe, expect, test } from 'vitest'
import { visit } from '../visit.fixtures.ts'
import { isInPain, watchLeft } from './pain.ts'
import { soakedMinutes, soakTime } from './soak-time.ts'

describe('[SESSION4] pain now', () => {
  test.each([
    ['open', false],
    ['open | pain', true],
    ['open | pain | resume', false],
    ['open | pain | pain gone | resume', false],
    ['open | pain | pain still-there', false],
    ['open | pain | pain easing | resume | pause', false],
    ['open | pain | pain gone | resume | pain', true],
  ])('%s: waits for an answer: %s', (text, waits) => {
    expect(isInPain(visit(text).session)).toBe(waits)
  })

  test('the client is watched for a minute, in whole seconds, and then asked', () => {
    expect([0, 0.9, 1, 59.9, 60, 500].map(watchLeft)).toEqual([60, 60, 59, 1, 0, 0])
  })
})

describe('[WORK8] the time in the water', () => {
  const soak = { maxMinutes: 10, startedAt: 1_000_000 }

  test('counts from the first reading to the cap, and over it', () => {
    expect(soakTime(soak, 1_090_000)).toEqual({ total: 600, gone: 90, left: 510, over: false })
    expect(soakTime(soak, 1_600_000)).toMatchObject({ left: 0, over: false })
    expect(soakTime(soak, 1_601_000)).toMatchObject({ left: -1, over: true })
  })

  test('a clock that went back takes no time away', () => {
    expect(soakTime(soak, 0)).toMatchObject({ gone: 0, left: 600 })
  })

  test('minutes are told to a tenth, and never more than the record takes', () => {
    expect([0, 3, 600, 633, 7_199, 99_999].map(soakedMinutes)).toEqual([0, 0.1, 10, 10.6, 120, 120])
  })
})
