/** Holds the digits that bring a handed-over tablet back, and how patient it is with wrong ones. */

import { describe, expect, test } from 'vitest'
import { EMPTY_PIN, isFull, isResting, type Pin, pressed, refusedPin, rubbed } from './pin.model.ts'

describe('handing over', () => {
  const type = (digits: string): Pin => [...digits].reduce(pressed, EMPTY_PIN)
  test('[SCREEN11] four digits and no more', () => {
    expect(type('12a34').digits).toBe('1234')
    expect(type('123456').digits).toBe('1234')
    expect(isFull(rubbed(type('1234')))).toBe(false)
  })
  test('[SCREEN11] five wrong tries and the keypad rests', () => {
    let pin = type('1111')
    for (let i = 0; i < 4; i++) pin = refusedPin(pin, 1000)
    expect(isResting(pin, 1000)).toBe(false)
    pin = refusedPin(pin, 1000)
    expect(isResting(pin, 30_999)).toBe(true)
    expect(isResting(pin, 31_000)).toBe(false)
  })
})
