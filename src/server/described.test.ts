/** Walks every route to every refusal it is described with, and reads each answer by the OpenAPI document. */

import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { STUDIO, sampleFact, sampleId } from '../core/record/sample.fixtures.ts'
import {
  addressOf,
  needsProtocol,
  openApi,
  PERMISSIONS,
  partsOf,
  ROUTES,
  type Route,
  type RouteName,
  refusalsOf,
} from '../core/sync/wire/mod.ts'
import { DiskFull } from '../store/full.ts'
import { note } from '../store/store.contract.ts'
import { hashPassword, tokenHash } from '../studio/secrets.ts'
import { LINES_OF_PERSON } from './house/listeners.ts'
import { SIGNED, visitFacts } from './kept-visit.fixtures.ts'
import { type Answer, type Asking, OTHER_STUDIO, read, studio } from './studio.fixtures.ts'

const document = openApi()
const named = (name: string): Route => ROUTES[name as RouteName]
const routes = Object.keys(ROUTES)
const met = new Set<string>()

type Json = { readonly [key: string]: unknown }
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An object that allows keys of newer studios, closed: today's studio must not answer with any. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (!isObject(schema)) return schema
  const inner = Object.fromEntries(Object.entries(schema).map(([key, one]) => [key, closed(one)]))
  return isObject(schema.properties) && schema.type === 'object'
    ? { additionalProperties: false, ...inner }
    : inner
}

/** A schema of the document, with the shapes that it refers to. */
function reader(schema: unknown): z.ZodType {
  const whole = JSON.stringify({ allOf: [schema], $defs: document.components.schemas })
  return z.fromJSONSchema(JSON.parse(whole.replaceAll('#/components/schemas/', '#/$defs/')))
}

const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce((inner, key) => (isObject(inner) ? inner[key] : undefined), value)

const operationOf = (name: string): unknown => {
  const { call } = named(name)
  return at(document.paths, call.path.replace(/:(\w+)/g, '{$1}'), call.method.toLowerCase())
}

/** Holds an answer against what the document says of its route and status, and notes that it was met. */
function described(name: string, answer: Answer): string {
  const what = answer.status < 400 ? String(answer.status) : String(answer.code)
  const response = at(operationOf(name), 'responses', String(answer.status))
  expect([name, what, response === undefined]).toEqual([name, what, false])
  const media = (answer.headers.get('content-type') ?? '').split(';')[0] ?? ''
  const content = at(response, 'content')
  if (content === undefined) expect(answer.text).toBe('')
  else {
    const schema = at(content, media, 'schema')
    expect([name, media, schema === undefined]).toEqual([name, media, false])
    const strict = answer.status === 200 ? closed(schema) : schema
    const read = reader(strict).safeParse(media === 'application/json' ? answer.json : answer.text)
    expect([name, what, read.error?.issues ?? []]).toEqual([name, what, []])
  }
  met.add(`${name} ${what}`)
  return what
}

type Studio = ReturnType<typeof studio>
/** What makes a route answer well, so that one thing at a time can be made wrong. */
type Well = {
  readonly at?: { readonly [name: string]: string }
  readonly query?: Json
  readonly body?: Json
}

const LOST = sampleId(71)
const device = { id: sampleId(3), name: 'Tablet' }
const password = 'quite long enough'
const questions = {
  language: 'en',
  kind: 'first',
  complaints: ['headache'],
  client: sampleId(31),
  session: sampleId(32),
}
const answers = {
  on: '2026-11-23',
  kind: 'first',
  by: 'client-phone',
  language: 'en',
  conditions: { diabetes: { answer: 'yes' } },
  redFlags: {},
  complaints: [],
}

/** Asks a route by its name. */
const asker =
  (here: Studio) =>
  (name: string, well: Well, asking: Asking = {}) => {
    const { call } = named(name)
    const body = call.body && asking.raw === undefined ? { body: well.body ?? {} } : {}
    return here.ask(call.method, addressOf(call.path, well.at, well.query), { ...body, ...asking })
  }

