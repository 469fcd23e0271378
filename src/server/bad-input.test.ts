/** Whatever is thrown at the server: a documented code or a right record, and nothing kept is lost. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkIncoming } from '../core/record/mod.ts'
import { anyText, STUDIO, sampleFact, sampleId } from '../core/record/sample.fixtures.ts'
import { note } from '../store/store.contract.ts'
import { type Answer, DOCUMENTED, studio } from './studio.fixtures.ts'

type Result = { id: string; kept: boolean; code?: string }
const resultsOf = ({ json }: Answer) => (json as { results: Result[] }).results

/** A studio with one kept fact, and the promise that it is still there, whole. */
async function withOneFact() {
  const all = studio()
  const cookie = await all.enter('owner')
  await all.ask('POST', '/api/push', { cookie, body: { facts: [note(1)] } })
  const kept = await all.store.last(STUDIO, 1)
  return {
    ...all,
    cookie,
    stillThere: async (count?: number) => {
      const page = await all.store.pull(STUDIO, { seq: 0, chain: '' }, 1)
      expect(page.ok && page.facts).toEqual(kept)
      const told = await all.store.verify(STUDIO)
      expect(told.ok).toBe(true)
      if (count !== undefined) expect(told.facts).toBe(count)
      expect(all.reported).toEqual([])
    },
  }
}

const POSTS = ['/api/push', '/api/setup', '/api/sign-in', '/api/handover'] as const

