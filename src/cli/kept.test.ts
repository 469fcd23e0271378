/** Holds the commands that read a studio's kept facts, on a folder made for each test. */

import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, test } from 'vitest'
import { ROOT } from '../../tests/house/sources.ts'
import { STUDIO, sampleId } from '../core/record/sample.fixtures.ts'
import { SIGNED, visitFacts } from '../server/kept-visit.fixtures.ts'
import { openSqlite } from '../store/sqlite/sqlite.ts'
import { footnote } from './command-line.fixtures.ts'

const root = mkdtempSync(join(tmpdir(), 'footnote-kept-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

async function kept(name: string): Promise<string> {
  const data = join(root, name)
  const store = openSqlite(join(data, 'footnote.db'))
  if (!store.ok) throw new Error(store.message)
  await store.value.append(STUDIO, visitFacts, 1)
  await store.value.close()
  return data
}

const tamper = (data: string, sql: string) => {
  const db = new DatabaseSync(join(data, 'footnote.db'))
  db.exec(sql)
  db.close()
}

describe('[CLI8] verify', () => {
  test('[CLI8] a whole record: ok, exit 0, number of facts and head', async () => {
    const data = await kept('whole')
    const said = await footnote(['verify', '--data', data])
    expect(said).toMatchObject({ exit: 0, error: undefined })
    expect(said.value).toEqual({
      ok: true,
      studio: 'Footnote demo',
      facts: visitFacts.length,
      head: visitFacts.length,
      chain: expect.stringMatching(/^[0-9a-f]{64}$/),
      last: 1,
    })
  })

  test('[CLI8] one changed letter: the value names the fact, exit 1, and nothing on standard error', async () => {
    const data = await kept('tampered')
    tamper(data, `update fact set actor = '${sampleId(66)}' where seq = 17`)
    const said = await footnote(['verify', '--data', data])
    expect(said).toMatchObject({ exit: 1, error: undefined })
    expect(said.value).toMatchObject({ ok: false, facts: visitFacts.length, firstBad: 17 })
  })

  test('[MACHINE9] no studio is never ok; no record, and what is no record, are errors', async () => {
    const data = join(root, 'empty')
    const store = openSqlite(join(data, 'footnote.db'))
    if (store.ok) await store.value.close()
    const nothing = { ok: false, studio: null, facts: 0, head: 0, chain: '', last: null }
    expect(await footnote(['verify', '--data', data])).toMatchObject({
      exit: 1,
      value: nothing,
      error: { code: 'NO_STUDIO', path: 'data' },
    })
    writeFileSync(join(data, 'footnote.db'), '')
    expect(await footnote(['verify', '--data', data])).toMatchObject({ exit: 1, value: nothing })
    expect(readFileSync(join(data, 'footnote.db'))).toHaveLength(0)
    const none = join(root, 'none')
    const said = await footnote(['verify', '--data', none])
    expect(said).toMatchObject({ exit: 1, out: '', error: { code: 'DATA_UNKNOWN' } })
    expect(existsSync(none)).toBe(false)
    const broken = join(root, 'broken')
    mkdirSync(broken)
    writeFileSync(join(broken, 'footnote.db'), 'x'.repeat(5000))
    expect((await footnote(['verify', '--data', broken])).error?.code).toBe('STORE_BROKEN')
  })
})

describe('[MACHINE9] verify', () => {
  const bytesIn = (folder: string) =>
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('latin1')])

  test('reads a record in use as it is, and finds a copy without its log wanting', async () => {
    const data = join(root, 'in-use')
    const running = openSqlite(join(data, 'footnote.db'))
    if (!running.ok) throw new Error(running.message)
    const store = running.value
    const copy = join(root, 'copy')
    mkdirSync(copy)
    const wal = () => cpSync(join(data, 'footnote.db-wal'), join(copy, 'footnote.db-wal'))
    for (let told = 0; told < 60; told += 20) {
      await store.append(STUDIO, visitFacts.slice(told, told + 20), 1)
      const all = { ok: true, facts: told + 20, head: told + 20 }
      expect((await footnote(['verify', '--data', data])).value).toMatchObject(all)
      cpSync(join(data, 'footnote.db'), join(copy, 'footnote.db'))
      const before = bytesIn(copy)
      const said = await footnote(['verify', '--data', copy])
      expect(said).toMatchObject({
        exit: 1,
        value: { ok: false },
        error: { code: 'RECORD_INCOMPLETE' },
      })
      expect(said.error?.message).toContain('footnote.db-wal')
      expect(bytesIn(copy)).toEqual(before)
      wal()
      expect(await footnote(['verify', '--data', copy])).toMatchObject({ exit: 0, value: all })
      for (const name of readdirSync(copy)) rmSync(join(copy, name))
    }
    expect((await store.append(STUDIO, visitFacts.slice(60, 61), 1))[0]?.kept).toBe(true)
    await store.close()
    expect(readdirSync(data)).toEqual(['footnote.db'])
    cpSync(join(data, 'footnote.db'), join(copy, 'footnote.db'))
    expect(await footnote(['verify', '--data', copy])).toMatchObject({
      exit: 0,
      value: { facts: 61 },
    })
    expect(bytesIn(copy)).toEqual(bytesIn(data))
  })

  test('reads a record of the first version without changing a byte of it', async () => {
    const data = join(root, 'older')
    mkdirSync(data)
    cpSync(join(ROOT, 'tests/golden/store/schema-1.db'), join(data, 'footnote.db'))
    const before = bytesIn(data)
    const said = await footnote(['verify', '--data', data])
    expect(said.value).toMatchObject({ facts: 7, head: 7 })
    expect(said.value).not.toHaveProperty('firstBad')
    expect(bytesIn(data)).toEqual(before)
  })

  test('finds a cut end, and bodies that are gone without an erasure', async () => {
    const end = visitFacts.length
    for (const [name, sql, firstBad] of [
      ['cut', `delete from fact where seq > ${end - 5}`, end - 4],
      ['blank', `update fact set body = null, salt = null, reason = 'erased' where seq = 30`, 30],
    ] as const) {
      const data = await kept(name)
      tamper(data, sql)
      const said = await footnote(['verify', '--data', data])
      expect(said).toMatchObject({ exit: 1, value: { ok: false, firstBad } })
    }
    const erased = await kept('erased')
    const store = openSqlite(join(erased, 'footnote.db'))
    const [client] = visitFacts.filter(({ type }) => type === 'client/registered')
    if (store.ok) expect(await store.value.erase(STUDIO, client?.subject ?? '')).toBeGreaterThan(1)
    if (store.ok) await store.value.close()
    expect((await footnote(['verify', '--data', erased])).exit).toBe(0)
  })
})

