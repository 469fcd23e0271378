/** Holds the server against those who mean harm: strangers, other pages, and colleagues who know its ids. */

import { describe, expect, test } from 'vitest'
import { sampleFact, sampleId } from '../core/record/sample.fixtures.ts'
import { type Answer, type Asking, HOST, studio } from './studio.fixtures.ts'

const PASSWORD = 'quite long enough'
const tablet = (n: number) => ({ id: sampleId(n), name: `Tablet ${n}` })
const cookieOf = ({ headers }: Answer) =>
  /footnote=([^;]+)/.exec(headers.get('set-cookie') ?? '')?.[1] ?? ''

/** A studio whose owner, Ana, holds tablet 3. */
async function founded() {
  const all = studio({ code: 'ABCD' })
  const done = await all.ask('POST', '/api/setup', {
    body: {
      code: 'ABCD',
      studio: { name: 'Quiet Feet', timeZone: 'UTC' },
      owner: { name: 'Ana', language: 'en' },
      password: PASSWORD,
      device: tablet(3),
    },
  })
  const signIn = (more: object = {}, asking: Asking = {}) =>
    all.ask('POST', '/api/sign-in', {
      ...asking,
      body: { name: 'Ana', password: PASSWORD, device: tablet(4), ...more },
    })
  return {
    ...all,
    owner: done.json as { studio: string; person: string },
    cookie: cookieOf(done),
    signIn,
  }
}

describe('[SERVER22] the server’s own number', () => {
  test('[SERVER22] is read from any fact and lets nobody in, so nobody can use its numbers up', async () => {
    const { ask, signIn, setting, store, owner, cookie } = await founded()
    const own = (await store.stream(owner.studio, owner.studio))[0]?.device ?? ''
    expect(own).toBe(setting.device)
    const stolen = await signIn({ device: { id: own, name: 'mine' } })
    expect(stolen).toMatchObject({ status: 403, code: 'DEVICE_FOREIGN' })
    const { code } = (
      await ask('POST', '/api/people', {
        cookie,
        body: { name: 'Mei', role: 'practitioner' },
      })
    ).json as { code: string }
    const joining = (id: string) =>
      ask('POST', '/api/join', {
        body: { code, password: PASSWORD, language: 'en', device: { id, name: 'mine' } },
      })
    expect((await joining(own)).code).toBe('DEVICE_FOREIGN')
    expect((await joining(sampleId(9))).status).toBe(200)
    expect((await signIn()).status).toBe(200)
  })
})

describe('[SERVER23] the demo', () => {
  test('[SERVER23] does not answer a page whose name was led to this machine', async () => {
    const demo = { studio: sampleId(1), person: sampleId(2) }
    const { ask } = studio({ demo })
    const under = (host: string) =>
      ask('POST', '/api/sign-in', {
        headers: { host, origin: `http://${host}` },
        body: { name: '', password: '', device: tablet(3) },
      })
    for (const host of ['evil.test:8460', 'localhost.evil.test', '127.0.0.1.evil.test', HOST])
      expect(await under(host)).toMatchObject({ status: 403, code: 'HOST_FOREIGN' })
    for (const host of ['127.0.0.1:8460', 'localhost:8460', '[::1]:8460'])
      expect((await under(host)).status).toBe(200)
    expect((await ask('GET', '/api/state', { headers: { host: 'evil.test' } })).code).toBe(
      'HOST_FOREIGN',
    )
  })
})

describe('[SERVER24] cookies', () => {
  test('[SERVER24] given over TLS stay on TLS, whether page or proxy tells of it', async () => {
    const { signIn } = await founded()
    const set = async (headers: Readonly<Record<string, string>>) =>
      (await signIn({}, { headers })).headers.get('set-cookie')
    expect(await set({ origin: `https://${HOST}` })).toMatch(/; Secure/)
    expect(await set({ 'x-forwarded-proto': 'https' })).toMatch(/; Secure/)
    expect(await set({ origin: `http://${HOST}` })).not.toMatch(/Secure/)
  })

  test('[SERVER24] end with the next sign-in on the same tablet', async () => {
    const { ask, signIn, cookie } = await founded()
    const next = cookieOf(await signIn({}, { cookie }))
    expect((await ask('GET', '/api/pull', { cookie })).code).toBe('NOT_SIGNED_IN')
    expect((await ask('GET', '/api/pull', { cookie: next })).status).toBe(200)
  })
})