describe('[SERVER9] bad input', () => {
  test('[SERVER9] text that is no JSON, not UTF-8 or empty is JSON_MALFORMED', async () => {
    const { ask, cookie, stillThere } = await withOneFact()
    const bad: readonly (string | Uint8Array<ArrayBuffer>)[] = [
      '',
      '{',
      '{"facts":[',
      "{'facts':[]}",
      '{"facts":[]} more',
      new Uint8Array([0x22, 0xff, 0x22]),
      '['.repeat(200_000) + ']'.repeat(200_000),
      `{"facts":${'['.repeat(200_000)}`,
    ]
    for (const path of POSTS)
      for (const raw of bad)
        expect(await ask('POST', path, { cookie, raw })).toMatchObject({
          status: 400,
          code: 'JSON_MALFORMED',
        })
    await stillThere(1)
  })

  test('[SERVER9] forged keys are refused at any depth, and touch nothing', async () => {
    const { ask, cookie, stillThere } = await withOneFact()
    for (const path of POSTS)
      for (const raw of ['{"__proto__":{"kept":true}}', '{"facts":[{"a":[{"__proto__":1}]}]}'])
        expect(await ask('POST', path, { cookie, raw })).toMatchObject({
          status: 400,
          code: 'KEY_FORBIDDEN',
        })
    for (const path of POSTS)
      expect(
        await ask('POST', path, { cookie, raw: '{"constructor":{"prototype":{"kept":true}}}' }),
      ).toMatchObject({ status: 400, code: 'INPUT_INVALID' })
    expect('kept' in {}).toBe(false)
    await stillThere(1)
  })

  test('[SERVER9] 10 MB are BODY_LIMIT, told in the header or not', async () => {
    const { ask, cookie, stillThere } = await withOneFact()
    const large = new Uint8Array(10 * 1024 * 1024).fill(0x20)
    let pulled = 0
    const endless = () =>
      new ReadableStream<Uint8Array>({
        pull: (to) => {
          pulled++
          to.enqueue(new Uint8Array(1024 * 1024).fill(0x20))
        },
      })
    for (const path of POSTS) {
      const told = { 'content-length': String(large.length) }
      for (const asking of [{ raw: large, headers: told }, { raw: large }, { raw: endless() }])
        expect(await ask('POST', path, { cookie, ...asking })).toMatchObject({
          status: 413,
          code: 'BODY_LIMIT',
        })
    }
    expect(pulled).toBeLessThan(POSTS.length * 16)
    await stillThere(1)
  })

  test('[SERVER9] more than 500 facts at once are refused, 500 are kept', async () => {
    const { ask, cookie, stillThere } = await withOneFact()
    const facts = Array.from({ length: 501 }, (_, i) => note(i + 2))
    expect(await ask('POST', '/api/push', { cookie, body: { facts } })).toMatchObject({
      status: 400,
      code: 'INPUT_INVALID',
      json: { path: 'facts' },
    })
    await stillThere(1)
    const answer = await ask('POST', '/api/push', { cookie, body: { facts: facts.slice(1) } })
    expect(resultsOf(answer).every((one) => one.kept)).toBe(true)
    await stillThere(501)
  })

  test('[SERVER9] text of any script, with NUL and half characters, is kept as it was told', async () => {
    const { ask, cookie, store, stillThere } = await withOneFact()
    const texts = [
      '\u0000',
      'a\u0000b',
      '\ud800',
      'x\udc00y',
      '🦶🏽',
      '‮ע\u200f',
      'ก็ ກໍ ಠ ﷽',
      '\u2028\ufeff',
    ]
    const facts = texts.map((value, i) => note(i + 2, {}, value))
    const answer = await ask('POST', '/api/push', { cookie, body: { facts } })
    expect(resultsOf(answer).map((one) => one.kept)).toEqual(texts.map(() => true))
    const kept = (await store.last(STUDIO, texts.length)).map((fact) => JSON.parse(fact.body ?? ''))
    expect(kept.map((body) => body.value)).toEqual(texts.map((text) => text.toWellFormed()))
    const torn = { ...note(20), body: '{"field":"note","value":"\ud800"}' }
    const refused = await ask('POST', '/api/push', { cookie, body: { facts: [torn] } })
    expect(resultsOf(refused)[0]).toMatchObject({ kept: false, code: 'BODY_NOT_CANONICAL' })
    await stillThere(1 + texts.length)
  })

  test('[SERVER9] ids and numbers out of range have a code and a path, one by one', async () => {
    const { ask, cookie, stillThere } = await withOneFact()
    const good = note(2)
    const touched = sampleFact({
      type: 'session/touched',
      body: {
        foot: 'left',
        view: 'plantar',
        u: 0.5,
        v: 0,
        technique: 'thumb-press',
        pass: 1,
        phase: 'work',
        waitedS: null,
        pace: 'slow',
        depth: 'light',
        discomfort: 3,
        flinch: false,
      },
    })
    const body = (from: string, to: string) => ({
      ...touched,
      body: (touched.body ?? '').replace(from, to),
    })
    const wrong: readonly object[] = [
      { ...good, lamport: 0 },
      { ...good, lamport: 2 ** 53 },
      { ...good, n: 1.5 },
      { ...good, at: -1 },
      { ...good, at: 1e300 },
      { ...good, tz: 5000 },
      { ...good, v: 0 },
      { ...good, id: good.id.toUpperCase().replace('0', 'F') },
      { ...good, id: `${good.id} ` },
      { ...good, stream: '../../etc' },
      { ...good, chart: 'rwo-shur' },
      { ...good, salt: 'zz' },
      { ...good, more: 1 },
      { ...good, type: 'constructor' },
      body('"u":0.5', '"u":2.5'),
      body('"discomfort":3', '"discomfort":11'),
      body('"left"', '"middle"'),
      body('"thumb-press"', '"elbow"'),
    ]
    const answer = await ask('POST', '/api/push', { cookie, body: { facts: wrong } })
    for (const one of resultsOf(answer)) {
      expect(one.kept).toBe(false)
      expect(DOCUMENTED).toContain(one.code)
    }
    expect(resultsOf(answer).length).toBe(wrong.length)
    await stillThere(1)
  })

  test('[SERVER9] odd addresses are answered, never an error of ours', async () => {
    const { ask, cookie, stillThere } = await withOneFact()
    for (const path of [
      '/api/card/x?lang=en',
      '/api/card/%00?lang=en',
      '/api/card/%E0%A4%A?lang=en',
      `/api/card/${sampleId(1)}?lang=xx`,
      `/api/card/${sampleId(1)}?lang=en&format=exe`,
      `/api/card/${'a'.repeat(5000)}?lang=en`,
      '/api/handover/%F0%9F%A6%B6',
      '/api/handover/__proto__/answers',
      '/api/pull?seq=1&seq=2&limit=%00',
    ]) {
      const answer = await ask('GET', path, { cookie })
      expect([path, answer.status]).toEqual([path, expect.toSatisfy((n: number) => n < 500)])
      expect(DOCUMENTED).toContain(answer.code)
    }
    await stillThere(1)
  })

  test('[SERVER9] a clock set to 1970, or before, keeps and signs in all the same', async () => {
    for (const at of [0, -5 * 86_400_000, 8.64e15]) {
      const device = { id: sampleId(3), name: 'Tablet' }
      const code = 'ABCD-EFGH-JKMN'
      const all = studio({ code })
      all.setClock(at)
      const done = await all.ask('POST', '/api/setup', {
        body: {
          code,
          studio: { name: 'S', timeZone: 'Mars/Olympus' },
          owner: { name: 'A', language: 'en' },
          password: 'long enough',
          device,
        },
      })
      expect([at, done.status]).toEqual([at, 200])
      const cookie = /footnote=([^;]+)/.exec(done.headers.get('set-cookie') ?? '')?.[1]
      const mine = (done.json as { studio: string }).studio
      const fact = note(1, { studio: mine, at: 0 })
      const answer = await all.ask('POST', '/api/push', { cookie, body: { facts: [fact] } })
      expect(resultsOf(answer)[0]).toMatchObject({ kept: true, seq: 4 })
      expect(await all.store.verify(mine)).toMatchObject({ ok: true, facts: 4 })
      expect(all.reported).toEqual([])
    }
  })
})

