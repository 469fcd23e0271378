/** Holds the name of somebody invited to what can be shown and found again. */

import { expect, test } from 'vitest'
import { ROUTES } from './mod.ts'

const read = (name: string) => ROUTES.invite.call.body.safeParse({ name, role: 'practitioner' })

test.each([
  ['  Mei  ', 'Mei'],
  ['Li \ud83d', 'Li \ufffd'],
])('[SERVER32] %j is invited as %j', (typed, kept) => {
  expect(read(typed).data?.name).toBe(kept)
})

test.each(['', '   ', 'x'.repeat(201)])('[SERVER32] nobody is invited as %j', (typed) => {
  expect(read(typed).success).toBe(false)
})
