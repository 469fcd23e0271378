/** Holds the handed-over screening: one link, one answer, one hour, told before anybody is thanked. */

import { describe, expect, test } from 'vitest'
import { reading } from '../core/care/mod.ts'
import { personIn, type StoredFact, streamsOf } from '../core/record/mod.ts'
import { STUDIO, sampleFact, sampleId } from '../core/record/sample.fixtures.ts'
import { tokenHash } from '../studio/secrets.ts'
import { NOON, studio } from './studio.fixtures.ts'

const CLIENT = sampleId(31)
const VISIT = sampleId(32)
const seen = { language: 'zh-Hans', kind: 'first', complaints: ['headache'] }
const asked = { ...seen, client: CLIENT, session: VISIT }
const answers = {
  on: '2026-11-23',
  kind: 'first',
  by: 'client-phone',
  language: 'zh-Hans',
  conditions: { diabetes: { answer: 'yes' } },
  redFlags: {},
  complaints: ['headache'],
  goal: '睡好 \u0000',
}

async function made(all = studio()) {
  const cookie = await all.enter('practitioner')
  const { json } = await all.ask('POST', '/api/handover', { cookie, body: asked })
  const { token, fact } = json as { token: string; fact: string }
  const at = `/api/handover/${token}`
  const answer = (body: unknown = answers, here = all) => here.ask('POST', at, { body })
  const told = async () =>
    (await all.store.stream(STUDIO, VISIT)).filter(({ type }) => type === 'screening/answered')
  return { ...all, all, cookie, at, token, fact, answer, told }
}

const opened = (n: number) =>
  sampleFact({
    ...{ type: 'session/opened' as const, stream: VISIT, subject: CLIENT, device: sampleId(60) },
    body: {
      ...{ client: CLIENT, practitioner: sampleId(2), minutes: 45, complaints: [] },
      ...{
        practitionerLanguage: 'en' as const,
        clientLanguage: 'en' as const,
        consentByWord: true,
      },
    },
    ...{ n, id: sampleId(800 + n), lamport: n, at: NOON },
  })
/** Somebody in the studio answers a question of the visit. */
const asks = (n: number, answer: 'yes' | 'no') =>
  sampleFact({
    ...{ type: 'screening/answered' as const, stream: VISIT, subject: CLIENT },
    body: {
      session: VISIT,
      on: '2026-11-23',
      kind: 'added',
      by: 'practitioner',
      language: 'en',
      conditions: { 'diabetes-neuropathy': { answer } },
      redFlags: {},
      complaints: [],
    },
    ...{ n, id: sampleId(800 + n), lamport: n, device: sampleId(60) },
  })
const stands = (facts: readonly StoredFact[]) =>
  reading(personIn(streamsOf(facts, 1000), CLIENT), { timeZone: 'UTC', session: VISIT })?.standing
    .conditions['diabetes-neuropathy']?.answer

