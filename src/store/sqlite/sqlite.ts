/** SQLite: the default store, one file, durable before it answers. The only file that imports node:sqlite. */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { granted, type Outcome, type Refusal, refused } from '../../core/outcome.ts'
import {
  type Cursor,
  type Fact,
  MAX_LAMPORT_JUMP,
  START,
  type StoredFact,
} from '../../core/record/mod.ts'
import { groupCommit } from '../group-commit.ts'
import { decide, type Known, type Needed, neededFor, placeKey, verifyChain } from '../ingest.ts'
import type { AccountStore, Appended, FactStore } from '../port.ts'
import { accountsIn } from './accounts.ts'
import { COLUMNS, cellsOf, factOf, numberIn, type Row, textIn } from './rows.ts'
import { MIGRATIONS } from './schema.ts'

/** A path can be a folder, a file of another program, or one that a newer Footnote wrote. */
function refusalOf(db: DatabaseSync, path: string): Refusal | null {
  const at = numberIn(db.prepare('pragma user_version').get() ?? {}, 'user_version')
  if (at > MIGRATIONS.length)
    return refused('STORE_TOO_NEW', `${path} was written by a newer Footnote (${at})`, 'data')
  const tables = db.prepare("select name from sqlite_schema where type = 'table'").all()
  const ours = at === 0 ? tables.length === 0 : tables.some((table) => table.name === 'fact')
  return ours ? null : refused('STORE_BROKEN', `${path} is no record of Footnote`, 'data')
}

function prepare(db: DatabaseSync): void {
  db.exec(
    'pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on; pragma foreign_keys = on',
  )
  const at = numberIn(db.prepare('pragma user_version').get() ?? {}, 'user_version')
  for (const [index, sql] of MIGRATIONS.entries())
    if (index >= at) db.exec(`begin; ${sql}; pragma user_version = ${index + 1}; commit`)
}

/** Milliseconds to wait for another process that holds the file, such as a backup. */
const BUSY = 5000
/** Facts taken from the disk at a time while the whole history is walked. */
const WALK = 2000

/**
 * Opens the store in a file, making it where there is none.
 *
 * Refuses with `STORE_TOO_NEW` where a newer Footnote wrote the file, and with `STORE_BROKEN` where
 * it is something else or damaged; a refused file is left as it is.
 */
