/** A short share of the kill trial, so that every run of the tests sees a store die. */

import { expect, test } from 'vitest'
import { kill } from '../../trials/kill.trial.ts'

test('[STORE12] after kill -9 every fact that was called kept is there, once, and the chain holds', async () => {
  const { wrong, acked } = await kill(6, 20_261_123)
  expect(wrong).toEqual([])
  expect(acked).toBeGreaterThan(0)
})
