/** Holds which milder hand takes the place of one that the screening forbids. */

import { expect, test } from 'vitest'
import { TECHNIQUES, type Technique } from '../../record/terms.ts'
import { allowing } from './plan.fixtures.ts'
import { techniqueFor } from './technique.ts'

const under = (usual: Technique, massage: Parameters<typeof allowing>[0]) =>
  techniqueFor(usual, allowing(massage).massage)

test.each([
  ['hook-knuckle', { off: ['knuckle'] }, 'thumb-press'],
  ['double-knuckle', { off: ['knuckle'] }, 'thumb-push'],
  ['tool', { off: ['tool'] }, 'thumb-press'],
  ['tapping', { off: ['tapping'] }, 'knead'],
  ['hook-knuckle', { pressure: 'light' }, 'thumb-press'],
  ['double-knuckle', { pressure: 'light' }, 'thumb-push'],
  ['hook-knuckle', { pressure: 'firm' }, 'hook-knuckle'],
  ['hook-knuckle', { off: ['tool', 'tapping'] }, 'hook-knuckle'],
  ['tool', { pressure: 'light' }, 'tool'],
  ['tapping', { off: ['tool', 'knuckle'], pressure: 'light' }, 'tapping'],
] as const)('[SESSION12] %s under %o: %s', (usual, massage, is) => {
  expect(under(usual, massage)).toBe(is)
})

test('[SESSION12] thumbs and fingers are never changed, and nothing is where all is allowed', () => {
  const strictest = { off: ['tool', 'knuckle', 'tapping'], pressure: 'light' } as const
  const changed = TECHNIQUES.filter((one) => under(one, strictest) !== one)
  expect(changed).toEqual(['hook-knuckle', 'double-knuckle', 'tapping', 'tool'])
  expect(TECHNIQUES.filter((one) => under(one, {}) !== one)).toEqual([])
})
