/** Holds the start on a real port: who may reach it, what is refused, and that a restart loses nothing. */

import { randomBytes } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, test } from 'vitest'
import { sampleId } from '../core/record/sample.fixtures.ts'
import { foundDemo } from '../demo/found.ts'
import { note } from '../store/store.contract.ts'
import { type Start, type Started, startServer } from './start.ts'

const root = mkdtempSync(join(tmpdir(), 'footnote-start-'))
const running: Started[] = []
afterAll(async () => {
  for (const one of running) await one.close()
  rmSync(root, { recursive: true, force: true })
})

const start = async ({ demo, ...options }: Start & { readonly demo?: true }) => {
  const reported: unknown[] = []
  const outcome = await startServer(
    { port: 0, ...options },
    {
      now: Date.now,
      random: (bytes) => randomBytes(bytes),
      report: (error) => void reported.push(error),
      page: null,
      ...(demo ? { foundDemo } : {}),
    },
  )
  return outcome
}
const started = async (options: Start & { readonly demo?: true }): Promise<Started> => {
  const outcome = await start(options)
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.message}`)
  running.push(outcome.value)
  return outcome.value
}
const codeOf = async (options: Start) => {
  const outcome = await start(options)
  if (outcome.ok) await outcome.value.close()
  return outcome.ok ? 'started' : outcome.code
}

describe('[SERVER11] starting', () => {
  test('[SERVER11] answers on its own machine, and refuses a taken port and an open host', async () => {
    const data = join(root, 'first')
    const { url, setup } = await started({ data })
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ ok: true })
    expect(setup).toMatch(/\/setup\?code=[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/)
    const port = Number(new URL(url).port)
    expect(await codeOf({ data: join(root, 'second'), port })).toBe('PORT_BUSY')
    for (const host of ['0.0.0.0', '::', '192.168.1.5', 'studio.example'])
      expect(await codeOf({ data: join(root, 'open'), host })).toBe('TLS_NEEDED')
    expect(existsSync(join(root, 'open'))).toBe(false)
    expect(statSync(data).mode & 0o077).toBe(0)
    expect(statSync(join(data, 'setup-code')).mode & 0o077).toBe(0)
  })

  test('[SERVER11] a damaged or newer record is refused and left as it is', async () => {
    const data = join(root, 'broken')
    mkdirSync(data)
    writeFileSync(join(data, 'footnote.db'), 'not a record at all, '.repeat(500))
    const before = readFileSync(join(data, 'footnote.db'))
    expect(await codeOf({ data })).toBe('STORE_BROKEN')
    expect(readFileSync(join(data, 'footnote.db')).equals(before)).toBe(true)
    const newer = join(root, 'newer')
    await (await started({ data: newer })).close()
    running.pop()
    const db = new DatabaseSync(join(newer, 'footnote.db'))
    db.exec('pragma user_version = 42')
    db.close()
    expect(await codeOf({ data: newer })).toBe('STORE_TOO_NEW')
  })

  test('[SERVER11] after a restart the sign-in holds, and everything kept is there', async () => {
    const data = join(root, 'restart')
    const first = await started({ data })
    const device = { id: sampleId(3), name: 'Tablet' }
    const founded = await fetch(`${first.url}/api/setup`, {
      method: 'POST',
      body: JSON.stringify({
        code: new URL(first.setup ?? '').searchParams.get('code'),
        studio: { name: 'S', timeZone: 'UTC' },
        owner: { name: 'A', language: 'en' },
        password: 'long enough',
        device,
      }),
    })
    const { studio } = (await founded.json()) as { studio: string }
    const cookie = founded.headers.get('set-cookie')?.split(';')[0] ?? ''
    const pushed = await fetch(`${first.url}/api/push`, {
      method: 'POST',
      headers: { cookie },
      body: JSON.stringify({ facts: [note(1, { studio })] }),
    })
    const { head } = (await pushed.json()) as { head: { seq: number; chain: string } }
    await first.close()
    running.length = 0
    const second = await started({ data })
    expect(second.setup).toBeUndefined()
    const query = `seq=${head.seq - 1}`
    const stale = await fetch(`${second.url}/api/pull?${query}`, { headers: { cookie } })
    expect(stale.status).toBe(409)
    const pulled = await fetch(`${second.url}/api/pull`, { headers: { cookie } })
    expect(await pulled.json()).toMatchObject({ cursor: head, more: false })
  })

  test('[SERVER11] a demo is founded once and signs in by itself', async () => {
    const data = join(root, 'demo')
    const heads: unknown[] = []
    for (let i = 0; i < 2; i++) {
      const { url, setup, close } = await started({ data, demo: true })
      expect(setup).toBeUndefined()
      const entered = await fetch(`${url}/api/sign-in`, {
        method: 'POST',
        body: JSON.stringify({ name: '', password: '', device: { id: sampleId(3), name: '' } }),
      })
      const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
      const state = await (await fetch(`${url}/api/state`, { headers: { cookie } })).json()
      expect(state).toMatchObject({ founded: true, demo: true, signedIn: { role: 'owner' } })
      const page = await fetch(`${url}/api/pull?limit=1`, { headers: { cookie } })
      heads.push(await page.json())
      await close()
      running.pop()
    }
    expect(heads[1]).toEqual(heads[0])
  })
})
