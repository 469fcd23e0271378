/** Holds every store to the contract, and the contract to broken stores. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { FAULTS, faulty } from './faults.fixtures.ts'
import { memoryStore } from './memory.ts'
import { openSqlite } from './sqlite/sqlite.ts'
import { CONTRACT, type Open } from './store.contract.ts'

const folder = mkdtempSync(join(tmpdir(), 'footnote-store-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let made = 0
const inFile: Open = async () => {
  made++
  const opened = openSqlite(join(folder, `${made}`, 'footnote.db'))
  if (!opened.ok) throw new Error(opened.message)
  return opened.value
}

const stores: { readonly [name: string]: Open } = {
  memory: async () => memoryStore(),
  sqlite: inFile,
}

describe.each(Object.keys(stores))('the store in %s', (name) => {
  const open = stores[name] as Open
  test.each(CONTRACT)('$title', async ({ run }) => run(open))
})

describe('[R2] the contract bites: a store with one mistake fails it', () => {
  test.each(Object.keys(FAULTS))('a store that %s', async (mistake) => {
    const failed: string[] = []
    for (const { title, run } of CONTRACT)
      await run(async () => faulty(mistake)).catch(() => failed.push(title))
    expect(failed).not.toEqual([])
  })
})
