/** Holds `footnote recover` to a real server, one that runs beside it and one that is started after it. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { sampleId } from '../core/record/sample.fixtures.ts'
import { startServer } from '../server/start.ts'
import { openSqlite } from '../store/sqlite/sqlite.ts'
import { footnote } from './command-line.fixtures.ts'

const root = mkdtempSync(join(tmpdir(), 'footnote-recover-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const NOW = Date.UTC(2026, 10, 23, 9)
const device = (n: number) => ({ id: sampleId(n), name: `Tablet ${n}` })

async function running(data: string) {
  let drawn = 0
  const started = await startServer(
    { port: 0, data },
    {
      now: () => NOW,
      random: (bytes) => new Uint8Array(bytes).map((_, i) => (i * 7 + ++drawn) % 251),
      report: () => undefined,
      page: null,
    },
  )
  if (!started.ok) throw new Error(started.message)
  const { url, setup, close } = started.value
  const post = async (path: string, body: object) => {
    const answer = await fetch(`${url}/api/${path}`, { method: 'POST', body: JSON.stringify(body) })
    const { code } = (await answer.json()) as { code?: string }
    return { status: answer.status, code }
  }
  return {
    setup,
    close,
    post,
    signIn: (password: string) =>
      post('sign-in', { name: 'Test Owner', password, device: device(4) }),
    join: (code: string, password: string) =>
      post('join', { code, password, language: 'en', device: device(5) }),
  }
}

type Recovered = { readonly person: string; readonly code: string; readonly expiresAt: number }

test('[CLI11] a code made beside a server that runs, or before it is started, opens the studio again', async () => {
  const data = join(root, 'studio')
  const first = await running(data)
  await first.post('setup', {
    code: new URL(first.setup ?? '').searchParams.get('code'),
    studio: { name: 'Quiet Feet', timeZone: 'UTC' },
    owner: { name: 'Test Owner', language: 'en' },
    password: 'a password to forget',
    device: device(3),
  })
  const made = await footnote(['recover', '--data', data])
  expect(made).toMatchObject({ exit: 0, error: undefined })
  const { code, expiresAt, ...rest } = made.value as Recovered
  expect(Object.keys(rest)).toEqual(['person'])
  expect(expiresAt).toBe(NOW + 30 * 60_000)
  expect((await first.join(code, 'a second password')).status).toBe(200)
  expect((await first.signIn('a password to forget')).code).toBe('SIGN_IN_WRONG')
  expect((await first.signIn('a second password')).status).toBe(200)
  await first.close()

  const named = await footnote(['recover', '--data', data, '--person', ' TEST  owner'])
  const second = await running(data)
  expect((await second.join((named.value as Recovered).code, 'a third password')).status).toBe(200)
  expect((await second.signIn('a third password')).status).toBe(200)
  await second.close()
  const kept = openSqlite(join(data, 'footnote.db'))
  if (!kept.ok) throw new Error(kept.message)
  const [studio = ''] = await kept.value.studios()
  expect(await kept.value.verify(studio)).toMatchObject({ ok: true })
  await kept.value.close()
}, 60_000)

test('[CLI11] it says where it cannot: no record, no owner, nobody of the name, wrong usage', async () => {
  const empty = join(root, 'empty')
  const store = openSqlite(join(empty, 'footnote.db'))
  if (store.ok) await store.value.close()
  const said = async (...args: string[]) => {
    const { exit, out, error } = await footnote(['recover', ...args])
    return { exit, out, code: error?.code }
  }
  const refused = (code: string) => ({ exit: 1, out: '', code })
  expect(await said('--data', join(root, 'none'))).toEqual(refused('DATA_UNKNOWN'))
  expect(await said('--data', empty)).toEqual(refused('NO_STUDIO'))
  expect(await said('--data', join(root, 'studio'), '--person', 'Nobody')).toEqual(
    refused('PERSON_UNKNOWN'),
  )
  expect(await said('Test Owner')).toEqual({ exit: 2, out: '', code: 'USAGE' })
})