/** A studio in which everything is at hand: an invited colleague, a link to a phone. */
async function furnished() {
  const here = studio({ code: 'ABCD' })
  const owner = await here.enter('owner')
  const go = asker(here)
  const inStudio = (name: string, well: Well = {}) => go(name, well, { cookie: owner })
  const invited = (await inStudio('invite', { body: { name: 'Mei', role: 'reception' } })).json
  const link = (await inStudio('handOver', { body: questions })).json
  const person = String(at(invited, 'person'))
  const token = String(at(link, 'token'))
  const code = String(at(invited, 'code'))
  const well: { readonly [name: string]: Well } = {
    setUp: {
      body: {
        code: 'ABCD',
        studio: { name: 'S', timeZone: 'UTC' },
        owner: { name: 'A', language: 'en' },
        password,
        device,
      },
    },
    signIn: { body: { name: 'Ana', password, device } },
    push: { body: { facts: [note(900)] } },
    handOver: { body: questions },
    openHandOver: { at: { token } },
    answerHandOver: { at: { token }, body: answers },
    cardOf: { at: { session: SIGNED }, query: { lang: 'en', format: 'json' } },
    invite: { body: { name: 'Bo', role: 'practitioner' } },
    newCode: { at: { person } },
    changeRole: { at: { person }, body: { role: 'practitioner' } },
    letGo: { at: { person } },
    invitation: { body: { code } },
    join: { body: { code, password, language: 'en', device } },
  }
  return { ...here, owner, go, inStudio, person, code, of: (name: string) => well[name] ?? {} }
}

describe('[SERVER31] what every route has in common', () => {
  const underApi = routes.filter((name) => named(name).call.path.startsWith('/api/'))

  test.each(underApi)('[SERVER31] %s refuses as it is described', async (name) => {
    const { go, of, owner, enter, store } = await furnished()
    const route = named(name)
    const { call, permission } = route
    const cookie = permission === 'anyone' ? undefined : owner
    const wrong = async (code: string, asking: Asking, well: Well = of(name)) =>
      expect([name, described(name, await go(name, well, { cookie, ...asking }))]).toEqual([
        name,
        code,
      ])

    if (permission !== 'anyone') {
      await wrong('NOT_SIGNED_IN', { cookie: 'made-up' })
      const [gone, lost] = [await enter('reception'), await enter('reception', { device: LOST })]
      await store.endSignInsOf(STUDIO, LOST)
      await wrong('DEVICE_REVOKED', { cookie: lost })
      const left = await store.findSignIn(STUDIO, tokenHash(gone))
      await store.endSignInsOfPerson(STUDIO, left?.person ?? '', 'left')
      await wrong('PERSON_LEFT', { cookie: gone })
      const roles: readonly string[] = PERMISSIONS[permission]
      if (!roles.includes('reception'))
        await wrong('NOT_ALLOWED', { cookie: await enter('reception') })
    }
    if (permission === 'facts:read')
      await wrong('NOT_A_PAGE', { headers: { 'sec-fetch-dest': 'iframe' } })
    if (call.method !== 'GET')
      await wrong('ORIGIN_FOREIGN', { headers: { origin: 'http://evil.test' } })
    if (needsProtocol(route)) {
      await wrong('PROTOCOL_TOO_NEW', { headers: { 'footnote-protocol': '900-901' } })
      await wrong('INPUT_INVALID', { headers: { 'footnote-protocol': 'two' } })
      const newer = studio({ speaks: { least: 7, most: 8 } })
      expect(described(name, await asker(newer)(name, of(name)))).toBe('PROTOCOL_TOO_OLD')
    }
    if (call.query)
      await wrong('INPUT_INVALID', {}, { ...of(name), query: { lang: 'xx', limit: 0 } })
    if (call.body) {
      await wrong('JSON_MALFORMED', { raw: '{' })
      await wrong('KEY_FORBIDDEN', { raw: '{"__proto__":1}' })
      await wrong('INPUT_INVALID', { raw: '[]' })
      await wrong('BODY_LIMIT', { raw: '', headers: { 'content-length': '99999999' } })
    }
    const demo = studio({ demo: { studio: STUDIO, person: sampleId(2) } })
    expect(described(name, await asker(demo)(name, of(name)))).toBe('HOST_FOREIGN')
    const broken = studio({
      store: { ...demo.store, findSignIn: () => Promise.reject(new Error('disk on fire')) },
    })
    const answer = await asker(broken)(name, of(name), { cookie: 'studio.token' })
    expect(described(name, answer)).toBe('SERVER_BROKEN')
    if (call.method === 'GET') return
    const full = studio({
      store: { ...demo.store, findSignIn: () => Promise.reject(new DiskFull('full')) },
    })
    const said = await asker(full)(name, of(name), { cookie: 'studio.token' })
    expect(described(name, said)).toBe('DISK_FULL')
  })
})

