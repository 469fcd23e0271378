/** Holds which words of the record mean hands that are hard, and which facts this version reads. */

import { expect, test } from 'vitest'
import { FACT_TYPES, isKnown } from './bodies.ts'
import { isKnuckle, TECHNIQUES } from './terms.ts'

test('[CARE24] both knuckle techniques work with the knuckles, and no other does', () => {
  expect(TECHNIQUES.filter(isKnuckle)).toEqual(['hook-knuckle', 'double-knuckle'])
})

test('[R5] every type is read in version 1, none in a version that was never shipped', () => {
  for (const type of FACT_TYPES.keys()) {
    expect(isKnown({ type, v: 1 })).toBe(true)
    expect(isKnown({ type, v: 1000 })).toBe(false)
  }
  expect(isKnown({ type: 'screening/over', v: 1 })).toBe(false)
})
