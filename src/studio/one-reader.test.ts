/** Holds that everybody reads a visit alike, and that a reader with one mistake is found out. Law 10 */

import { describe, expect, test } from 'vitest'
import { readers } from '../../trials/reader.trial.ts'
import { MISREADERS } from './misreaders.fixtures.ts'

const SEED = Number(process.env.FOOTNOTE_SEED ?? Date.now() % 1_000_000)
/** Records that never change, so that a mistake is found in them today and tomorrow. */
const FIXED = 20260510

test(`[READ1] tablet, server, command line and replay read alike, seed ${SEED}`, async () => {
  const { wrong, visits } = await readers(100, SEED, 25)
  expect(wrong).toEqual([])
  expect(visits).toBeGreaterThan(80)
})

describe('[READ1] the law bites', () => {
  test.each(Object.entries(MISREADERS))('a reader that %s', async (_mistake, onTablet) => {
    const { wrong } = await readers(60, FIXED, Number.POSITIVE_INFINITY, { onTablet })
    expect(wrong).not.toEqual([])
  })
})