export function openSqlite(path: string): Outcome<FactStore & AccountStore> {
  let db: DatabaseSync | undefined
  try {
    mkdirSync(dirname(path), { recursive: true })
    // SQLite makes the log beside it as open as the file itself.
    if (!existsSync(path)) writeFileSync(path, '', { mode: 0o600, flag: 'wx' })
    db = new DatabaseSync(path, { timeout: BUSY })
    const wrong = refusalOf(db, path)
    if (wrong === null) {
      prepare(db)
      return granted(storeIn(db))
    }
    db.close()
    return wrong
  } catch (error) {
    db?.close()
    return refused('STORE_BROKEN', `${path}: ${reasonOf(error)}`, 'data')
  }
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : 'cannot be opened'

function storeIn(db: DatabaseSync): FactStore & AccountStore {
  const prepared = new Map<string, StatementSync>()
  const sql = (text: string): StatementSync => {
    const known = prepared.get(text)
    if (known) return known
    const made = db.prepare(text)
    prepared.set(text, made)
    return made
  }
  const rows = (text: string, ...values: SQLInputValue[]) => sql(text).all(...values)
  const row = (text: string, ...values: SQLInputValue[]): Row | undefined =>
    sql(text).get(...values)

  const headOf = (studio: string): Cursor => {
    const last = row(
      'select seq, chain from fact where studio = ? order by seq desc limit 1',
      studio,
    )
    return last ? { seq: numberIn(last, 'seq'), chain: textIn(last, 'chain') } : START
  }

  const insert = `insert into fact (${COLUMNS.join(', ')}) values (${COLUMNS.map(() => '?').join(', ')})`

  /** From one studio to the next by the key, which begins with it: no row of a studio is walked. */
  function studiosIn(table: 'fact' | 'account'): readonly string[] {
    const next = `select min(studio) as studio from ${table} where studio > ?`
    const met: string[] = []
    for (let at = ''; ; met.push(at)) {
      const found = row(next, at)?.studio
      if (typeof found !== 'string') return met
      at = found
    }
  }

  /** The whole look-up of a push: point by point, as SQLite answers within the same call. */
  function known({ studio, ids, places, subjects }: Needed): Known {
    const kept = 'select seq, bodyHash from fact where studio = ? and id = ?'
    const held = 'select 1 from fact where studio = ? and device = ? and n = ?'
    const gone = 'select 1 from erased where studio = ? and subject = ?'
    return {
      head: headOf(studio),
      kept: new Map(
        ids.flatMap((id) => {
          const one = row(kept, studio, id)
          if (!one) return []
          return [[id, { seq: numberIn(one, 'seq'), bodyHash: textIn(one, 'bodyHash') }] as const]
        }),
      ),
      places: new Set(
        places.filter(({ device, n }) => row(held, studio, device, n) !== undefined).map(placeKey),
      ),
      erased: new Set(subjects.filter((subject) => row(gone, studio, subject) !== undefined)),
    }
  }

  function keep(studio: string, facts: readonly Fact[], receivedAt: number): readonly Appended[] {
    const { answers, stored } = decide(studio, facts, known(neededFor(studio, facts)), receivedAt)
    for (const fact of stored) sql(insert).run(...cellsOf(fact))
    return answers
  }

  const inTransaction = <T>(work: () => T): T => {
    db.exec('begin immediate')
    try {
      const done = work()
      db.exec('commit')
      return done
    } catch (error) {
      // SQLite rolls some failures back by itself, such as a full disk.
      if (db.isTransaction) db.exec('rollback')
      throw error
    }
  }

  const append = groupCommit(inTransaction, keep)

  function* walk(studio: string): Generator<StoredFact> {
    for (let after = 0; ; ) {
      const page = rows(
        'select * from fact where studio = ? and seq > ? order by seq limit ?',
        studio,
        after,
        WALK,
      )
      if (page.length === 0) return
      for (const one of page) yield factOf(one)
      after = numberIn(page.at(-1) ?? {}, 'seq')
    }
  }

  return {
    append,
    pull: async (studio, after, limit) => {
      if (after.seq > 0) {
        const at = row('select chain from fact where studio = ? and seq = ?', studio, after.seq)
        if (at?.chain !== after.chain) return { ok: false, code: 'HISTORY_CHANGED' }
      }
      const page = rows(
        'select * from fact where studio = ? and seq > ? order by seq limit ?',
        studio,
        after.seq,
        limit + 1,
      )
      const facts = page.slice(0, limit).map(factOf)
      const last = facts.at(-1)
      return {
        ok: true,
        facts,
        cursor: last ? { seq: last.seq, chain: last.chain } : after,
        more: page.length > limit,
      }
    },
    stream: async (studio, stream) =>
      rows('select * from fact where studio = ? and stream = ? order by seq', studio, stream).map(
        factOf,
      ),
    about: async (studio, subject) =>
      rows('select * from fact where studio = ? and subject = ? order by seq', studio, subject).map(
        factOf,
      ),
    ofTypes: async (studio, types) =>
      rows(
        'select * from fact where studio = ? and type in (select value from json_each(?)) order by seq',
        studio,
        JSON.stringify(types),
      ).map(factOf),
    reach: async (studio) => {
      // Each step takes in everything within one jump, so there are few, however many facts there are.
      for (let reached = 0; ; ) {
        const within = row(
          'select max(lamport) as furthest from fact where studio = ? and lamport <= ?',
          studio,
          reached + MAX_LAMPORT_JUMP,
        )
        const furthest = within?.furthest == null ? 0 : numberIn(within, 'furthest')
        if (furthest <= reached) return reached
        reached = furthest
      }
    },
    head: async (studio) => headOf(studio),
    last: async (studio, count) =>
      rows('select * from fact where studio = ? order by seq desc limit ?', studio, count)
        .map(factOf)
        .reverse(),
    verify: async (studio) => {
      const walked = verifyChain(walk(studio))
      return { ok: walked.firstBad === undefined, ...walked }
    },
    erase: async (studio, subject) => {
      const blanked = inTransaction(() => {
        sql('insert or ignore into erased (studio, subject) values (?, ?)').run(studio, subject)
        return Number(
          sql(
            "update fact set body = null, salt = null, reason = 'erased' where studio = ? and subject = ? and body is not null",
          ).run(studio, subject).changes,
        )
      })
      // The write-ahead log still holds the old pages; what is erased must leave every file.
      const { busy } = db.prepare('pragma wal_checkpoint(truncate)').get() ?? {}
      if (busy !== 0)
        throw new Error('another program holds the log, so the erased may still be in it')
      return blanked
    },
    studios: async () => studiosIn('fact'),
    close: async () => {
      prepared.clear()
      db.close()
    },
    founded: async () => studiosIn('account'),
    ...accountsIn({ sql, rows, row }),
  }
}
