/** Holds the way in: set-up once with its code, sign-in, cookies, and pages of other origins. */

import { describe, expect, test } from 'vitest'
import { foldStudio, readFacts } from '../core/record/mod.ts'
import { STUDIO, sampleId } from '../core/record/sample.fixtures.ts'
import { SPEAKS } from '../core/sync/wire/mod.ts'
import { tokenHash } from '../studio/secrets.ts'
import { tellOwn } from '../studio/tell.ts'
import { type Answer, type Asking, HOST, studio } from './studio.fixtures.ts'

const CODE = 'ABCD-EFGH-JKMN'
const device = { id: sampleId(3), name: 'Tablet 1' }
const form = {
  code: CODE,
  studio: { name: 'Stillfoot 足', timeZone: 'Europe/Berlin' },
  owner: { name: 'Ana 安', language: 'en' },
  password: 'a long enough one',
  device,
}
const cookieOf = ({ headers }: Answer) =>
  /footnote=([^;]+)/.exec(headers.get('set-cookie') ?? '')?.[1] ?? ''

type Ask = (method: string, path: string, asking?: Asking) => Promise<Answer>
const signIn = (ask: Ask, more: object = {}) =>
  ask('POST', '/api/sign-in', {
    body: { name: form.owner.name, password: form.password, device, ...more },
  })

describe('[SERVER2] a studio is founded once, with its code', () => {
  test('[SERVER2] a wrong code founds nothing; the right one tells the studio, its owner and its tablet', async () => {
    const { ask, store } = studio({ code: CODE })
    expect((await ask('GET', '/api/state')).json).toEqual({
      founded: false,
      demo: false,
      studioName: null,
      signedIn: null,
      protocol: SPEAKS,
    })
    const wrong = await ask('POST', '/api/setup', { body: { ...form, code: 'AAAA-AAAA-AAAA' } })
    expect(wrong).toMatchObject({ status: 403, code: 'CODE_WRONG' })
    expect(await store.founded()).toEqual([])
    const done = await ask('POST', '/api/setup', { body: form })
    expect(done.status).toBe(200)
    const made = done.json as { studio: string; person: string }
    const folded = foldStudio(readFacts(await store.stream(made.studio, made.studio)).told)
    expect(folded.settings).toMatchObject({ name: 'Stillfoot 足', timeZone: 'Europe/Berlin' })
    expect(JSON.stringify(folded)).toContain('Tablet 1')
    expect(await store.verify(made.studio)).toMatchObject({ ok: true, facts: 3 })
    expect((await ask('GET', '/api/state', { cookie: cookieOf(done) })).json).toMatchObject({
      founded: true,
      studioName: 'Stillfoot 足',
      signedIn: { ...made, name: 'Ana 安', role: 'owner', device: device.id },
    })
    const again = await ask('POST', '/api/setup', { body: form })
    expect(again).toMatchObject({ status: 409, code: 'ALREADY_FOUNDED' })
  })

  test('[SERVER2] two taps at once found one studio', async () => {
    const { ask, store } = studio({ code: CODE })
    const both = await Promise.all([1, 2].map(() => ask('POST', '/api/setup', { body: form })))
    expect(both.map((one) => one.status).sort()).toEqual([200, 409])
    expect((await store.studios()).length).toBe(1)
  })

  test('[SERVER2] without a code nobody founds, and guessing it is slowed down', async () => {
    const { ask, later } = studio()
    for (let i = 0; i < 10; i++)
      expect((await ask('POST', '/api/setup', { body: form })).code).toBe('CODE_WRONG')
    expect(await ask('POST', '/api/setup', { body: form })).toMatchObject({
      status: 429,
      code: 'TOO_MANY_TRIES',
    })
    later(61_000)
    expect((await ask('POST', '/api/setup', { body: form })).code).toBe('CODE_WRONG')
  })
})

