/** Holds an older tablet before a newer studio, and the reverse: told so, everything kept, and on again once both agree. */

import { describe, expect, test } from 'vitest'
import { STUDIO, sampleId } from '../../core/record/sample.fixtures.ts'
import type { ProtocolRange } from '../../core/sync/wire/mod.ts'
import { memoryStore } from '../../store/memory.ts'
import { farStudio, freshShelf, openTablet, sealingKey } from './tablet.fixtures.ts'

const key = await sealingKey()
const NEW = { least: 2, most: 3 } as const
const OLD = { least: 1, most: 1 } as const
const DEVICE = sampleId(3)

/** A tablet with two tellings, before a studio; either can be renewed. */
async function apart(tablet: ProtocolRange, studio: ProtocolRange) {
  const name = freshShelf()
  const store = memoryStore()
  const at = (speaks: ProtocolRange, of: ProtocolRange) =>
    openTablet({
      name,
      key,
      device: DEVICE,
      speaks,
      ask: farStudio({ store, speaks: of }).network(DEVICE, () => 'through'),
    })
  const before = await at(tablet, studio)
  await before.rename('Ann').kept
  await before.rename('Anna').kept
  return { at, before, store }
}

describe.each([
  ['an older tablet, a newer studio', OLD, NEW, 'PROTOCOL_TOO_OLD'],
  ['a newer tablet, an older studio', NEW, OLD, 'PROTOCOL_TOO_NEW'],
] as const)('[SYNC19] %s', (_who, tablet, studio, code) => {
  test('[SYNC19] says so round after round, and everything waits unrefused', async () => {
    const { before, store } = await apart(tablet, studio)
    for (let i = 0; i < 3; i++) expect(await before.exchange()).toEqual({ trouble: code })
    expect(before.log.standing()).toMatchObject({ unsent: 2, refused: [] })
    expect((await store.head(STUDIO)).seq).toBe(0)
    expect((await before.shelf.waiting()).map((one) => one.refused)).toEqual([null, null])
  })

  test('[SYNC19] goes on once the tablet is renewed, or the studio', async () => {
    for (const agreed of [tablet, studio]) {
      const { at, before, store } = await apart(tablet, studio)
      await before.exchange()
      before.log.shut()
      const after = await at(agreed, agreed)
      expect(await after.exchange()).toBe('done')
      expect(after.log.standing()).toMatchObject({ unsent: 0, refused: [] })
      const kept = await store.last(STUDIO, 9)
      expect(kept.map(({ n, body }) => [n, body?.includes('Ann')])).toEqual([
        [1, true],
        [2, true],
      ])
    }
  })
})

test('[SYNC19] a tablet that has nothing to tell reads nothing either from a studio it cannot understand', async () => {
  const far = farStudio({ speaks: NEW })
  const ask = far.network(DEVICE, () => 'through')
  const { exchange } = await openTablet({
    name: freshShelf(),
    key,
    device: DEVICE,
    speaks: OLD,
    ask,
  })
  expect(await exchange()).toEqual({ trouble: 'PROTOCOL_TOO_OLD' })
})
