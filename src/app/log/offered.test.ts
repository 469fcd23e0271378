/** Holds what a tablet offers, and when: each teller's entries under their own sign-in, and what was refused once more when it may have another answer. */

import { describe, expect, test } from 'vitest'
import { chance } from '../../../trials/trial.ts'
import { sampleFact, sampleId } from '../../core/record/sample.fixtures.ts'
import { makeLedger, underOf } from '../../core/sync/ledger.ts'
import type { Waiting } from '../../core/sync/outbox.ts'
import type { Shelf } from './shelf.ts'
import { CLIENT, ID, makeStudio, makeTablet, type Name, VISIT } from './stranded.fixtures.ts'
import { farStudio, freshShelf, openTablet, sealingKey } from './tablet.fixtures.ts'

const key = await sealingKey()
const device = sampleId(3)

/** One tablet before a studio of three people, of today's version or of one before. */
async function desk(version: 'today' | 'older' = 'today') {
  const random = chance(7)
  const studio = makeStudio(random)
  await studio.found()
  if (version === 'today') studio.renew()
  let reached = true
  const tablet = await makeTablet(studio, {
    ...{ device, chance: random, skew: 0, sown: {} },
    fate: () => (reached ? 'through' : 'lost'),
  })
  const comeIn = async (name: Name) => {
    const words = studio.passwords.get(name)?.at(-1) ?? ''
    const answer = await tablet.gate().signIn(name, words, 'Blue')
    if (!answer.ok) throw new Error(answer.code)
    const log = tablet.log()
    if (!log) throw new Error('not open')
    return log
  }
  const reach = (now: boolean) => {
    reached = now
  }
  return { studio, tablet, comeIn, reach }
}

const VISITING = { stream: VISIT, subject: CLIENT }
const PAGE = { stream: CLIENT, subject: CLIENT }

describe('[SYNC20] whose entries go with whose sign-in', () => {
  test('[SYNC20] five touches of a practitioner wait for her while the desk exchanges, and go when she is back', async () => {
    const { studio, tablet, comeIn } = await desk()
    const hers = await comeIn('Mei')
    const told = Array.from({ length: 5 }, () => hers.tell('session/painNow', {}, VISITING))
    await Promise.all(told.map(({ kept }) => kept))
    const desks = await comeIn('Rita')
    const own = desks.tell('client/changed', { field: 'name', value: 'Ling' }, PAGE)
    await own.kept
    expect(await tablet.exchange()).toBe('done')
    expect(desks.whereIs(own.id)).toBe('studio')
    expect(told.map(({ id }) => desks.whereIs(id))).toEqual(told.map(() => 'tablet'))
    expect(desks.standing()).toMatchObject({
      unsent: 5,
      refused: [],
      waitsFor: [{ person: ID.Mei, entries: 5 }],
    })
    expect(desks.exportWaiting().split('\n')).toHaveLength(5)
    const back = await comeIn('Mei')
    expect(back.standing().waitsFor).toEqual([])
    expect(await tablet.exchange()).toBe('done')
    expect(back.standing()).toMatchObject({ unsent: 0, refused: [] })
    const kept = new Set((await studio.everything()).map(({ id }) => id))
    for (const { id } of told) expect(kept).toContain(id)
  })

  test('[SYNC20] with a receipt anybody brings back what the studio lost, also what who has left told here', async () => {
    const { studio, tablet, comeIn } = await desk()
    const hers = await comeIn('Mei')
    const touch = hers.tell('session/painNow', {}, VISITING)
    await touch.kept
    expect(await tablet.exchange()).toBe('done')
    await studio.putBack(0)
    await studio.changeRole('Mei', 'reception')
    const desks = await comeIn('Rita')
    expect(await tablet.exchange()).toBe('done')
    expect(desks.standing()).toMatchObject({ unsent: 0, refused: [], waitsFor: [] })
    expect((await studio.everything()).map(({ id }) => id)).toContain(touch.id)
  })

  test('[SYNC20] what an older page had refused under the wrong sign-in waits for its teller again', () => {
    const ledger = makeLedger({ device, person: ID.Rita })
    const touch = sampleFact({ type: 'session/painNow', body: {}, device, actor: ID.Mei })
    ledger.read(touch)
    ledger.takeAgain([{ id: touch.id, n: 1, refused: 'NOT_ALLOWED' }])
    expect(ledger.whereIs(touch.id)).toBe('tablet')
    expect(ledger.standing()).toMatchObject({
      unsent: 1,
      refused: [],
      waitsFor: [{ person: ID.Mei, entries: 1 }],
    })
  })
})

