/** The thermometer's keys make readings and nothing else. */

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isReading, KEYS, type Key, typed } from './keypad.model.ts'

const press = (keys: readonly Key[]) => keys.reduce(typed, '')

test('[WORK8] whatever keys are pressed, the display is empty or a number', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...KEYS)), (keys) => {
      const text = press(keys)
      expect(text === '' || isReading(text)).toBe(true)
      expect(text.length).toBeLessThanOrEqual(5)
    }),
  )
})

test('[WORK8] the display begins empty, and empty is no reading', () => {
  expect(press([])).toBe('')
  expect(isReading('')).toBe(false)
  expect(press(['4', '0'])).toBe('40')
  expect(press(['3', '8', '.', '5'])).toBe('38.5')
  expect(press(['4', '1', 'erase', '0'])).toBe('40')
  expect(press(['.', '5'])).toBe('0.5')
})
