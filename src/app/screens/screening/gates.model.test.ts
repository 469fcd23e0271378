/** Holds what stands around the questions on a handed-over tablet: the PIN, and a phone's reach. */

import { describe, expect, test } from 'vitest'
import { phoneReach } from '../../ui/reach.ts'
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
  test('[SCREEN12] a phone is offered only an address it can open', () => {
    for (const host of ['localhost', '127.0.0.1', '127.3.4.5', '[::1]', 'a.localhost'])
      expect(phoneReach(host, true)).toBe('only-this-device')
    expect(phoneReach('192.168.1.20', true)).toBe('ok')
    expect(phoneReach('feet.example', false)).toBe('offline')
  })
})
