/** Holds what a studio does with a tablet that speaks an older or a newer protocol: nothing is kept, nothing is lost. */

import { describe, expect, test } from 'vitest'
import { STUDIO, sampleId } from '../core/record/sample.fixtures.ts'
import { note } from '../store/store.contract.ts'
import { studio } from './studio.fixtures.ts'

const device = { id: sampleId(3), name: 'Tablet' }

describe('[SERVER29] protocol', () => {
  test('[SERVER29] every answer and the state tell the versions of the studio', async () => {
    const { ask, enter } = studio({ speaks: { least: 2, most: 3 } })
    const cookie = await enter('owner')
    for (const [method, path] of [
      ['GET', '/api/state'],
      ['GET', '/api/pull'],
      ['GET', '/api/nothing'],
      ['POST', '/api/push'],
    ] as const) {
      const { headers } = await ask(method, path, { cookie, body: {} })
      expect([path, headers.get('footnote-protocol')]).toEqual([path, '2-3'])
    }
    expect((await ask('GET', '/api/state')).json).toMatchObject({
      protocol: { least: 2, most: 3 },
    })
  })

  test.each<readonly [string, string | undefined, string]>([
    ['an older tablet', '1-1', 'PROTOCOL_TOO_OLD'],
    ['one from before ranges were named', undefined, 'PROTOCOL_TOO_OLD'],
    ['a newer tablet', '4-5', 'PROTOCOL_TOO_NEW'],
    ['a tablet that has learnt', '1-2', 'kept'],
    ['a tablet of today', '2-3', 'kept'],
    ['a tablet that still knows the old', '3-9', 'kept'],
    ['nonsense', 'two', 'INPUT_INVALID'],
  ])('[SERVER29] %s', async (_who, range, expected) => {
    const { ask, enter, store } = studio({ speaks: { least: 2, most: 3 } })
    const cookie = await enter('owner')
    const headers: Record<string, string> =
      range === undefined ? {} : { 'footnote-protocol': range }
    const pushed = await ask('POST', '/api/push', { cookie, headers, body: { facts: [note(1)] } })
    const kept = expected === 'kept'
    expect(pushed.status).toBe(kept ? 200 : expected === 'INPUT_INVALID' ? 400 : 409)
    expect(pushed.code).toBe(kept ? undefined : expected)
    expect((await store.head(STUDIO)).seq).toBe(kept ? 1 : 0)
    const writes: readonly (readonly [string, object])[] = [
      ['/api/people', { name: 'Mei', role: 'reception' }],
      ['/api/handover', { language: 'en', kind: 'first', complaints: [] }],
      ['/api/sign-in', { name: 'Ana', password: '', device }],
    ]
    for (const [path, body] of kept ? [] : writes)
      expect([path, (await ask('POST', path, { cookie, headers, body })).code]).toEqual([
        path,
        expected,
      ])
    expect((await ask('GET', '/api/pull', { cookie, headers })).status).toBe(200)
    expect((await ask('POST', '/api/sign-out', { cookie, headers })).status).toBe(200)
    expect((await ask('GET', '/api/pull', { cookie, headers })).code).toBe('NOT_SIGNED_IN')
  })
})
