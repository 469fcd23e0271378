/** Holds the words over the feet apart, however small the stage and large the letters. */

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { layout } from '../stage/frame.ts'
import { captionsFit } from './captions.ts'

const WORDS = ['Right foot', 'Left foot'] as const

test.each([
  [1180, 820, 18, true],
  [336, 300, 18, false],
  [296, 107, 18, false],
  [296, 340, 36, false],
  [820, 678, 18, true],
])('[MAP24] %i×%i with letters of %i px: %s', (width, height, rem, fit) => {
  expect(captionsFit(layout({ width, height }, 'plantar', 'both'), WORDS, rem)).toBe(fit)
})

test('[MAP24] one foot always has its words, and more room never takes them from feet that stand abreast', () => {
  const px = fc.integer({ min: 60, max: 1500 })
  fc.assert(
    fc.property(px, px, px, (width, height, more) => {
      expect(captionsFit(layout({ width, height }, 'plantar', 'left'), WORDS, 18)).toBe(true)
      const [small, large] = [0, more].map((by) =>
        layout({ width: width + by, height: height + by }, 'plantar', 'both'),
      )
      const abreast = small?.[0]?.box[1] === small?.[1]?.box[1]
      if (small && large && abreast && captionsFit(small, WORDS, 18))
        expect(captionsFit(large, WORDS, 18)).toBe(true)
    }),
  )
})
