/** Holds what the page makes of an answer, whoever gave it: only what is of the wire comes through. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { START } from '../../core/record/mod.ts'
import { sampleId } from '../../core/record/sample.fixtures.ts'
import { makeStudioApi } from './api.ts'

/** A studio that always says the same, and what it was asked. */
function saying(status: number, body: BodyInit | null, headers: HeadersInit = {}) {
  const asked: { readonly path: string; readonly init: RequestInit }[] = []
  const api = makeStudioApi(async (path, init) => {
    asked.push({ path: String(path), init: init ?? {} })
    return new Response(body, { status, headers })
  })
  return { api, asked }
}
const codeOf = async (answer: Promise<{ ok: boolean; code?: string }>) =>
  (await answer).code ?? 'ok'
const page = { facts: [], receipts: [], cursor: START, more: false }

describe('[SERVER32] what the page takes over', () => {
  test.each<readonly [string, number, string | null, string]>([
    ['a page of facts', 200, JSON.stringify(page), 'ok'],
    ['a page with keys of a newer studio', 200, JSON.stringify({ ...page, more2: 1 }), 'ok'],
    ['a page without a cursor', 200, JSON.stringify({ ...page, cursor: null }), 'ANSWER_UNKNOWN'],
    ['facts that are none', 200, JSON.stringify({ ...page, facts: [{}] }), 'ANSWER_UNKNOWN'],
    ['another JSON', 200, '[]', 'ANSWER_UNKNOWN'],
    ['the page of a hotel', 200, '<html>', 'NO_CONNECTION'],
    ['nothing', 200, '', 'NO_CONNECTION'],
    ['a proxy', 502, '<html>Bad gateway', 'NO_CONNECTION'],
    ['an error without a code', 500, '{"error":"x"}', 'NO_CONNECTION'],
    ['a code of ours', 401, '{"code":"NOT_SIGNED_IN","message":"x"}', 'NOT_SIGNED_IN'],
    ['a code of a newer studio', 400, '{"code":"MOON_RISEN"}', 'MOON_RISEN'],
    ['a code that is none', 400, '{"code":"<b>"}', 'NO_CONNECTION'],
  ])('[SERVER32] %s', async (_what, status, body, expected) => {
    expect(await codeOf(saying(status, body).api.pull(START, 10))).toBe(expected)
  })

  test('[SERVER32] whatever is answered, asking gives a value and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(200, 201, 400, 409, 500),
        fc.oneof(fc.json(), fc.string()),
        async (status, body) => {
          const { api } = saying(status, body)
          for (const answer of [await api.state(), await api.push([], {}), await api.signOut()])
            if (!answer.ok) expect(answer.code).toMatch(/^[A-Z][A-Z0-9_]*$/)
        },
      ),
    )
  })

  test('[SERVER29] the page tells its protocol with whatever it asks', async () => {
    const { api, asked } = saying(200, '{}')
    await api.state()
    await api.push([], {})
    await api.letGo(sampleId(1))
    for (const { init } of asked)
      expect(new Headers(init.headers).get('footnote-protocol')).toBe('1-1')
    expect(asked.map(({ path }) => path)).toEqual([
      '/api/state',
      '/api/push',
      `/api/people/${sampleId(1)}/leave`,
    ])
  })

  test('[SYNC19] the state of a studio is read whatever it speaks: it is how the two find out', async () => {
    const state = { founded: true, demo: false, studioName: 'S', signedIn: null }
    const { api } = saying(200, JSON.stringify(state), { 'footnote-protocol': '7-9' })
    expect(await api.state()).toMatchObject({ ok: true, value: state })
    expect(await codeOf(api.pull(START, 1))).toBe('PROTOCOL_TOO_OLD')
  })
})