describe('[SERVER9] a tablet whose count has leapt', () => {
  test('[SERVER9] keeps no other tablet from signing in', async () => {
    const code = 'ABCD-EFGH-JKMN'
    const { ask, store, reported } = studio({ code })
    const password = 'long enough'
    const device = { id: sampleId(3), name: 'Tablet' }
    const done = await ask('POST', '/api/setup', {
      body: {
        code,
        studio: { name: 'S', timeZone: 'UTC' },
        owner: { name: 'A', language: 'en' },
        password,
        device,
      },
    })
    const cookie = /footnote=([^;]+)/.exec(done.headers.get('set-cookie') ?? '')?.[1]
    const mine = (done.json as { studio: string }).studio
    const leap = note(1, { studio: mine, lamport: Number.MAX_SAFE_INTEGER })
    await ask('POST', '/api/push', { cookie, body: { facts: [leap] } })
    const signedIn = await ask('POST', '/api/sign-in', {
      body: { name: 'A', password, device: { ...device, id: sampleId(4) } },
    })
    expect(signedIn.status).toBe(200)
    expect((await store.last(mine, 1))[0]).toMatchObject({ type: 'device/enrolled', lamport: 4 })
    expect(reported).toEqual([])
  })
})

describe('[SERVER9] by chance', () => {
  const good = note(2)
  const twisted = fc.oneof(
    fc.anything({ withNullPrototype: false, maxDepth: 3 }),
    fc
      .tuple(fc.constantFrom(...Object.keys(good)), fc.jsonValue())
      .map(([key, value]) => ({ ...good, [key]: value })),
    fc.tuple(fc.nat((good.body ?? '').length), anyText(4)).map(([at, text]) => ({
      ...good,
      body: `${good.body?.slice(0, at)}${text}${good.body?.slice(at)}`,
    })),
    fc.constant(good),
  )
  const asJson = (value: unknown): string | undefined => {
    try {
      return JSON.stringify({ facts: value })
    } catch {
      return undefined
    }
  }

  test('[SERVER9] any push is answered fact by fact, and only well-formed facts are kept', async () => {
    const { ask, cookie, store, stillThere } = await withOneFact()
    await fc.assert(
      fc.asyncProperty(fc.array(twisted, { maxLength: 6 }), async (facts) => {
        const raw = asJson(facts)
        fc.pre(raw !== undefined)
        const answer = await ask('POST', '/api/push', { cookie, raw: raw ?? '' })
        if (answer.status !== 200) {
          expect(answer.status).toBeLessThan(500)
          expect(DOCUMENTED).toContain(answer.code)
          return
        }
        const sent = (JSON.parse(raw ?? '') as { facts: unknown[] }).facts
        for (const [i, one] of resultsOf(answer).entries()) {
          if (one.kept) expect(checkIncoming(sent[i]).ok).toBe(true)
          else expect(DOCUMENTED).toContain(one.code)
        }
        expect(resultsOf(answer).length).toBe(sent.length)
      }),
      { numRuns: 400 },
    )
    for (const fact of await store.last(STUDIO, 1000)) {
      const { seq: _s, receivedAt: _r, bodyHash: _b, chain: _c, ...told } = fact
      expect(checkIncoming(told).ok).toBe(true)
    }
    await stillThere()
  })

  test('[SERVER9] any bytes at any door are answered with a documented code', async () => {
    const { ask, cookie, later, stillThere } = await withOneFact()
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...POSTS, '/api/handover/x'),
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }).map((bytes) => Uint8Array.from(bytes)),
          fc.json(),
        ),
        async (path, raw) => {
          later(60)
          const answer = await ask('POST', path, { cookie, raw })
          expect(answer.status).toBeLessThan(500)
          if (answer.status !== 200) expect(DOCUMENTED).toContain(answer.code)
        },
      ),
      { numRuns: 400 },
    )
    await stillThere(1)
  })
})