describe('[SYNC21] what was refused is offered again', () => {
  /** Mei, who is only at the desk by now, tells a touch; it is refused. */
  async function refusedTouch() {
    const made = await desk()
    await made.studio.changeRole('Mei', 'reception')
    const log = await made.comeIn('Mei')
    const { id, kept } = log.tell('session/painNow', {}, VISITING)
    await kept
    expect(await made.tablet.exchange()).toBe('done')
    expect(log.standing()).toMatchObject({ unsent: 0, refused: [{ id, code: 'NOT_ALLOWED' }] })
    expect(log.ready()).toBe(0)
    return { ...made, id, log }
  }

  test('[SYNC21] once she may tell it, in the very exchange that brings the news', async () => {
    const { studio, tablet, id, log } = await refusedTouch()
    await studio.changeRole('Mei', 'practitioner')
    expect(await tablet.exchange()).toBe('done')
    expect(log.whereIs(id)).toBe('studio')
    expect(log.standing()).toMatchObject({ unsent: 0, refused: [] })
    await tablet.reload()
    expect(tablet.log()?.standing()).toMatchObject({ unsent: 0, refused: [] })
  })

  test('[SYNC21] after a sign-in and after a new start of the server, once each, and not at a reload', async () => {
    const { studio, tablet, id, comeIn } = await refusedTouch()
    const isReady = async () => {
      await tablet.reload()
      return tablet.log()
    }
    const again = await isReady()
    expect(await tablet.exchange()).toBe('done')
    expect(again?.whereIs(id)).toBe('refused')
    expect(again?.ready()).toBe(0)
    for (const otherwise of ['sign-in', 'start'] as const) {
      if (otherwise === 'sign-in') await comeIn('Mei')
      else studio.restart()
      const log = tablet.log()
      log?.meet(otherwise === 'start' ? 'another' : 'a00001')
      expect(log?.ready()).toBe(1)
      expect(log?.whereIs(id)).toBe('refused')
      expect(await tablet.exchange()).toBe('done')
      expect(log?.ready()).toBe(0)
      expect(log?.standing().refused).toEqual([{ id, code: 'NOT_ALLOWED' }])
    }
  })

  test('[SYNC21] what an older server cannot read waits until it is renewed, and holds up nothing', async () => {
    const { studio, tablet, comeIn } = await desk('older')
    const log = await comeIn('Mei')
    const shape = log.tell('client/footShape', { foot: 'left' }, PAGE)
    const touch = log.tell('session/painNow', {}, VISITING)
    await Promise.all([shape.kept, touch.kept])
    expect(await tablet.exchange()).toBe('done')
    expect(log.standing().refused).toEqual([{ id: shape.id, code: 'BODY_INVALID' }])
    expect(log.whereIs(touch.id)).toBe('studio')
    studio.renew()
    expect(await tablet.exchange()).toBe('done')
    expect(log.whereIs(shape.id)).toBe('studio')
    expect(log.standing()).toMatchObject({ unsent: 0, refused: [] })
  })

  test('[SYNC21] a refusal names the circumstances it hangs on, the person first', () => {
    const at = { person: 'mei', role: 'owner', signIn: 's1', server: 'a' }
    expect(underOf(at)).toBe('mei owner s1 a')
    for (const other of [{ role: 'x' }, { signIn: 'x' }, { server: 'x' }])
      expect(underOf({ ...at, ...other })).not.toBe(underOf(at))
  })
})