describe('[CLI8] card', () => {
  test('[CLI8] a kept visit as data and as a PDF file, in both languages', async () => {
    const data = await kept('card')
    const card = (...more: string[]) =>
      footnote(['card', '--session', SIGNED, '--data', data, ...more])
    const english = await card('--lang', 'en')
    const chinese = await card('--lang', 'zh-Hans')
    expect([english.exit, chinese.exit]).toEqual([0, 0])
    expect(chinese.out).toMatch(/\p{Script=Han}/u)
    expect(english.value).not.toEqual(chinese.value)
    const out = join(root, 'card.pdf')
    const said = await card('--lang', 'zh-Hans', '--format', 'pdf', '--out', out)
    const bytes = readFileSync(out)
    expect(said.value).toEqual({ written: out, bytes: bytes.length })
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('[CLI8] an unknown visit and a broken chain are errors, a missing option wrong usage', async () => {
    const data = await kept('refused')
    const card = (session: string, ...more: string[]) =>
      footnote(['card', '--session', session, '--data', data, ...more])
    expect(await card(sampleId(1))).toMatchObject({ exit: 1, error: { code: 'SESSION_UNKNOWN' } })
    expect(await card(SIGNED, '--lang', 'xx')).toMatchObject({ exit: 2, error: { code: 'USAGE' } })
    expect(await card(SIGNED, '--format', 'pdf')).toMatchObject({ exit: 2 })
    for (const out of [join(root, 'no', 'card.json'), root, join(root, 'card\0')])
      expect(await card(SIGNED, '--out', out), '[MACHINE5]').toMatchObject({
        exit: 1,
        out: '',
        error: { code: 'FILE_UNWRITABLE', path: 'out' },
      })
    tamper(data, "update fact set body = '{}' where seq = 3")
    expect(await card(SIGNED)).toMatchObject({ exit: 1, out: '', error: { code: 'CHAIN_BROKEN' } })
  })
})
