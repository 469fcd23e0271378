/** Holds the exchange: whatever the network and the studio do, in the end all hold the same. */

import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { type Fact, foldClient } from '../../core/record/mod.ts'
import { sampleId } from '../../core/record/sample.fixtures.ts'
import { NOON } from '../../server/studio.fixtures.ts'
import {
  CLIENT,
  type Fate,
  farStudio,
  freshShelf,
  type Opening,
  openTablet,
  sealingKey,
} from './tablet.fixtures.ts'

const key = await sealingKey()
const through = (): Fate => 'through'

test('[SYNC3] a pushed fact is in the studio only once the studio has said so', async () => {
  const far = farStudio()
  let fate: Fate = 'unanswered'
  const device = sampleId(3)
  const ask = far.network(device, () => fate)
  const { log, rename, exchange } = await openTablet({ name: freshShelf(), key, device, ask })
  const { id, kept } = rename('Ann')
  await kept
  expect(await exchange()).toBe('no-connection')
  expect(await far.everything()).toHaveLength(1)
  expect(log.whereIs(id)).toBe('tablet')
  fate = 'through'
  expect(await exchange()).toBe('done')
  expect(log.whereIs(id)).toBe('studio')
  expect(await far.everything()).toHaveLength(1)
})

test('[SYNC5] what the studio refuses stays on the tablet, visible and exportable, also after a reload', async () => {
  const far = farStudio()
  // The tablet is signed in as another one, so the studio takes none of its facts.
  const ask = far.network(sampleId(77), through)
  const opening = { name: freshShelf(), key, device: sampleId(3), ask }
  const { rename, exchange } = await openTablet(opening)
  const { id, kept } = rename('Ann')
  await kept
  expect(await exchange()).toBe('done')
  const { log } = await openTablet(opening)
  expect(log.whereIs(id)).toBe('refused')
  expect(log.standing()).toMatchObject({ unsent: 0, refused: [{ id, code: 'DEVICE_FOREIGN' }] })
  expect(log.exportWaiting()).toContain(id)
  expect(foldClient(log.facts(CLIENT)).name).toBe('Ann')
})

test('[SYNC6] a studio that was restored gets back what it lost, and nothing twice', async () => {
  const far = farStudio()
  const device = sampleId(3)
  const ask = far.network(device, through)
  const { log, rename, exchange } = await openTablet({ name: freshShelf(), key, device, ask })
  for (const name of ['a', 'b', 'c', 'd']) await rename(name).kept
  await exchange()
  await far.restore(2)
  expect(await exchange()).toBe('done')
  expect((await far.everything()).map(({ n }) => n)).toEqual([1, 2, 3, 4])
  expect(log.standing()).toMatchObject({ unsent: 0, refused: [] })
})

test('[SYNC9] what a tablet holds of others goes back to a restored studio too, though they never return', async () => {
  const far = farStudio()
  const [gone, stays] = [sampleId(3), sampleId(4)].map((device) => ({
    name: freshShelf(),
    key,
    device,
    ask: far.network(device, through),
  })) as [Opening, Opening]
  const lost = await openTablet(gone)
  for (const name of ['a', 'b', 'c']) await lost.rename(name).kept
  expect(await lost.exchange()).toBe('done')
  const first = await openTablet(stays)
  expect(await first.exchange()).toBe('done')
  await first.rename('d').kept
  expect(await first.exchange()).toBe('done')
  const before = await far.everything()
  await far.restore(1)
  // After a reload, since what it holds must not hang on memory.
  const { log, exchange } = await openTablet(stays)
  expect(await exchange()).toBe('done')
  const after = await far.everything()
  expect(after.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort())
  expect(after.map(({ bodyHash }) => bodyHash).sort()).toEqual(
    before.map(({ bodyHash }) => bodyHash).sort(),
  )
  expect(log.standing()).toMatchObject({ unsent: 0, refused: [] })
  expect(await exchange()).toBe('done')
  expect(await far.everything()).toHaveLength(before.length)
})

test('[SYNC9] a fact that was refused is settled once the studio shows it after all', async () => {
  const far = farStudio()
  let as = sampleId(77)
  const device = sampleId(3)
  const ask: typeof fetch = (path, init) => far.network(as, through)(path, init)
  const opening = { name: freshShelf(), key, device, ask }
  const { rename, exchange, log } = await openTablet(opening)
  const { id, kept } = rename('Ann')
  await kept
  await exchange()
  expect(log.whereIs(id)).toBe('refused')
  as = device
  const fact = JSON.parse(log.exportWaiting()) as Fact
  await far.store().append(fact.studio, [fact], NOON)
  expect(await exchange()).toBe('done')
  expect(log.standing()).toMatchObject({ unsent: 0, refused: [] })
  const again = await openTablet(opening)
  expect(again.log.standing()).toMatchObject({ unsent: 0, refused: [] })
})

