/** Holds what is said where a proxy before the server does not pass on what it was asked for. */

import { describe, expect, test } from 'vitest'
import { studio } from './studio.fixtures.ts'

const page = 'https://feet.example'

describe('[MACHINE12] a proxy', () => {
  const asked = async (headers: { readonly [name: string]: string }) => {
    const { ask, enter, reported } = studio()
    const cookie = await enter('owner')
    const push = () => ask('POST', '/api/push', { cookie, body: { facts: [] }, headers })
    return { said: await push(), again: await push(), reported }
  }

  test('that passes the address, in either header, is no other page', async () => {
    for (const headers of [
      { origin: page, host: 'feet.example' },
      { origin: page, host: '127.0.0.1:8460', 'x-forwarded-host': 'feet.example' },
      { origin: page, host: '127.0.0.1:8460', 'x-forwarded-host': 'feet.example, inner.proxy' },
      { origin: `${page}:444`, host: 'localhost:8460', 'x-forwarded-host': 'feet.example:444' },
    ])
      expect((await asked(headers)).said.status).toBe(200)
  })

  test('that does not is told what to pass, in the answer and once in the log', async () => {
    for (const host of ['127.0.0.1:8460', 'localhost:8460', '[::1]:8460']) {
      const { said, again, reported } = await asked({ origin: page, host })
      expect(said).toMatchObject({ status: 403, code: 'ORIGIN_FOREIGN' })
      const { message, path } = said.json as { message: string; path: string }
      expect(path).toBe('host')
      for (const word of ['feet.example', host, 'Host', 'X-Forwarded-Host', 'X-Forwarded-Proto'])
        expect(message).toContain(word)
      expect(again.text).toBe(said.text)
      expect(reported).toEqual([`ORIGIN_FOREIGN: ${message}`])
    }
  })

  test('no other page gets in or into the log by it', async () => {
    for (const headers of [
      { origin: 'https://evil.example', host: 'feet.example' },
      { origin: 'https://evil.example', host: 'feet.example', 'x-forwarded-host': 'feet.example' },
      { origin: 'null', host: '127.0.0.1:8460' },
      { origin: 'http://localhost:9999', host: 'localhost:8460' },
    ]) {
      const { said, reported } = await asked(headers)
      expect(said).toMatchObject({ status: 403, code: 'ORIGIN_FOREIGN' })
      expect(reported).toEqual([])
    }
  })

  test('a sign-in where nobody has set anything up says so', async () => {
    const { ask } = studio({ code: 'ABCD' })
    const device = { id: '01a207a2-3280-75f2-81fd-cc370be1bbf0', name: 'Tablet' }
    const said = await ask('POST', '/api/sign-in', { body: { name: 'Ana', password: 'x', device } })
    expect(said).toMatchObject({ status: 404, code: 'NO_STUDIO' })
  })
})
