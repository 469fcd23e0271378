/** Walks the table of permissions: every route names one, and who lacks it is turned away with a code. */

import { describe, expect, test } from 'vitest'
import { ROLES, type Role } from '../core/record/mod.ts'
import { STUDIO, sampleFact, sampleId } from '../core/record/sample.fixtures.ts'
import { PERMISSIONS, ROUTES as TABLE } from '../core/sync/wire/mod.ts'
import { note } from '../store/store.contract.ts'
import { mayWrite } from './http/permissions.ts'
import { OTHER_STUDIO, studio, TABLET } from './studio.fixtures.ts'

const ROUTES = Object.values(TABLE).map(
  ({ call, permission }) => [call.method, call.path, permission] as const,
)
const path = (pattern: string) => pattern.replace(/:\w+/, sampleId(42))
const guarded = ROUTES.filter(([, , permission]) => permission !== 'anyone')

describe('[SERVER1] every route names its permission', () => {
  test('[SERVER1] no route is served that is not in the table, and none in the table is missing', () => {
    const served = studio()
      .app.routes.filter(({ method, path: at }) => method !== 'ALL' && at !== '*')
      .map((route) => `${route.method} ${route.path}`)
    expect([...new Set(served)].sort()).toEqual(
      ROUTES.map(([method, at]) => `${method} ${at}`).sort(),
    )
  })

  test('[SERVER1] an address or a method that is not in the table is NOT_FOUND, signed in or not', async () => {
    const { ask, enter } = studio()
    const cookie = await enter('owner')
    for (const [method, at] of [
      ['GET', '/api/secret'],
      ['DELETE', '/api/pull'],
      ['POST', '/api/pull'],
      ['PUT', '/api/push'],
      ['GET', '/api/handover/a/answers'],
      ['GET', '/api/'],
      ['POST', '/api/__proto__'],
    ] as const)
      for (const who of [cookie, undefined])
        expect(await ask(method, at, { cookie: who })).toMatchObject({
          status: 404,
          code: 'NOT_FOUND',
        })
  })

  test.each(guarded)('[SERVER1] %s %s', async (method, pattern, permission) => {
    const { ask, enter, later } = studio()
    const strangers: readonly (string | undefined)[] = [undefined, '', 'made-up', '%00', '\u00e9']
    for (const cookie of strangers)
      expect(await ask(method, path(pattern), { cookie, body: {} })).toMatchObject({
        status: 401,
        code: 'NOT_SIGNED_IN',
      })
    const roles: readonly Role[] = PERMISSIONS[permission]
    for (const role of ROLES) {
      const cookie = await enter(role)
      if (pattern === '/api/live' || pattern === '/api/sign-out') continue
      const answer = await ask(method, path(pattern), { cookie, body: {} })
      if (roles.includes(role)) expect([401, 403]).not.toContain(answer.status)
      else expect(answer).toMatchObject({ status: 403, code: 'NOT_ALLOWED' })
    }
    const cookie = await enter('owner')
    later(2 * 86_400_000)
    expect((await ask(method, path(pattern), { cookie, body: {} })).code).toBe('NOT_SIGNED_IN')
  })

  test('[SERVER1] signing out ends the cookie for good', async () => {
    const { ask, enter } = studio()
    const cookie = await enter('owner')
    expect((await ask('GET', '/api/pull', { cookie })).status).toBe(200)
    expect((await ask('POST', '/api/sign-out', { cookie })).status).toBe(200)
    expect((await ask('GET', '/api/pull', { cookie })).code).toBe('NOT_SIGNED_IN')
  })
})

describe('[SERVER1] who may write what', () => {
  const push = async (role: Role, fact: unknown) => {
    const { ask, enter } = studio()
    const cookie = await enter(role)
    const { json } = await ask('POST', '/api/push', { cookie, body: { facts: [fact] } })
    const [result] = (json as { results: { kept: boolean; code?: string }[] }).results
    return result?.kept ? 'kept' : result?.code
  }
  const left = sampleFact({ type: 'person/left', body: { person: sampleId(8) } })
  const painNow = sampleFact({ type: 'session/painNow', body: {} })

  test('[SERVER1] the desk does not write the treatment, and only the owner changes the studio', async () => {
    expect(await push('owner', left)).toBe('kept')
    expect(await push('practitioner', left)).toBe('NOT_ALLOWED')
    expect(await push('reception', left)).toBe('NOT_ALLOWED')
    const erased = sampleFact({ type: 'client/erased', body: { client: sampleId(1), reason: 'x' } })
    expect(await push('owner', erased)).toBe('kept')
    expect(await push('practitioner', erased)).toBe('NOT_ALLOWED')
    expect(await push('reception', erased)).toBe('NOT_ALLOWED')
    expect(await push('practitioner', painNow)).toBe('kept')
    expect(await push('reception', painNow)).toBe('NOT_ALLOWED')
    expect(await push('reception', note(1))).toBe('kept')
    expect(mayWrite('practitioner', 'moon/risen')).toBe(true)
    expect(mayWrite('practitioner', 'device/stolen')).toBe(false)
  })
})

describe('[SERVER8] a studio is reached by its own people only', () => {
  test('[SERVER8] facts, cards and handed-over answers of another studio stay shut', async () => {
    const { ask, enter, store } = studio()
    await enter('owner')
    const theirs = await enter('owner', { studio: OTHER_STUDIO })
    await store.append(STUDIO, [note(1)], 1)
    const pulled = await ask('GET', '/api/pull', { cookie: theirs })
    expect(pulled.json).toMatchObject({ facts: [], more: false })
    const pushed = await ask('POST', '/api/push', {
      cookie: theirs,
      body: { facts: [note(2), note(1, { studio: OTHER_STUDIO, device: sampleId(4) })] },
    })
    expect(pushed.json).toMatchObject({
      results: [{ code: 'STUDIO_FOREIGN' }, { code: 'DEVICE_FOREIGN' }],
    })
    expect((await store.head(STUDIO)).seq).toBe(1)
    const card = await ask('GET', `/api/card/${sampleId(1)}?lang=en`, { cookie: theirs })
    expect(card).toMatchObject({ status: 404, code: 'SESSION_UNKNOWN' })
    const asked = { language: 'en', kind: 'first', complaints: [] } as const
    const body = { ...asked, client: sampleId(1), session: sampleId(9) }
    const made = await ask('POST', '/api/handover', { cookie: theirs, body })
    const { token } = made.json as { token: string }
    const answers = { ...asked, on: '2026-11-23', by: 'client-phone', conditions: {}, redFlags: {} }
    await ask('POST', `/api/handover/${token}`, { body: answers })
    expect((await store.head(STUDIO)).seq).toBe(1)
    expect(await store.stream(OTHER_STUDIO, sampleId(9))).toHaveLength(1)
    expect(TABLET).toBe(note(1).device)
  })
})
