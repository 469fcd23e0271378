/** Holds the commands that read a studio's kept facts, on a folder made for each test. */

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, test } from 'vitest'
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
      facts: visitFacts.length,
      head: visitFacts.length,
      chain: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  test('[CLI8] one changed letter: the value names the fact, exit 1, and nothing on standard error', async () => {
    const data = await kept('tampered')
    tamper(data, `update fact set actor = '${sampleId(66)}' where seq = 17`)
    const said = await footnote(['verify', '--data', data])
    expect(said).toMatchObject({ exit: 1, error: undefined })
    expect(said.value).toMatchObject({ ok: false, facts: visitFacts.length, firstBad: 17 })
  })

  test('[CLI8] an empty record is whole; none, and one that is no record, are errors', async () => {
    const data = join(root, 'empty')
    const store = openSqlite(join(data, 'footnote.db'))
    if (store.ok) await store.value.close()
    expect((await footnote(['verify', '--data', data])).value).toEqual({
      ok: true,
      facts: 0,
      head: 0,
      chain: '',
    })
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
    tamper(data, "update fact set body = '{}' where seq = 3")
    expect(await card(SIGNED)).toMatchObject({ exit: 1, out: '', error: { code: 'CHAIN_BROKEN' } })
  })
})