describe('[SERVER31] what each route answers', () => {
  test('[SERVER31] the server describes itself, and runs', async () => {
    const { inStudio } = await furnished()
    for (const name of ['health', 'document', 'state']) described(name, await inStudio(name))
    expect((await inStudio('document')).json).toEqual(JSON.parse(JSON.stringify(document)))
    described('signOut', await inStudio('signOut'))
  })

  test('[SERVER31] facts', async () => {
    const { inStudio, of, request, owner } = await furnished()
    const mixed = { facts: [note(901), note(901), { ...note(902), n: 0 }, 'no fact'] }
    described('push', await inStudio('push', { body: mixed }))
    described('push', await inStudio('push', of('push')))
    described('pull', await inStudio('pull', { query: { limit: 200 } }))
    const chain = '0'.repeat(64)
    const gone = await inStudio('pull', { query: { seq: 1, chain } })
    expect(described('pull', gone)).toBe('HISTORY_CHANGED')
    const live = await request('GET', '/api/live', { cookie: owner })
    for (let i = 1; i < LINES_OF_PERSON; i++) await request('GET', '/api/live', { cookie: owner })
    const one = await read(await request('GET', '/api/live', { cookie: owner }))
    expect(described('live', one)).toBe('TOO_MANY_LINES')
    await live.body?.cancel()
    described('live', {
      status: live.status,
      headers: live.headers,
      text: '',
      json: undefined,
      code: undefined,
    })
  })

  test('[SERVER31] a screening on a phone', async () => {
    const { inStudio, go, of, later } = await furnished()
    described('handOver', await inStudio('handOver', of('handOver')))
    described('openHandOver', await go('openHandOver', of('openHandOver')))
    described('answerHandOver', await go('answerHandOver', of('answerHandOver')))
    const at = { token: 'nothing' }
    const others = { ...of('answerHandOver'), body: { ...answers, conditions: {} } }
    const ended = { ...of('openHandOver'), ...others }
    for (const name of ['openHandOver', 'answerHandOver']) {
      expect(described(name, await go(name, ended))).toBe('HANDOVER_ENDED')
      expect(described(name, await go(name, { at }))).toBe('HANDOVER_UNKNOWN')
      for (let i = 0; i < 10; i++) await go(name, { at })
      expect(described(name, await go(name, { at }))).toBe('TOO_MANY_TRIES')
      later(61_000)
    }
  })

  test('[SERVER31] the card', async () => {
    const { inStudio, of, store } = await furnished()
    await store.append(STUDIO, visitFacts, 1)
    described('cardOf', await inStudio('cardOf', of('cardOf')))
    described('cardOf', await inStudio('cardOf', { ...of('cardOf'), query: { lang: 'zh-Hans' } }))
    const unknown = await inStudio('cardOf', { ...of('cardOf'), at: { session: sampleId(9) } })
    expect(described('cardOf', unknown)).toBe('SESSION_UNKNOWN')
  })

  test('[SERVER31] people', async () => {
    const { inStudio, of, enter, go } = await furnished()
    described('tablets', await inStudio('tablets'))
    described('invite', await inStudio('invite', of('invite')))
    expect(described('invite', await inStudio('invite', of('invite')))).toBe('NAME_TAKEN')
    for (const name of ['newCode', 'changeRole', 'letGo']) {
      described(name, await inStudio(name, of(name)))
      const unknown = await inStudio(name, { ...of(name), at: { person: sampleId(77) } })
      expect(described(name, unknown)).toBe('PERSON_UNKNOWN')
    }
    const cookie = await enter('owner', { studio: OTHER_STUDIO })
    const joined = sampleFact({
      type: 'person/joined',
      body: { person: sampleId(5), name: 'Zoe', role: 'owner', language: 'en' },
      studio: OTHER_STUDIO,
      stream: OTHER_STUDIO,
    })
    await go('push', { body: { facts: [joined] } }, { cookie })
    for (const name of ['changeRole', 'letGo']) {
      const last = await go(
        name,
        { at: { person: sampleId(5) }, body: { role: 'reception' } },
        { cookie },
      )
      expect(described(name, last)).toBe('LAST_OWNER')
    }
  })

  test('[SERVER31] coming in', async () => {
    const { go, of, store, owner, code, setting, later } = await furnished()
    const lost = sampleId(70)
    const body = { device: lost }
    const facts = [
      sampleFact({
        type: 'device/enrolled',
        stream: STUDIO,
        body: { device: lost, name: 'Blue', person: sampleId(2) },
        n: 901,
      }),
      sampleFact({ type: 'device/revoked', stream: STUDIO, body, n: 902 }),
    ]
    await go('push', { body: { facts } }, { cookie: owner })
    described('invitation', await go('invitation', of('invitation')))
    const joining = (more: Json) => ({ body: { ...of('join').body, ...more } })
    const on = (id: string) => ({ device: { ...device, id } })
    expect(described('join', await go('join', joining(on(setting.device))))).toBe('DEVICE_FOREIGN')
    expect(described('join', await go('join', joining(on(lost))))).toBe('DEVICE_REVOKED')
    described('join', await go('join', joining({ code })))
    const secret = await hashPassword(password, new Uint8Array(16), { memory: 64, passes: 1 })
    const role = 'owner' as const
    await store.putAccount({ studio: STUDIO, person: sampleId(2), name: 'Ana', role, secret })
    const signIn = (more: Json) => go('signIn', { body: { ...of('signIn').body, ...more } })
    described('signIn', await signIn({}))
    const empty = await asker(studio())('signIn', of('signIn'))
    expect(described('signIn', empty)).toBe('NO_STUDIO')
    expect(described('signIn', await signIn({ password: 'wrong' }))).toBe('SIGN_IN_WRONG')
    expect(described('signIn', await signIn(on(setting.device)))).toBe('DEVICE_FOREIGN')
    expect(described('signIn', await signIn(on(lost)))).toBe('DEVICE_REVOKED')
    const gone = {
      studio: STUDIO,
      person: sampleId(4),
      name: 'Cy',
      role,
      secret,
      left: true,
    } as const
    await store.putAccount(gone)
    expect(described('signIn', await signIn({ name: 'Cy' }))).toBe('PERSON_LEFT')
    for (const name of ['invitation', 'join']) {
      const wrong = { body: { ...of(name).body, code: 'AAAA' } }
      expect(described(name, await go(name, wrong))).toBe('INVITATION_UNKNOWN')
      for (let i = 0; i < 10; i++) await go(name, wrong)
      expect(described(name, await go(name, wrong))).toBe('TOO_MANY_TRIES')
      later(61_000)
    }
  }, 60_000)

  test('[SERVER31] a set-up', async () => {
    const { of } = await furnished()
    const go = asker(studio({ code: 'ABCD' }))
    const wrong = { body: { ...of('setUp').body, code: 'AAAA' } }
    expect(described('setUp', await go('setUp', wrong))).toBe('CODE_WRONG')
    described('setUp', await go('setUp', of('setUp')))
    expect(described('setUp', await go('setUp', of('setUp')))).toBe('ALREADY_FOUNDED')
    for (let i = 0; i < 8; i++) await go('setUp', wrong)
    expect(described('setUp', await go('setUp', wrong))).toBe('TOO_MANY_TRIES')
  })
})

/** Ten wrong passwords take seconds to stretch; entering.test.ts waits for them. */
const ELSEWHERE = ['signIn TOO_MANY_TRIES']

test('[SERVER31] nothing that is described was left unmet above', () => {
  const all = routes.flatMap((name) =>
    [String(named(name).call.status ?? 200), ...refusalsOf(named(name))].map(
      (one) => `${name} ${one}`,
    ),
  )
  expect(all.filter((one) => !met.has(one) && !ELSEWHERE.includes(one))).toEqual([])
})

test('[SERVER31] every part of an address is a parameter of the document', () => {
  for (const name of routes) {
    const parameters = at(operationOf(name), 'parameters')
    const told = Array.isArray(parameters) ? parameters.map((one) => at(one, 'name')) : []
    for (const part of partsOf(named(name).call.path)) expect(told).toContain(part)
  }
})