describe('[SERVER3] sign-in', () => {
  test('[SERVER3] the password is kept as argon2id alone, and the cookie out of every script', async () => {
    const { ask, store } = studio({ code: CODE })
    const done = await ask('POST', '/api/setup', { body: form })
    const { studio: made } = done.json as { studio: string }
    const [owner] = await store.accounts(made)
    expect(owner?.secret).toMatch(/^argon2id\$65536\$3\$[0-9a-f]{32}\$[0-9a-f]{64}$/)
    const cookie = done.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Strict/)
    expect(cookie).not.toMatch(/Secure/)
    const [studioNamed, token = ''] = cookieOf(done).split('.')
    expect(studioNamed).toBe(made)
    expect(await store.findSignIn(made, token)).toBeNull()
    expect(await store.findSignIn(made, tokenHash(token))).not.toBeNull()
    const tls = studio({ code: CODE, secure: true })
    const there = await tls.ask('POST', '/api/setup', { body: form })
    expect(there.headers.get('set-cookie')).toMatch(/Secure/)
  })

  test('[SERVER3] name and password open, anything else is SIGN_IN_WRONG, however it is wrong', async () => {
    const { ask } = studio({ code: CODE })
    await ask('POST', '/api/setup', { body: form })
    const right = await signIn(ask)
    expect(right.status).toBe(200)
    expect((await ask('GET', '/api/pull', { cookie: cookieOf(right) })).status).toBe(200)
    const wrong = [
      await signIn(ask, { password: 'another long one' }),
      await signIn(ask, { password: '' }),
      await signIn(ask, { name: 'Nobody' }),
      await signIn(ask, { name: '' }),
      await signIn(ask, { name: 'constructor' }),
    ]
    for (const one of wrong) {
      expect(one).toMatchObject({ status: 401, code: 'SIGN_IN_WRONG', text: wrong[0]?.text })
      expect(one.headers.get('set-cookie')).toBeNull()
    }
  })

  test('[SERVER3] after ten wrong tries a name rests for a minute, right password or not', async () => {
    const { ask, later } = studio({ code: CODE })
    await ask('POST', '/api/setup', { body: form })
    for (let i = 0; i < 10; i++) await signIn(ask, { password: 'wrong' })
    expect(await signIn(ask)).toMatchObject({ status: 429, code: 'TOO_MANY_TRIES' })
    later(61_000)
    expect((await signIn(ask)).status).toBe(200)
  }, 30_000)

  test('[SERVER3] a new tablet is enrolled once, a known one not again', async () => {
    const { ask, store } = studio({ code: CODE })
    const done = await ask('POST', '/api/setup', { body: form })
    const { studio: id } = done.json as { studio: string }
    const other = { device: { id: sampleId(4), name: 'Tablet 2' } }
    await signIn(ask, other)
    await signIn(ask, other)
    const enrolled = (await store.stream(id, id)).filter((fact) => fact.type === 'device/enrolled')
    expect(enrolled.length).toBe(2)
    expect(await store.verify(id)).toMatchObject({ ok: true, facts: 4 })
  })

  test('[SERVER3] tablets that sign in at the same moment are all enrolled', async () => {
    const { setting, store } = studio()
    const person = sampleId(2)
    const enrolled = [4, 5, 6].map(sampleId)
    await Promise.all(
      enrolled.map((device) =>
        tellOwn(setting, STUDIO, person, [
          {
            type: 'device/enrolled',
            stream: STUDIO,
            subject: null,
            body: { device, name: 'Tablet', person },
          },
        ]),
      ),
    )
    const { devices } = foldStudio(readFacts(await store.stream(STUDIO, STUDIO)).told)
    expect(devices.map((one) => one.id).sort()).toEqual(enrolled)
  })

  test('[SERVER3] a name in any script, with NUL and half a character, founds and signs in', async () => {
    const name = 'Å\u0000安 🦶 ע\ud800'
    const { ask } = studio({ code: CODE })
    const done = await ask('POST', '/api/setup', {
      body: { ...form, owner: { name, language: 'zh-Hans' } },
    })
    expect(done.status).toBe(200)
    expect((await signIn(ask, { name })).status).toBe(200)
  })
})

describe('[SERVER4] pages of other origins are kept out', () => {
  test('[SERVER4] what changes something must come from our own page, or from no page', async () => {
    const { ask, enter } = studio()
    const cookie = await enter('owner')
    const push = (origin: string) =>
      ask('POST', '/api/push', { cookie, body: { facts: [] }, headers: { origin } })
    expect((await push(`http://${HOST}`)).status).toBe(200)
    for (const origin of ['http://evil.test', `http://${HOST}.evil.test`, 'null', 'no address'])
      expect(await push(origin)).toMatchObject({ status: 403, code: 'ORIGIN_FOREIGN' })
  })
})
