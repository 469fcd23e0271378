/** Holds the handed-over screening: one link, one answer, one hour. */

import { describe, expect, test } from 'vitest'
import { studio } from './studio.fixtures.ts'

const asked = { language: 'zh-Hans', kind: 'first', complaints: ['headache'] }
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

async function made() {
  const all = studio()
  const cookie = await all.enter('practitioner')
  const { json } = await all.ask('POST', '/api/handover', { cookie, body: asked })
  const { token } = json as { token: string }
  const at = `/api/handover/${token}`
  const answer = (body: unknown = answers) => all.ask('POST', at, { body })
  const result = () => all.ask('GET', `${at}/answers`, { cookie })
  return { ...all, at, token, answer, result }
}

describe('[SERVER7] a handed-over screening', () => {
  test('[SERVER7] is opened without signing in, answered once, and read by the studio', async () => {
    const { ask, at, token, answer, result } = await made()
    expect(token.length).toBeGreaterThanOrEqual(32)
    expect((await ask('GET', at)).json).toMatchObject(asked)
    expect((await result()).json).toEqual({ answers: null })
    expect(await answer()).toMatchObject({ status: 204, text: '' })
    expect((await result()).json).toEqual({ answers })
    expect(await answer({ ...answers, conditions: {} })).toMatchObject({
      status: 410,
      code: 'HANDOVER_ENDED',
    })
    expect((await ask('GET', at)).code).toBe('HANDOVER_ENDED')
    expect((await result()).json).toEqual({ answers })
  })

  test('[SERVER7] two taps at once are one answer', async () => {
    const { answer } = await made()
    const both = await Promise.all([answer(), answer({ ...answers, conditions: {} })])
    expect(both.map((one) => one.status).sort()).toEqual([204, 410])
  })

  test('[SERVER7] ends after an hour', async () => {
    const { ask, at, answer, later } = await made()
    later(60 * 60_000)
    expect((await ask('GET', at)).status).toBe(200)
    later(1)
    expect((await ask('GET', at)).code).toBe('HANDOVER_ENDED')
    expect((await answer()).code).toBe('HANDOVER_ENDED')
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
    ] as const)
      expect((await ask('POST', '/api/handover', { cookie, body })).json).toMatchObject({
        code: 'INPUT_INVALID',
        path,
      })
  })
})