describe('[SYNC25] one that cannot be answered for', () => {
  /** A studio that breaks over whatever holds this word. */
  async function breaking(word: string, code: string, names: readonly string[]) {
    const far = farStudio()
    const network = far.network(device, () => 'through')
    let pushes = 0
    const ask: typeof fetch = async (path, init) => {
      if (String(path) === '/api/push') pushes++
      return String(init?.body ?? '').includes(word)
        ? Response.json({ code }, { status: 500 })
        : network(path, init)
    }
    const { log, rename, exchange } = await openTablet({ name: freshShelf(), key, device, ask })
    const told = names.map((name) => rename(name))
    await Promise.all(told.map(({ kept }) => kept))
    const round = await exchange()
    return { far, log, told, round, pushes: () => pushes }
  }

  test.each(['SERVER_BROKEN', 'INPUT_INVALID', 'BODY_LIMIT'])(
    '[SYNC25] %s over one fact is said, and the others are in the studio',
    async (code) => {
      const names = Array.from({ length: 20 }, (_, i) => (i === 3 ? 'poison' : `${i}`))
      const { far, log, told, round } = await breaking('poison', code, names)
      expect(round).toEqual({ trouble: code })
      expect(await far.everything()).toHaveLength(19)
      expect(log.whereIs(told[3]?.id ?? '')).toBe('tablet')
      expect(log.standing().unsent).toBe(1)
    },
  )

  test('[SYNC25] a studio that takes nothing at all is not asked fact by fact', async () => {
    const names = Array.from({ length: 200 }, (_, i) => `poison ${i}`)
    const { log, round, pushes } = await breaking('poison', 'SERVER_BROKEN', names)
    expect(round).toEqual({ trouble: 'SERVER_BROKEN' })
    expect(pushes()).toBeLessThan(25)
    expect(log.standing().unsent).toBe(200)
  })

  test('[SYNC25] a studio that keeps nothing is read all the same', async () => {
    const far = farStudio()
    const [other, own] = [sampleId(4), device]
    const theirs = await openTablet({
      ...{ name: freshShelf(), key, device: other },
      ask: far.network(other, () => 'through'),
    })
    await theirs.rename('Ling').kept
    await theirs.exchange()
    const network = far.network(own, () => 'through')
    const ask: typeof fetch = async (path, init) =>
      String(path) === '/api/push'
        ? Response.json({ code: 'NOT_ALLOWED' }, { status: 403 })
        : network(path, init)
    const mine = await openTablet({ name: freshShelf(), key, device: own, ask })
    await mine.rename('Lin').kept
    expect(await mine.exchange()).toEqual({ trouble: 'NOT_ALLOWED' })
    expect(mine.log.facts(CLIENT)).toHaveLength(2)
    expect(mine.log.standing().unsent).toBe(1)
  })
})

test('[SYNC26] a studio put back has nothing called kept while it is written down and read', async () => {
  const far = farStudio()
  const hold = Promise.withResolvers<void>()
  const begun = Promise.withResolvers<void>()
  const before = (shelf: Shelf): Shelf => ({
    ...shelf,
    offerAgain: async (again: readonly Waiting[], cursor) => {
      begun.resolve()
      await hold.promise
      return shelf.offerAgain(again, cursor)
    },
  })
  const ask = far.network(device, () => 'through')
  const opening = { name: freshShelf(), key, device, ask }
  const first = await openTablet(opening)
  for (const name of ['a', 'b', 'c', 'd']) await first.rename(name).kept
  expect(await first.exchange()).toBe('done')
  expect(first.log.standing()).toMatchObject({ unsent: 0, sure: true })
  first.shelf.close()
  await far.restore(2)
  const { log, exchange } = await openTablet({ ...opening, before })
  const round = exchange()
  await begun.promise
  expect(log.standing()).toMatchObject({ unsent: 4, sure: false })
  hold.resolve()
  expect(await round).toBe('done')
  expect(log.standing()).toMatchObject({ unsent: 0, sure: true, refused: [] })
})