test('[SYNC8] a push that is too large for the studio is offered in smaller parts', async () => {
  const far = farStudio()
  const device = sampleId(3)
  const network = far.network(device, through)
  const ask: typeof fetch = async (path, init) => {
    const { facts } = JSON.parse(String(init?.body ?? '{"facts":[]}')) as { facts: unknown[] }
    if (facts.length > 2) return Response.json({ code: 'BODY_LIMIT' }, { status: 413 })
    return network(path, init)
  }
  const { log, rename, exchange } = await openTablet({ name: freshShelf(), key, device, ask })
  for (let i = 0; i < 7; i++) await rename(`${i}`).kept
  expect(await exchange()).toBe('done')
  expect(log.standing().unsent).toBe(0)
  expect(await far.everything()).toHaveLength(7)
})

test('[SYNC6] a fact that was answered but lost before it was read back is offered again', async () => {
  const far = farStudio()
  const device = sampleId(3)
  const fates: Fate[] = ['through', 'lost']
  const ask = far.network(device, () => fates.shift() ?? 'through')
  const { log, rename, exchange } = await openTablet({ name: freshShelf(), key, device, ask })
  const { id, kept } = rename('Ann')
  await kept
  expect(await exchange()).toBe('no-connection')
  expect(log.whereIs(id)).toBe('studio')
  await far.restore(0)
  await exchange()
  expect(log.whereIs(id)).toBe('tablet')
  await exchange()
  expect(log.whereIs(id)).toBe('studio')
  expect(await far.everything()).toHaveLength(1)
})

type Op =
  | { readonly is: 'tell' | 'exchange' | 'reload'; readonly who: 0 | 1 }
  | { readonly is: 'restore'; readonly part: number }

const who = fc.constantFrom(0 as const, 1 as const)
const ops = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ is: fc.constant('tell' as const), who }) },
    { weight: 4, arbitrary: fc.record({ is: fc.constant('exchange' as const), who }) },
    { weight: 1, arbitrary: fc.record({ is: fc.constant('reload' as const), who }) },
    {
      weight: 1,
      arbitrary: fc.record({
        is: fc.constant('restore' as const),
        part: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
    },
  ),
  { minLength: 4, maxLength: 30 },
)
const fates = fc.infiniteStream(
  fc.constantFrom<Fate>('through', 'through', 'lost', 'unanswered', 'twice', 'late'),
)

test('[SYNC7] sync trace: whatever is lost, doubled, late, reloaded or restored, all end the same', async () => {
  const met = vi.fn<(what: string) => void>()
  await fc.assert(
    fc.asyncProperty(ops, fates, async (trace: readonly Op[], chance) => {
      const far = farStudio()
      let healed = false
      const fate = (): Fate => {
        const next = healed ? 'through' : chance.next().value
        met(next)
        return next
      }
      const openings = [sampleId(3), sampleId(4)].map((device) => ({
        name: freshShelf(),
        key,
        device,
        ask: far.network(device, fate),
      }))
      const [left, right] = openings as [(typeof openings)[0], (typeof openings)[0]]
      const tablets = [await openTablet(left), await openTablet(right)]
      const promised = new Set<string>()
      let restored = false
      for (const op of trace) {
        if (op.is === 'restore') {
          await far.restore(Math.floor(op.part * (await far.everything()).length))
          restored = true
          continue
        }
        const tablet = tablets[op.who] as (typeof tablets)[0]
        if (op.is === 'tell') {
          const { id, kept } = tablet.rename(`${promised.size}`)
          await kept
          promised.add(id)
        } else if (op.is === 'exchange') met(`round ${await tablet.exchange()}`)
        else tablets[op.who] = await openTablet(op.who === 0 ? left : right)
        // "In the studio" is never said of what the studio does not have.
        const there = new Set((await far.everything()).map(({ id }) => id))
        if (!restored)
          for (const id of promised)
            for (const { log } of tablets)
              if (log.held(id) && log.whereIs(id) === 'studio') expect(there).toContain(id)
      }
      healed = true
      for (let i = 0; i < 3; i++)
        for (const { exchange } of tablets) expect(await exchange()).toBe('done')
      const kept = await far.everything()
      expect(new Set(kept.map(({ id }) => id))).toEqual(promised)
      expect(kept).toHaveLength(promised.size)
      expect((await far.store().verify(kept[0]?.studio ?? left.device)).ok).toBe(true)
      const [a, b] = tablets.map(({ log }) => log.facts(CLIENT))
      expect(a).toHaveLength(promised.size)
      expect(b).toEqual(a)
      expect(foldClient(b ?? [])).toEqual(foldClient(a ?? []))
      for (const { log } of tablets)
        expect(log.standing()).toMatchObject({ unsent: 0, refused: [] })
    }),
    { numRuns: 25 },
  )
  // Proves that the traces met what they are about.
  const seen = new Set(met.mock.calls.map(([what]) => what))
  expect([...seen].sort()).toEqual(
    ['late', 'lost', 'round done', 'round no-connection', 'through', 'twice', 'unanswered'].sort(),
  )
})
