/** Holds the pictures of the scale to the numbers they stand for. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brows, fingersFor, hand, mouth } from './hands.ts'
import { clockFace } from './Timer.tsx'

const number = fc.integer({ min: 0, max: 10 })

describe('faces and fingers', () => {
  test('[CLIENT1] as many fingers are up as the number says, one hand first', () => {
    fc.assert(
      fc.property(number, (value) => {
        const [first, second] = fingersFor(value)
        expect(first + second).toBe(value)
        expect(Math.max(first, second)).toBeLessThanOrEqual(5)
        if (second > 0) expect(first).toBe(5)
      }),
    )
  })

  test('[CLIENT1] every number has a face and a hand of its own', () => {
    const faces = new Set(Array.from({ length: 11 }, (_, value) => mouth(value) + brows(value)))
    expect(faces.size).toBe(11)
    const hands = new Set(Array.from({ length: 6 }, (_, up) => hand(up, false)))
    expect(hands.size).toBe(6)
  })
})

describe('clockFace', () => {
  test('[CLIENT2] shows minutes and seconds and counts on below zero', () => {
    expect(clockFace(75)).toBe('1:15')
    expect(clockFace(0.9)).toBe('0:00')
    expect(clockFace(-61)).toBe('−1:01')
  })
})
