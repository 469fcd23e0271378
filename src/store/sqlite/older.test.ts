/** Holds the SQLite store to files that older versions of Footnote wrote: tests/golden/store. */

import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { START, type StoredFact } from '../../core/record/mod.ts'
import { openSqlite } from './sqlite.ts'

const GOLDEN = join(import.meta.dirname, '../../../tests/golden')
const folder = mkdtempSync(join(tmpdir(), 'footnote-older-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function opened(file: string) {
  const store = openSqlite(file)
  if (!store.ok) throw new Error(store.message)
  return store.value
}

test('[STORE16] a record that the first schema wrote goes on, fact by fact and link by link', async () => {
  const file = join(folder, 'footnote.db')
  copyFileSync(join(GOLDEN, 'store/schema-1.db'), file)
  const written = readFileSync(join(GOLDEN, 'facts/screening.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line): StoredFact => ({ ...JSON.parse(line), receivedAt: 5 }))
  const [one] = written
  if (!one) throw new Error('no golden facts')

  const store = opened(file)
  const page = await store.pull(one.studio, START, 100)
  expect(page).toMatchObject({ ok: true, facts: written, more: false })
  const { seq: _seq, receivedAt: _at, bodyHash: _hash, chain: _chain, ...told } = one
  const next = { ...told, id: one.id.replace(/...$/, 'fff'), n: 100, ext: 'from a later tablet' }
  expect(await store.append(one.studio, [told, next], 6)).toMatchObject([
    { kept: true, repeated: true },
    { kept: true, seq: written.length + 1 },
  ])
  await store.close()

  const again = opened(file)
  expect((await again.last(one.studio, 1))[0]).toMatchObject(next)
  expect(await again.verify(one.studio)).toMatchObject({ ok: true, facts: written.length + 1 })
  await again.close()
})
