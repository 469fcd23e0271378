/** Holds push, pull and live: each fact answered for itself, the same chart on both sides. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Fact, foldClient, readFacts, type StoredFact } from '../core/record/mod.ts'
import { clientFacts, STUDIO, sampleFact, sampleId } from '../core/record/sample.fixtures.ts'
import { note } from '../store/store.contract.ts'
import { NOON, OTHER_STUDIO, studio } from './studio.fixtures.ts'

type Pushed = {
  results: { id: string; kept: boolean; seq?: number; code?: string; path?: string }[]
}
type Pulled = { facts: StoredFact[]; cursor: { seq: number; chain: string }; more: boolean }

describe('[SERVER5] push and pull', () => {
  test('[SERVER5] each fact has its own answer, in order, and the good ones are kept', async () => {
    const { ask, enter, store } = studio()
    const cookie = await enter('owner')
    const facts = [
      note(1),
      { ...note(2), body: '{}' },
      'no fact',
      note(3, { device: sampleId(5) }),
      note(4, { studio: OTHER_STUDIO }),
      note(5),
      { ...note(6), n: 0 },
      note(5),
    ]
    const { json } = await ask('POST', '/api/push', { cookie, body: { facts } })
    const { results } = json as Pushed
    expect(
      results.map(({ kept, code, path }) => (kept ? 'kept' : `${code} ${path ?? ''}`)),
    ).toEqual([
      'kept',
      'BODY_INVALID body.field',
      'FACT_INVALID ',
      'DEVICE_FOREIGN ',
      'STUDIO_FOREIGN ',
      'kept',
      'FACT_INVALID n',
      'kept',
    ])
    expect(results.map((one) => one.id)).toEqual(
      facts.map((fact) => (typeof fact === 'string' ? '' : fact.id)),
    )
    expect((await store.last(STUDIO, 9)).map((fact) => [fact.n, fact.receivedAt])).toEqual([
      [1, NOON],
      [5, NOON],
    ])
  })

  test('[SERVER5] pages by cursor, and a cursor of another history is HISTORY_CHANGED', async () => {
    const { ask, enter } = studio()
    const cookie = await enter('owner')
    const facts = Array.from({ length: 7 }, (_, i) => note(i + 1))
    await ask('POST', '/api/push', { cookie, body: { facts } })
    const pulled: StoredFact[] = []
    let at = 'limit=3'
    for (let more = true; more; ) {
      const page = (await ask('GET', `/api/pull?${at}`, { cookie })).json as Pulled
      pulled.push(...page.facts)
      at = `limit=3&seq=${page.cursor.seq}&chain=${page.cursor.chain}`
      more = page.more
    }
    expect(pulled.map((fact) => fact.n)).toEqual([1, 2, 3, 4, 5, 6, 7])
    const foreign = await ask('GET', `/api/pull?seq=3&chain=${'0'.repeat(64)}`, { cookie })
    expect(foreign).toMatchObject({ status: 409, code: 'HISTORY_CHANGED' })
    for (const query of [
      'seq=-1',
      'seq=1.5',
      'seq=x',
      'seq=1e99',
      'limit=0',
      'limit=501',
      'chain=zz',
    ])
      expect(await ask('GET', `/api/pull?${query}`, { cookie })).toMatchObject({
        status: 400,
        code: 'INPUT_INVALID',
        json: { path: query.split('=')[0] },
      })
  })

  test('[SERVER5] a fact of a newer version is kept and passed on', async () => {
    const { ask, enter } = studio()
    const cookie = await enter('practitioner')
    const newer = { ...note(1), type: 'moon/risen', v: 7, body: '{"a":[1,2]}' }
    await ask('POST', '/api/push', { cookie, body: { facts: [newer] } })
    const page = (await ask('GET', '/api/pull', { cookie })).json as Pulled
    expect(page.facts[0]).toMatchObject(newer)
  })
})

describe('[SERVER6] live', () => {
  test('[SERVER6] a push pokes the tablets of its studio with a number and nothing else', async () => {
    const { ask, enter, request } = studio()
    const cookie = await enter('owner')
    const theirs = await enter('owner', { studio: OTHER_STUDIO })
    const live = await request('GET', '/api/live', { cookie })
    expect(live.headers.get('content-type')).toMatch(/^text\/event-stream/)
    const reader = live.body?.getReader()
    const heard = async () => new TextDecoder().decode((await reader?.read())?.value)
    expect(await heard()).toContain('event: alive')
    const push = (who: string, fact: Fact) =>
      ask('POST', '/api/push', { cookie: who, body: { facts: [fact] } })
    await push(theirs, note(1, { studio: OTHER_STUDIO }))
    await push(cookie, note(1))
    await push(cookie, note(1))
    await push(cookie, note(2))
    expect(await heard()).toBe('event: poke\ndata: {"seq":1}\n\n')
    expect(await heard()).toBe('event: poke\ndata: {"seq":2}\n\n')
    await reader?.cancel()
  })
})

describe('[SERVER12] both sides tell the same', () => {
  test('[SERVER12] what the studio folds from pushes equals what the tablets fold', async () => {
    await fc.assert(
      fc.asyncProperty(
        clientFacts,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 7 }),
        async (facts, perPush, perPage) => {
          const { ask, enter } = studio()
          for (const device of new Set(facts.map((fact) => fact.device))) {
            const cookie = await enter('practitioner', { device })
            const own = facts.filter((fact) => fact.device === device)
            for (let i = 0; i < own.length; i += perPush)
              await ask('POST', '/api/push', { cookie, body: { facts: own.slice(i, i + perPush) } })
          }
          const cookie = await enter('owner')
          const pulled: StoredFact[] = []
          for (let query = `limit=${perPage}`, more = true; more; ) {
            const page = (await ask('GET', `/api/pull?${query}`, { cookie })).json as Pulled
            pulled.push(...page.facts)
            query = `limit=${perPage}&seq=${page.cursor.seq}&chain=${page.cursor.chain}`
            more = page.more
          }
          const client = foldClient(readFacts(pulled).told)
          expect(client).toEqual(foldClient(readFacts(facts).told))
          expect(pulled.length).toBe(facts.length)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('[SERVER12] a lamport that leaps is kept, though the fold may set it aside', async () => {
    const { ask, enter, store } = studio()
    const cookie = await enter('owner')
    const leap = sampleFact({
      type: 'client/changed',
      body: { field: 'name', value: 'x' },
      lamport: Number.MAX_SAFE_INTEGER,
    })
    await ask('POST', '/api/push', { cookie, body: { facts: [leap] } })
    expect((await store.last(STUDIO, 1))[0]?.lamport).toBe(Number.MAX_SAFE_INTEGER)
  })
})
