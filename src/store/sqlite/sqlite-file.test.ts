/** Holds the SQLite store to its promises about the file itself: bytes, damage, versions, half pushes. */

import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, test } from 'vitest'
import { START } from '../../core/record/mod.ts'
import { STUDIO, sampleId } from '../../core/record/sample.fixtures.ts'
import { decide } from '../ingest.ts'
import { note } from '../store.contract.ts'
import { standingOf } from './log.ts'
import { COLUMNS } from './rows.ts'
import { MIGRATIONS } from './schema.ts'
import { openSqlite, readSqlite } from './sqlite.ts'

const root = mkdtempSync(join(tmpdir(), 'footnote-file-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

let made = 0
function place(): { folder: string; file: string } {
  made++
  const folder = join(root, String(made))
  mkdirSync(folder)
  return { folder, file: join(folder, 'footnote.db') }
}

function opened(file: string) {
  const store = openSqlite(file)
  if (!store.ok) throw new Error(store.message)
  return store.value
}

const change = (file: string, sql: string) => {
  const db = new DatabaseSync(file)
  db.exec(sql)
  db.close()
}

/** Whether any file of the folder holds the text, as UTF-8 or UTF-16. */
function anywhere(folder: string, text: string): string[] {
  const shapes = [Buffer.from(text), Buffer.from(text, 'utf16le')]
  return readdirSync(folder).filter((name) => {
    const bytes = readFileSync(join(folder, name))
    return shapes.some((shape) => bytes.includes(shape))
  })
}

describe('[STORE6] erasure leaves no byte', () => {
  test('[STORE6] short and long bodies are gone from every file, open and closed', async () => {
    const { folder, file } = place()
    const store = opened(file)
    const secret = 'Knöchel 1987 geheim 秘密'
    const long = `${secret} ${'lang und länger '.repeat(450)}${secret}`
    const kept = 'another person stays'
    for (let n = 1; n <= 40; n++)
      await store.append(STUDIO, [note(n, {}, n % 10 === 0 ? long : `${secret} ${n}`)], 1)
    await store.append(STUDIO, [note(41, { subject: sampleId(9) }, kept)], 1)
    expect(anywhere(folder, secret)).not.toEqual([])
    expect(await store.erase(STUDIO, sampleId(1))).toBe(40)
    expect(anywhere(folder, secret)).toEqual([])
    expect(anywhere(folder, 'lang und länger')).toEqual([])
    await store.append(STUDIO, [note(42, {}, secret)], 1)
    await store.close()
    expect(anywhere(folder, secret)).toEqual([])
    expect(anywhere(folder, kept)).toEqual(['footnote.db'])
    const again = opened(file)
    expect(await again.verify(STUDIO)).toMatchObject({ ok: true, facts: 42 })
    await again.close()
  })
})

describe('[STORE13] the file', () => {
  test.skipIf(process.platform === 'win32')(
    '[STORE13] and its log are closed to other users of the machine, in an open folder too',
    async () => {
      const { folder, file } = place()
      const store = opened(file)
      await store.append(STUDIO, [note(1)], 1)
      const names = readdirSync(folder)
      expect(names.length).toBeGreaterThanOrEqual(2)
      for (const name of names) expect(statSync(join(folder, name)).mode & 0o077).toBe(0)
      await store.close()
    },
  )
})

describe('[MACHINE7] a file that an older version or a copy left open', () => {
  test.skipIf(process.platform === 'win32')(
    'is closed with its log, also after a kill',
    async () => {
      const { folder, file } = place()
      const store = opened(file)
      await store.append(STUDIO, [note(1)], 1)
      const killed = place()
      for (const name of readdirSync(folder))
        writeFileSync(join(killed.folder, name), readFileSync(join(folder, name)))
      await store.close()
      for (const name of readdirSync(killed.folder)) chmodSync(join(killed.folder, name), 0o644)
      const again = opened(killed.file)
      expect(await again.verify(STUDIO)).toMatchObject({ ok: true, facts: 1 })
      const names = readdirSync(killed.folder)
      expect(names.length).toBeGreaterThanOrEqual(2)
      for (const name of names) expect(statSync(join(killed.folder, name)).mode & 0o077).toBe(0)
      await again.close()
    },
  )
})

describe('[MACHINE9] how a file stands', () => {
  test('is told by its header: in use, shut, or taken from its log', async () => {
    const { folder, file } = place()
    const store = opened(file)
    await store.append(STUDIO, [note(1)], 1)
    const copy = join(folder, 'copy.db')
    writeFileSync(copy, readFileSync(file))
    expect([standingOf(file), standingOf(copy)]).toEqual(['with-log', 'log-missing'])
    await store.close()
    expect([standingOf(file), readdirSync(folder).sort()]).toEqual([
      'shut',
      ['copy.db', 'footnote.db'],
    ])
  })

  test('a reader beside it keeps nobody from shutting it', async () => {
    const { file } = place()
    const store = opened(file)
    await store.append(STUDIO, [note(1)], 1)
    const reader = readSqlite(file)
    if (!reader.ok) throw new Error(reader.message)
    expect(await reader.value.store.verify(STUDIO)).toMatchObject({ facts: 1 })
    await store.close()
    expect(standingOf(file)).toBe('with-log')
    await reader.value.store.close()
    const again = opened(file)
    expect(await again.verify(STUDIO)).toMatchObject({ ok: true, facts: 1 })
    await again.close()
    expect(standingOf(file)).toBe('shut')
  })
})

describe('[STORE7] what was changed behind our back is found', () => {
  const damage: { readonly [what: string]: readonly [sql: string, firstBad: number] } = {
    'a body': [`update fact set body = replace(body, 'note 5', 'note 6') where seq = 5`, 5],
    'a salt': [`update fact set salt = '${'0'.repeat(32)}' where seq = 7`, 7],
    'an envelope': [`update fact set actor = '${sampleId(66)}' where seq = 2`, 2],
    'an ext put in': [`update fact set ext = '{}' where seq = 6`, 6],
    'a time': ['update fact set at = at + 1 where seq = 1', 1],
    'a body and its hash': [
      `update fact set body = '{}', bodyHash = '${'a'.repeat(64)}' where seq = 3`,
      3,
    ],
    'a fact taken out': ['delete from fact where seq = 4', 5],
    'the first fact': ['delete from fact where seq = 1', 2],
    'a number': ['update fact set seq = 99 where seq = 10', 99],
    'a body blanked': [
      `update fact set body = null, salt = null, reason = 'erased' where seq = 8`,
      8,
    ],
    'the end cut off': ['delete from fact where seq > 6', 7],
    'the last fact': ['delete from fact where seq = 10', 10],
    'all of it': ['delete from fact', 1],
    'a link': [`update fact set chain = '${'b'.repeat(64)}' where seq = 9`, 9],
  }

  test.each(Object.entries(damage))('[STORE7] %s', async (_what, [sql, firstBad]) => {
    const { file } = place()
    const store = opened(file)
    await store.append(
      STUDIO,
      Array.from({ length: 10 }, (_, i) => note(i + 1)),
      1,
    )
    await store.close()
    change(file, sql)
    const again = opened(file)
    expect(await again.verify(STUDIO)).toMatchObject({ ok: false, firstBad })
    await again.close()
  })
})

describe('[STORE1] a store that is opened again', () => {
  test('[STORE1] holds what was kept, and goes on where it was', async () => {
    const { file } = place()
    const first = opened(file)
    await first.append(STUDIO, [note(1), note(2)], 1)
    const head = await first.head(STUDIO)
    await first.close()
    const second = opened(file)
    expect(await second.head(STUDIO)).toEqual(head)
    const answers = await second.append(STUDIO, [note(2), note(3)], 2)
    expect(answers.map((one) => one.kept && one.seq)).toEqual([2, 3])
    expect(await second.verify(STUDIO)).toMatchObject({ ok: true, facts: 3 })
    await second.close()
  })
})

describe('[STORE8] all of a push or nothing', () => {
  test('[STORE8] a push that breaks in the middle leaves nothing; one beside it is kept', async () => {
    const { file } = place()
    const store = opened(file)
    const broken = { ...note(2), n: Number.NaN }
    const bad = store.append(STUDIO, [note(1), broken], 1)
    const good = store.append(STUDIO, [note(3)], 1)
    await expect(bad).rejects.toThrow()
    expect((await good).map((one) => one.kept && one.seq)).toEqual([1])
    const page = await store.pull(STUDIO, START, 9)
    expect(page.ok && page.facts.map((fact) => fact.n)).toEqual([3])
    expect(await store.verify(STUDIO)).toMatchObject({ ok: true, facts: 1 })
    await store.close()
  })
})

describe('[STORE11] a file that is not ours is refused and left as it is', () => {
  const refusal = (file: string) => {
    const store = openSqlite(file)
    if (store.ok) void store.value.close()
    return store.ok ? 'opened' : store.code
  }

  test('[STORE11] one that a newer Footnote wrote is STORE_TOO_NEW', async () => {
    const { file } = place()
    await opened(file).close()
    change(file, 'pragma user_version = 99')
    const before = readFileSync(file)
    expect(refusal(file)).toBe('STORE_TOO_NEW')
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  test('[STORE11] text, another database, a cut file and a folder are STORE_BROKEN', async () => {
    const text = place().file
    writeFileSync(text, 'dear diary, '.repeat(1000))
    const other = place().file
    change(other, 'create table recipe (name text)')
    const versioned = place().file
    change(versioned, 'create table recipe (name text); pragma user_version = 1')
    const cut = place().file
    const store = opened(cut)
    await store.append(
      STUDIO,
      Array.from({ length: 200 }, (_, i) => note(i + 1)),
      1,
    )
    await store.close()
    writeFileSync(cut, readFileSync(cut).subarray(0, 6000))
    for (const file of [text, other, versioned, cut]) {
      const before = readFileSync(file)
      expect(refusal(file)).toBe('STORE_BROKEN')
      expect(readFileSync(file).equals(before)).toBe(true)
    }
    expect(refusal(place().folder)).toBe('STORE_BROKEN')
  })
})

describe('[STORE15] a record of the first version', () => {
  test('[STORE15] keeps its facts, accounts and sign-ins, and goes on with them', async () => {
    const { file } = place()
    const told = decide(
      STUDIO,
      [note(1), note(2)],
      { head: START, kept: new Map(), places: new Set(), erased: new Set() },
      1,
    ).stored
    const first = new DatabaseSync(file)
    first.exec(`${MIGRATIONS[0]}; pragma user_version = 1`)
    const columns = first.prepare("select name from pragma_table_info('fact')").all()
    const old = COLUMNS.filter((column) => columns.some(({ name }) => name === column))
    const insert = first.prepare(`insert into fact (${old}) values (${old.map(() => '?')})`)
    for (const fact of told) insert.run(...old.map((column) => fact[column] ?? null))
    first.exec(`
      insert into account values ('${STUDIO}', '${sampleId(2)}', 'Ana 安', 'owner', 'argon2id$x');
      insert into account values ('${STUDIO}', '${sampleId(3)}', 'Bo', 'later-role', null);
      insert into signIn values ('ab', '${STUDIO}', '${sampleId(2)}', '${sampleId(4)}', 99)`)
    first.close()

    const store = opened(file)
    expect(await store.founded()).toEqual([STUDIO])
    expect(await store.accounts(STUDIO)).toEqual([
      { studio: STUDIO, person: sampleId(2), name: 'Ana 安', role: 'owner', secret: 'argon2id$x' },
      // A role that this version does not know may do the least.
      { studio: STUDIO, person: sampleId(3), name: 'Bo', role: 'reception', secret: null },
    ])
    expect(await store.findSignIn(STUDIO, 'ab')).toEqual({
      studio: STUDIO,
      tokenHash: 'ab',
      person: sampleId(2),
      device: sampleId(4),
      expiresAt: 99,
    })
    const answers = await store.append(STUDIO, [note(2), note(3)], 2)
    expect(answers.map((one) => one.kept && one.seq)).toEqual([2, 3])
    expect(await store.verify(STUDIO)).toMatchObject({ ok: true, facts: 3 })
    await store.close()
    const again = opened(file)
    expect((await again.accounts(STUDIO)).length).toBe(2)
    await again.close()
  })
})
