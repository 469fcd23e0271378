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

describe('[SERVER37] names at the sign-in', () => {
  const owner = { ...form, owner: { name: 'Test Owner', language: 'en' } }
  test('[SERVER37] any writing of the name is taken', async () => {
    const { ask } = studio({ code: CODE })
    await ask('POST', '/api/setup', {
      body: { ...owner, owner: { ...owner.owner, name: 'Tést Owner' } },
    })
    for (const name of [
      'tést owner',
      ' Tést  Owner ',
      'Te\u0301st Owner',
      'Ｔést　Owner',
      'TÉST\u200b OWNER',
    ])
      expect([name, (await signIn(ask, { name })).status]).toEqual([name, 200])
    expect((await signIn(ask, { name: 'Test Owner' })).code).toBe('SIGN_IN_WRONG')
  })

  test('[SERVER37] every writing of a name counts as a try of it', async () => {
    const { ask } = studio({ code: CODE })
    await ask('POST', '/api/setup', { body: owner })
    const from = (i: number) => ({ 'x-forwarded-for': `10.0.0.${i}` })
    for (let i = 0; i < 10; i++)
      await ask('POST', '/api/sign-in', {
        body: { name: `${' '.repeat(i)}test owner`, password: 'wrong', device },
        headers: from(i),
      })
    const another = {
      body: { name: 'ＴEST OWNER', password: form.password, device },
      headers: from(11),
    }
    expect((await ask('POST', '/api/sign-in', another)).code).toBe('TOO_MANY_TRIES')
  }, 60_000)

  test('[SERVER37] a password in another width or composition is the same, one with a blank more is not', async () => {
    const { ask } = studio({ code: CODE })
    await ask('POST', '/api/setup', { body: { ...owner, password: 'cafe\u0301 au lait' } })
    const tried = async (password: string) =>
      (await signIn(ask, { name: 'Test Owner', password })).status
    expect(await tried('café au lait')).toBe(200)
    expect(await tried('café ａu lait')).toBe(200)
    expect(await tried('café au lait ')).toBe(401)
  })

  test('[SERVER37] the same name in another studio of the record opens nothing here', async () => {
    const { ask, store } = studio({ code: CODE })
    const done = await ask('POST', '/api/setup', { body: owner })
    const { studio: here } = done.json as { studio: string }
    const [account] = await store.accounts(here)
    if (!account) throw new Error('no owner')
    const there = { ...account, studio: `f${here.slice(1)}`, person: sampleId(8), name: 'Zoe' }
    await store.putAccount(there)
    expect((await signIn(ask, { name: 'Zoe' })).code).toBe('SIGN_IN_WRONG')
    expect((await signIn(ask, { name: 'Test Owner' })).json).toMatchObject({ studio: here })
  })

  test('[SERVER37] who left gives way to a colleague of the same name', async () => {
    const { ask, store } = studio({ code: CODE })
    const done = await ask('POST', '/api/setup', { body: owner })
    const { studio: here, person } = done.json as { studio: string; person: string }
    const [account] = await store.accounts(here)
    if (!account) throw new Error('no owner')
    await store.putAccount({ ...account, person: sampleId(8), left: true })
    expect((await signIn(ask, { name: 'Test Owner' })).json).toEqual({ studio: here, person })
  })
})

describe('[SERVER36] last contacts', () => {
  test('[SERVER36] are told to the owner, also after a restart and once a minute at most', async () => {
    const { ask, store, setting, later } = studio({ code: CODE })
    const done = await ask('POST', '/api/setup', { body: form })
    const { studio: here } = done.json as { studio: string }
    const cookie = cookieOf(done)
    const kept = async () => (await store.contacts(here)).map(({ at }) => at - setting.now())
    expect(await kept()).toEqual([])
    await ask('GET', '/api/pull', { cookie })
    later(59_000)
    await ask('GET', '/api/pull', { cookie })
    expect(await kept()).toEqual([-59_000])
    later(1000)
    expect((await ask('GET', '/api/tablets', { cookie })).json).toEqual({
      tablets: [{ device: device.id, lastContact: setting.now() }],
    })
    const again = studio({ store, now: setting.now })
    await again.ask('GET', '/api/state')
    expect(await kept()).toEqual([0])
  })

  test('[SERVER36] a disk that takes no more of them keeps nobody from reading', async () => {
    const { store } = studio()
    const full = { ...store, putContact: () => Promise.reject(new Error('no space left')) }
    const { ask, enter, reported } = studio({ store: full })
    expect((await ask('GET', '/api/pull', { cookie: await enter('reception') })).status).toBe(200)
    expect(reported).toEqual([])
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
