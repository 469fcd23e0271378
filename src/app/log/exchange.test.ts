/** Holds what a refused exchange is called: only who is unknown to the studio is asked to sign in again. */

import { expect, test } from 'vitest'
import { sampleId } from '../../core/record/sample.fixtures.ts'
import type { Round } from './exchange.ts'
import { freshShelf, openTablet, sealingKey } from './tablet.fixtures.ts'

const key = await sealingKey()

async function roundWith(ask: typeof fetch, telling: boolean) {
  const opening = { name: freshShelf(), key, device: sampleId(3), ask }
  const { rename, exchange, log } = await openTablet(opening)
  if (telling) await rename('Ann').kept
  const round = await exchange()
  return { round, unsent: log.standing().unsent }
}

const says =
  (status: number, body: BodyInit | null): typeof fetch =>
  async () =>
    new Response(body, { status })
const code = (name: string, status: number) => says(status, JSON.stringify({ code: name }))

test.each<readonly [string, typeof fetch, Round]>([
  ['nobody signed in', code('NOT_SIGNED_IN', 401), 'sign-in-again'],
  ['not permitted', code('NOT_ALLOWED', 403), { trouble: 'NOT_ALLOWED' }],
  ['a broken server', code('SERVER_BROKEN', 500), { trouble: 'SERVER_BROKEN' }],
  ['a page of elsewhere', code('ORIGIN_FOREIGN', 403), { trouble: 'ORIGIN_FOREIGN' }],
  ['bad input', code('INPUT_INVALID', 400), { trouble: 'INPUT_INVALID' }],
  ['a proxy without a code', says(502, '<html>Bad gateway</html>'), 'no-connection'],
  ['no network', () => Promise.reject(new TypeError('gone')), 'no-connection'],
])('[CLIENT8] %s', async (_what, ask, expected) => {
  for (const telling of [true, false]) {
    const { round, unsent } = await roundWith(ask, telling)
    expect(round).toEqual(expected)
    expect(unsent).toBe(telling ? 1 : 0)
  }
})

test('[CLIENT8] a history that changed from the very start is trouble, not an endless round', async () => {
  const { round } = await roundWith(code('HISTORY_CHANGED', 409), false)
  expect(round).toEqual({ trouble: 'HISTORY_CHANGED' })
})