describe('[SERVER7] a handed-over screening', () => {
  test('[SERVER7] is opened without signing in, and told as a fact of the visit before the phone is thanked', async () => {
    const { ask, store, at, token, fact, answer, told, setting } = await made()
    expect(token.length).toBeGreaterThanOrEqual(32)
    expect((await ask('GET', at)).json).toEqual(seen)
    expect(await answer()).toMatchObject({ status: 204, text: '' })
    const [one, ...others] = await told()
    expect(others).toEqual([])
    expect(one).toMatchObject({ id: fact, subject: CLIENT, device: setting.device, n: 1 })
    expect(one?.actor).not.toBe(CLIENT)
    expect(JSON.parse(one?.body ?? '')).toEqual({ ...answers, session: VISIT })
    expect(await store.verify(STUDIO)).toMatchObject({ ok: true })
    expect((await ask('GET', at)).code).toBe('HANDOVER_ENDED')
  })

  test('[SERVER7] the same answers sent again are thanked for again and told once, others are not taken', async () => {
    const { answer, told, later } = await made()
    for (let i = 0; i < 3; i++) expect((await answer()).status).toBe(204)
    expect(await answer({ ...answers, conditions: {} })).toMatchObject({
      status: 410,
      code: 'HANDOVER_ENDED',
    })
    // A phone in a pocket, which never heard the thanks.
    later(70 * 60_000)
    expect((await answer()).status).toBe(204)
    expect(await told()).toHaveLength(1)
  })

  test('[SERVER7] a server that is started anew knows the link, and tells nothing twice', async () => {
    const { all, ask, at, answer, told } = await made()
    const again = studio({ store: all.store, device: sampleId(0xbee) })
    expect((await again.ask('GET', at)).json).toEqual(seen)
    expect((await answer(answers, again)).status).toBe(204)
    const third = studio({ store: all.store, device: sampleId(0xbef) })
    expect((await answer(answers, third)).status).toBe(204)
    expect((await ask('GET', at)).code).toBe('HANDOVER_ENDED')
    expect(await told()).toHaveLength(1)
  })

  test('[SERVER7] what cannot be kept is not thanked for, and can be sent again', async () => {
    let full = true
    const real = studio()
    const store: typeof real.store = {
      ...real.store,
      append: (...told) =>
        full ? Promise.reject(new Error('no space left')) : real.store.append(...told),
    }
    const { answer, told } = await made(studio({ store }))
    expect((await answer()).status).toBe(500)
    expect(await told()).toEqual([])
    full = false
    expect((await answer()).status).toBe(204)
    expect(await told()).toHaveLength(1)
  })

  test('[SERVER7] a visit that went on, was signed or whose opening is still on its way keeps them', async () => {
    const { store, answer, told } = await made()
    const signed = sampleFact({
      ...{ type: 'session/stopped' as const, stream: VISIT, subject: CLIENT },
      ...{ body: { reason: 'other' as const }, n: 7, id: sampleId(807), device: sampleId(60) },
    })
    await store.append(STUDIO, [signed], NOON)
    expect((await answer()).status).toBe(204)
    await store.append(STUDIO, [opened(1)], NOON)
    expect(await told()).toHaveLength(1)
  })

  test('[SERVER7] a phone’s “no” takes nothing back of what others saw since it was handed over', async () => {
    const body = { ...answers, conditions: { 'diabetes-neuropathy': { answer: 'no' } } }
    const after = await made()
    await after.store.append(STUDIO, [opened(1), asks(2, 'yes')], NOON)
    expect((await after.answer(body)).status).toBe(204)
    expect(stands(await after.store.stream(STUDIO, VISIT))).toBe('yes')
    // Told before the tablet was handed over, it is what the phone answers anew.
    const all = studio()
    await all.store.append(STUDIO, [opened(1), asks(2, 'yes')], NOON)
    const before = await made(all)
    expect((await before.answer(body)).status).toBe(204)
    expect(stands(await before.store.stream(STUDIO, VISIT))).toBe('no')
  })

  test('[SERVER7] the server goes on counting however much is told between two phones', async () => {
    const all = studio()
    const first = await made(all)
    await first.answer()
    const many = Array.from({ length: 250 }, (_, i) => asks(i + 10, 'no'))
    await all.store.append(
      STUDIO,
      many.map((one, i) => ({ ...one, id: sampleId(9000 + i) })),
      NOON,
    )
    const second = await made(all)
    expect((await second.answer()).status).toBe(204)
    expect(await all.store.verify(STUDIO)).toMatchObject({ ok: true })
  })

  test('[SERVER7] the link is kept as a digest alone', async () => {
    const { store, token } = await made()
    const slip = await store.findSlip('hand-over', tokenHash(token))
    expect(JSON.stringify(slip)).not.toContain(token)
    expect(slip).toMatchObject({ studio: STUDIO, about: VISIT })
  })

  test('[SERVER7] two taps at once are one answer', async () => {
    const { answer, told } = await made()
    const both = await Promise.all([answer(), answer({ ...answers, conditions: {} })])
    expect(both.map((one) => one.status).sort()).toEqual([204, 410])
    expect(await told()).toHaveLength(1)
  })

  test('[SERVER7] ends after an hour', async () => {
    const { ask, at, answer, told, later } = await made()
    later(60 * 60_000)
    expect((await ask('GET', at)).status).toBe(200)
    later(1)
    expect((await ask('GET', at)).code).toBe('HANDOVER_ENDED')
    expect((await answer()).code).toBe('HANDOVER_ENDED')
    expect(await told()).toEqual([])
  })

  test('[SERVER7] answers that are wrong are refused and the link stays open', async () => {
    const { answer } = await made()
    for (const wrong of [
      { ...answers, session: '00000000-0000-7000-8000-000000000001' },
      { ...answers, conditions: { diabetes: 'yes' } },
      { ...answers, age: -1 },
      { ...answers, on: '2026-02-30' },
      { ...answers, complaints: ['moonlight'] },
      [],
      null,
    ])
      expect(await answer(wrong)).toMatchObject({ status: 400, code: 'INPUT_INVALID' })
    expect((await answer()).status).toBe(204)
  })

  test('[SERVER7] an unknown link is HANDOVER_UNKNOWN, and guessing is slowed down', async () => {
    const { ask } = await made()
    for (let i = 0; i < 10; i++)
      expect(await ask('GET', `/api/handover/guess-${i}`)).toMatchObject({
        status: 404,
        code: 'HANDOVER_UNKNOWN',
      })
    expect(await ask('GET', '/api/handover/guess')).toMatchObject({
      status: 429,
      code: 'TOO_MANY_TRIES',
    })
  })

  test('[SERVER16] a studio of many rooms on one address opens all its links within a minute', async () => {
    const { ask, enter } = studio()
    const cookie = await enter('practitioner')
    for (let room = 0; room < 40; room++) {
      const made = await ask('POST', '/api/handover', { cookie, body: asked })
      const at = `/api/handover/${(made.json as { token: string }).token}`
      expect((await ask('GET', at)).status).toBe(200)
      expect((await ask('GET', at)).status).toBe(200)
    }
  })

  test('[SERVER16] guesses from one address lock out neither a right link nor another address', async () => {
    const { ask, at, answer, later } = await made()
    const guess = (method: string, address: string) =>
      ask(method, '/api/handover/guess', {
        body: answers,
        headers: { 'x-forwarded-for': `10.0.0.9, ${address}` },
      })
    for (let i = 0; i < 5; i++)
      for (const method of ['GET', 'POST'])
        expect((await guess(method, '10.0.0.1')).code).toBe('HANDOVER_UNKNOWN')
    expect((await guess('GET', '10.0.0.1')).code).toBe('TOO_MANY_TRIES')
    expect((await guess('POST', '10.0.0.1')).code).toBe('TOO_MANY_TRIES')
    expect((await guess('GET', '10.0.0.2')).code).toBe('HANDOVER_UNKNOWN')
    const right = { headers: { 'x-forwarded-for': '10.0.0.1' } }
    expect((await ask('GET', at, right)).status).toBe(200)
    later(61_000)
    expect((await guess('GET', '10.0.0.1')).code).toBe('HANDOVER_UNKNOWN')
    expect((await answer()).status).toBe(204)
  })

  test('[SERVER16] one link that is opened without end rests for a minute, and only that one', async () => {
    const first = await made()
    const { ask, enter, at, later } = first
    const cookie = await enter('practitioner')
    const other = await ask('POST', '/api/handover', { cookie, body: asked })
    for (let i = 0; i < 30; i++) expect((await ask('GET', at)).status).toBe(200)
    expect((await ask('GET', at)).code).toBe('TOO_MANY_TRIES')
    const next = `/api/handover/${(other.json as { token: string }).token}`
    expect((await ask('GET', next)).status).toBe(200)
    later(61_000)
    expect((await ask('GET', at)).status).toBe(200)
  })

  test('[SERVER7] what is asked for must be known', async () => {
    const { ask, enter } = studio()
    const cookie = await enter('reception')
    for (const [body, path] of [
      [{ ...asked, language: 'xx' }, 'language'],
      [{ ...asked, kind: 'added' }, 'kind'],
      [{ ...asked, complaints: ['x'] }, 'complaints.0'],
      [{ ...asked, client: 'me' }, 'client'],
      [seen, 'client'],
    ] as const)
      expect((await ask('POST', '/api/handover', { cookie, body })).json).toMatchObject({
        code: 'INPUT_INVALID',
        path,
      })
  })
})