describe('[SERVER25] strangers', () => {
  test('[SERVER25] send 32 kB at most, where a tablet sends facts by the hundred', async () => {
    const { ask, cookie } = await founded()
    const raw = `{"facts":[]${' '.repeat(40_000)}}`
    for (const door of ['setup', 'sign-in', 'invitation', 'join'])
      expect(await ask('POST', `/api/${door}`, { raw })).toMatchObject({
        status: 413,
        code: 'BODY_LIMIT',
      })
    expect((await ask('POST', '/api/push', { raw, cookie })).status).toBe(200)
  })

  test('[SERVER25] who hang up in the middle are not even logged', async () => {
    const { ask, reported } = await founded()
    const raw = new ReadableStream({ pull: (to) => to.error(new Error('aborted')) })
    expect((await ask('POST', '/api/sign-in', { raw })).code).toBe('JSON_MALFORMED')
    expect(reported).toEqual([])
  })

  test('[SERVER25] try few names a minute from one address, and keep no other from coming in', async () => {
    const { signIn, later } = await founded()
    const from = (address: string) => ({ headers: { 'x-forwarded-for': address } })
    const tries = []
    for (let i = 0; i < 22; i++)
      tries.push((await signIn({ name: `Nobody ${i}`, password: 'x' }, from('9.9.9.9'))).code)
    expect(tries.indexOf('TOO_MANY_TRIES')).toBe(20)
    expect((await signIn({}, from('8.8.8.8'))).status).toBe(200)
    later(61_000)
    expect((await signIn({}, from('9.9.9.9'))).status).toBe(200)
  }, 120_000)
})

describe('[SERVER26] a client’s phone', () => {
  test('[SERVER26] answers as a phone and only what was asked, whatever it says of itself', async () => {
    const { ask, cookie, store, owner } = await founded()
    const session = sampleId(32)
    const { path, token } = (
      await ask('POST', '/api/handover', {
        cookie,
        body: {
          ...{ language: 'en', kind: 'returning', complaints: [] },
          ...{ client: sampleId(31), session },
        },
      })
    ).json as { path: string; token: string }
    expect(path).toContain(token)
    const answers = {
      on: '2026-11-23',
      kind: 'first',
      by: 'practitioner',
      language: 'en',
      conditions: { 'diabetes-neuropathy': { answer: 'no' } },
      redFlags: {},
      complaints: [],
    }
    expect((await ask('POST', `/api/handover/${token}`, { body: answers })).status).toBe(204)
    const [told] = await store.stream(owner.studio, session)
    expect(told).toMatchObject({
      actor: owner.person,
      subject: sampleId(31),
      device: sampleId(0xfeed),
    })
    expect(JSON.parse(told?.body ?? '')).toEqual({
      ...answers,
      session,
      by: 'client-phone',
      kind: 'returning',
    })
  })
})

describe('[SERVER27] an address typed by hand', () => {
  test('[SERVER27] shows nothing of the record; the page’s own reading goes on', async () => {
    const { ask, cookie } = await founded()
    const as = (dest: string) => ({ cookie, headers: { 'sec-fetch-dest': dest } })
    for (const dest of ['document', 'iframe', 'embed', 'object'])
      for (const path of ['/api/pull', '/api/live'])
        expect(await ask('GET', path, as(dest))).toMatchObject({ status: 403, code: 'NOT_A_PAGE' })
    expect((await ask('GET', '/api/pull', as('empty'))).status).toBe(200)
  })
})

describe('[SERVER18] who was let go', () => {
  test('[SERVER18] by a tablet’s own telling, comes back by no code', async () => {
    const { ask, owner, cookie } = await founded()
    const { person, code } = (
      await ask('POST', '/api/people', {
        cookie,
        body: { name: 'Mei', role: 'practitioner' },
      })
    ).json as { person: string; code: string }
    const left = sampleFact({
      type: 'person/left',
      body: { person },
      studio: owner.studio,
      stream: owner.studio,
      device: tablet(3).id,
      lamport: 99,
    })
    await ask('POST', '/api/push', { cookie, body: { facts: [left] } })
    expect((await ask('POST', '/api/invitation', { body: { code } })).code).toBe(
      'INVITATION_UNKNOWN',
    )
  })
})
