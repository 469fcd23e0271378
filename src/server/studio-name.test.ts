/** Holds that strangers are shown the name the record gives the studio, whichever tablet's change arrived last. */

import { expect, test } from 'vitest'
import { MAX_LAMPORT_JUMP } from '../core/record/mod.ts'
import { STUDIO, sampleFact, sampleId } from '../core/record/sample.fixtures.ts'
import { studio } from './studio.fixtures.ts'

const renamed = (name: string, device: number, lamport: number) =>
  sampleFact({
    type: 'studio/changed',
    body: { name },
    stream: STUDIO,
    subject: null,
    id: sampleId(9000 + device),
    device: sampleId(device),
    n: 1,
    lamport,
  })

async function shown(...facts: readonly ReturnType<typeof renamed>[]): Promise<unknown> {
  const { ask, enter, store } = studio()
  await enter('owner')
  for (const fact of facts) await store.append(STUDIO, [fact], 0)
  const { json } = await ask('GET', '/api/state')
  return (json as { studioName: unknown }).studioName
}

test('[READ4] the later telling names it, though it arrived first', async () => {
  expect(await shown(renamed('Later', 21, 8), renamed('Earlier', 22, 3))).toBe('Later')
  expect(await shown(renamed('Earlier', 22, 3), renamed('Later', 21, 8))).toBe('Later')
})

test('[READ9] a telling that has leapt names nothing', async () => {
  const leapt = renamed('Leapt', 21, MAX_LAMPORT_JUMP + 9)
  expect(await shown(renamed('Here', 22, 3), leapt)).toBe('Here')
})

test('[READ4] a room called "name" is not the studio', async () => {
  const rooms = sampleFact({
    type: 'studio/changed',
    body: { rooms: ['name'] },
    stream: STUDIO,
    subject: null,
    id: sampleId(9100),
    device: sampleId(23),
    n: 1,
    lamport: 9,
  })
  expect(await shown(renamed('Here', 22, 3), rooms)).toBe('Here')
})
