/** Fills the disk of a running studio with a real limit of SQLite's, and holds what people meet then and after. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { START } from '../core/record/mod.ts'
import { isDiskFull } from '../store/full.ts'
import { openSqlite } from '../store/sqlite/sqlite.ts'
import { note } from '../store/store.contract.ts'
import { keepingSignIns } from '../studio/sign-ins.ts'
import { studio } from './studio.fixtures.ts'

const root = mkdtempSync(join(tmpdir(), 'footnote-full-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
afterEach(() => void vi.restoreAllMocks())

/** A store in a file, and the limit of its pages: the connection is the store's own, seen as it is opened. */
function limited() {
  const seen = new Set<DatabaseSync>()
  const real = DatabaseSync.prototype.exec
  vi.spyOn(DatabaseSync.prototype, 'exec').mockImplementation(function (this: DatabaseSync, sql) {
    seen.add(this)
    return real.call(this, sql)
  })
  const opened = openSqlite(join(mkdtempSync(join(root, 'x-')), 'footnote.db'))
  if (!opened.ok) throw new Error(opened.message)
  const [db] = seen
  const pages = () => Number(db?.prepare('pragma page_count').get()?.page_count)
  return {
    store: keepingSignIns(opened.value),
    fill: () => db?.exec(`pragma max_page_count = ${pages()}`),
    makeRoom: () => db?.exec('pragma max_page_count = 1000000'),
  }
}

const setUp = {
  code: 'ABCD',
  studio: { name: 'Quiet Feet', timeZone: 'UTC' },
  owner: { name: 'Ana', language: 'en' },
  password: 'long enough',
  device: { id: note(1).device, name: 'Tablet' },
} as const

const cookieOf = (headers: Headers) =>
  /footnote=([^;]+)/.exec(headers.get('set-cookie') ?? '')?.[1] ?? ''

describe('[MACHINE8] a full disk', () => {
  test('refuses what it cannot keep, lets everybody read and come in, and takes all of it once there is room', async () => {
    const { store, fill, makeRoom } = limited()
    const { ask, reported } = studio({ store, code: 'ABCD' })
    const founded = await ask('POST', '/api/setup', { body: setUp })
    const { studio: id } = founded.json as { studio: string }
    let cookie = cookieOf(founded.headers)
    const push = (n: number) =>
      ask('POST', '/api/push', {
        cookie,
        body: { facts: [note(n, { studio: id }, 'long '.repeat(900))] },
      })
    expect((await push(1)).status).toBe(200)

    fill()
    let n = 2
    let said = await push(n)
    while (said.status === 200) said = await push(++n)
    expect([said.status, said.code, n < 200]).toEqual([507, 'DISK_FULL', true])
    for (let i = 0; i < 3; i++) expect((await push(n)).code).toBe('DISK_FULL')
    expect(reported).toEqual([expect.stringContaining('full')])

    const all = async () => {
      const page = await ask('GET', '/api/pull', { cookie })
      return (page.json as { facts: { n: number; device: string }[] }).facts
        .filter(({ device }) => device === setUp.device.id)
        .map((fact) => fact.n)
    }
    const kept = Array.from({ length: n - 1 }, (_, i) => i + 1)
    expect(await all()).toEqual(kept)
    const { name } = setUp.owner
    const signIn = () =>
      ask('POST', '/api/sign-in', {
        body: { name, password: setUp.password, device: setUp.device },
      })
    for (let i = 0; i < 3; i++) {
      const entered = await signIn()
      expect(entered.status).toBe(200)
      expect((await ask('POST', '/api/sign-out', { cookie, body: {} })).status).toBe(200)
      expect((await ask('GET', '/api/pull', { cookie })).status).toBe(401)
      cookie = cookieOf(entered.headers)
      expect(await all()).toEqual(kept)
    }
    expect((await store.verify(id)).ok).toBe(true)

    makeRoom()
    expect((await push(n)).json).toMatchObject({ results: [{ kept: true }] })
    expect(await all()).toEqual([...kept, n])
    expect((await store.verify(id)).ok).toBe(true)
    await store.close()
  })

  test('every writing of a store says so, and leaves nothing behind', async () => {
    const { store, fill, makeRoom } = limited()
    await store.append(note(1).studio, [note(1)], 1)
    fill()
    const filled = async () => {
      for (let n = 2; n < 400; n++)
        await store.append(note(1).studio, [note(n, {}, 'x'.repeat(3000))], 1)
    }
    await expect(filled()).rejects.toSatisfy(isDiskFull)
    const { seq } = await store.head(note(1).studio)
    const person = (i: number) => ({
      studio: note(1).studio,
      person: note(i).id,
      name: 'x'.repeat(200),
      role: 'owner' as const,
      secret: 'y'.repeat(2000),
    })
    const peopled = async () => {
      for (let i = 1; i < 400; i++) await store.putAccount(person(i))
    }
    await expect(peopled()).rejects.toSatisfy(isDiskFull)
    const stands = (await store.accounts(note(1).studio)).length
    await expect(store.found(person(500), [note(900, {}, 'x'.repeat(7900))], 1)).rejects.toSatisfy(
      isDiskFull,
    )
    expect((await store.accounts(note(1).studio)).length).toBe(stands)
    expect(await store.verify(note(1).studio)).toMatchObject({ ok: true, facts: seq })
    makeRoom()
    await store.found(person(500), [note(900, {}, 'x'.repeat(7900))], 1)
    const page = await store.pull(note(1).studio, START, 500)
    expect(page.ok && page.facts.at(-1)?.n).toBe(900)
    await store.close()
  })
})
