/** Holds the limiter: who rests goes on resting, and memory has an end. */

import { expect, test } from 'vitest'
import { limiter } from './limits.ts'

test('[SERVER25] a flood of made-up names wakes nobody who rests', () => {
  let now = 0
  const allowed = limiter(() => now)
  for (let i = 0; i < 10; i++) expect(allowed('sign-in', 'ana')).toBe(true)
  expect(allowed('sign-in', 'ana')).toBe(false)
  for (let i = 0; i < 25_000; i++) allowed('sign-in', `nobody ${i}`)
  expect(allowed('sign-in', 'ana')).toBe(false)
  now = 61_000
  expect(allowed('sign-in', 'ana')).toBe(true)
})
