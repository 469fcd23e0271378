/** Holds what a newer tablet says beside a body to the way of every fact: sealed, pushed, pulled and brought back. */

import { expect, test } from 'vitest'
import { sampleId } from '../../core/record/sample.fixtures.ts'
import { note } from '../../store/store.contract.ts'
import { farStudio, freshShelf, openTablet, sealingKey } from './tablet.fixtures.ts'

test('[R30] an older tablet passes on an ext it does not know, also to a studio that lost it', async () => {
  const far = farStudio()
  const device = sampleId(3)
  const newer = { ...note(1, { device: sampleId(60), ext: '{"seat":"座"}' }), type: 'client/sang' }
  await far.store().append(newer.studio, [newer], 1)
  const told = await far.everything()
  const ask = far.network(device, () => 'through')
  const opening = { name: freshShelf(), key: await sealingKey(), device, ask }
  expect(await (await openTablet(opening)).exchange()).toBe('done')

  await far.restore(0)
  const again = await openTablet(opening)
  await again.rename('Ann').kept
  expect(await again.exchange()).toBe('done')
  const after = (await far.everything()).find(({ id }) => id === newer.id)
  expect(after).toMatchObject(newer)
  expect(after?.bodyHash).toBe(told[0]?.bodyHash)
  expect((await far.store().verify(newer.studio)).ok).toBe(true)
})
