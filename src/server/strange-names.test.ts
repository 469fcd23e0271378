/** Holds that a name which a language of programs knows is a name like any other, wherever people give one. */

import { describe, expect, test } from 'vitest'
import { reading } from '../core/care/mod.ts'
import { foldStudio, personIn, readFacts, streamsOf } from '../core/record/mod.ts'
import { STUDIO, sampleFact, sampleId } from '../core/record/sample.fixtures.ts'
import { keptCard } from '../studio/card.ts'
import { SIGNED, visitFacts } from './kept-visit.fixtures.ts'
import { studio } from './studio.fixtures.ts'

const STRANGE = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'name',
  'value',
  'then',
] as const
const PASSWORD = 'quite long enough'

describe('[SERVER38] strange names', () => {
  test('[SERVER38] of rooms and of the studio stand as they were told', async () => {
    const { ask, enter, store } = studio()
    const cookie = await enter('owner')
    for (const [i, name] of STRANGE.entries()) {
      const body = { name, address: name, rooms: [...STRANGE] }
      const place = { id: sampleId(900 + i), n: i + 1, lamport: i + 1 }
      const fact = sampleFact({
        ...{ type: 'studio/changed' as const, stream: STUDIO, subject: null },
        ...{ body, ...place },
      })
      await ask('POST', '/api/push', { cookie, body: { facts: [fact] } })
      expect((await ask('GET', '/api/state')).json).toMatchObject({ studioName: name })
    }
    const { settings } = foldStudio(readFacts(await store.stream(STUDIO, STUDIO)).told)
    expect(settings).toMatchObject({ rooms: [...STRANGE], address: 'then', timeZone: 'UTC' })
    expect(Object.getPrototypeOf(settings)).toBe(Object.prototype)
  })

  test('[SERVER38] of people are invited, come in, are found again and are told apart', async () => {
    const { ask, enter } = studio()
    const cookie = await enter('owner')
    for (const [i, name] of STRANGE.slice(0, 4).entries()) {
      const role = 'practitioner'
      const invited = await ask('POST', '/api/people', { cookie, body: { name, role } })
      const { code } = invited.json as { code: string }
      expect((await ask('POST', '/api/invitation', { body: { code } })).json).toMatchObject({
        name,
      })
      const device = { id: sampleId(50 + i), name }
      const joining = { code, password: PASSWORD, language: 'en', device }
      expect((await ask('POST', '/api/join', { body: joining })).status).toBe(200)
      const signIn = { name: name.toUpperCase(), password: PASSWORD, device }
      expect((await ask('POST', '/api/sign-in', { body: signIn })).status).toBe(200)
      const again = await ask('POST', '/api/people', { cookie, body: { name, role } })
      expect(again.code).toBe('NAME_TAKEN')
    }
  }, 60_000)

  test('[SERVER38] for codes, links, visits and people that nobody made find nothing', async () => {
    const { ask, enter, reported } = studio()
    const cookie = await enter('owner')
    for (const name of STRANGE) {
      const at = encodeURIComponent(name)
      const asked = [
        ask('GET', `/api/handover/${at}`),
        ask('GET', `/api/card/${at}?lang=en`, { cookie }),
        ask('POST', `/api/people/${at}/leave`, { cookie }),
        ask('POST', '/api/invitation', { body: { code: name } }),
      ]
      for (const answer of await Promise.all(asked)) expect([404, 429]).toContain(answer.status)
    }
    expect(reported).toEqual([])
  })

  test('[SERVER38] of clients, and of what rules nobody here knows are called, leave the card as it is', async () => {
    const { store } = studio()
    await store.append(STUDIO, visitFacts, 1)
    const before = await keptCard(store, STUDIO, SIGNED, 'en')
    const visit = visitFacts.find((one) => one.type === 'session/opened' && one.stream === SIGNED)
    const client = visit?.subject ?? ''
    const last = visitFacts.length
    for (const [i, name] of STRANGE.entries()) {
      const place = {
        ...{ stream: client, subject: client, device: sampleId(77), n: i + 1 },
        ...{ id: sampleId(7700 + i), lamport: last + i + 1 },
      }
      const fact = sampleFact({
        ...{ type: 'client/changed' as const, body: { field: 'note' as const, value: name } },
        ...place,
      })
      await store.append(STUDIO, [fact], 1)
    }
    const sitting = sampleFact({
      type: 'screening/answered',
      ...{ stream: client, subject: client, device: sampleId(77), n: 99, id: sampleId(7799) },
      lamport: last + 99,
      body: {
        on: '2026-11-23',
        kind: 'added',
        by: 'practitioner',
        language: 'en',
        conditions: Object.fromEntries([['constructor', { answer: 'no' as const }]]),
        redFlags: Object.fromEntries([['constructor', 'no' as const]]),
        complaints: [],
      },
    })
    await store.append(STUDIO, [sitting], 1)
    expect(await keptCard(store, STUDIO, SIGNED, 'en')).toEqual(before)
    const facts = await store.last(STUDIO, 100_000)
    const stands = reading(personIn(streamsOf(facts, 1e6), client), {
      timeZone: 'UTC',
      session: SIGNED,
    })
    expect(JSON.stringify(stands?.client)).toContain('then')
    expect(stands?.missing).not.toContain('constructor')
  })
})
