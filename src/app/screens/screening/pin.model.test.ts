/** Holds the digits that bring a handed-over tablet back, and how patient it is with wrong ones. */

import { describe, expect, test } from 'vitest'
import {
  isFull,
  isResting,
  pressed,
  restEnd,
  rubbed,
  type Tried,
  triedOnce,
  UNTRIED,
} from './pin.model.ts'

describe('handing over', () => {
  const type = (digits: string) => [...digits].reduce(pressed, '')
  test('[SCREEN11] four digits and no more', () => {
    expect(type('12a34')).toBe('1234')
    expect(type('123456')).toBe('1234')
    expect(isFull(type('1234'))).toBe(true)
    expect(isFull(rubbed(type('1234')))).toBe(false)
  })

  const NOON = Date.UTC(2026, 10, 25, 12)
  const tries = (count: number): Tried =>
    Array.from({ length: count }).reduce<Tried>((tried) => triedOnce(tried, NOON), UNTRIED)

  test('[SCREEN11] five wrong tries and the keypad rests for half a minute', () => {
    expect(isResting(tries(4), NOON)).toBe(false)
    expect(isResting(tries(5), NOON + 29_999)).toBe(true)
    expect(isResting(tries(5), NOON + 30_000)).toBe(false)
    expect(isResting(tries(6), NOON)).toBe(false)
    expect(isResting(tries(10), NOON)).toBe(true)
  })

  test('[SCREEN11] a clock that is set back neither ends the rest nor makes it longer than one', () => {
    const yesterday = NOON - 86_400_000
    expect(isResting(tries(5), yesterday)).toBe(true)
    expect(restEnd(tries(5), yesterday)).toBe(yesterday + 30_000)
  })
})
