/** SQLite: the default store, one file, durable before it answers. The only file that imports node:sqlite. */

import { existsSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { granted, type Outcome, type Refusal, refused } from '../../core/outcome.ts'
import {
  type Cursor,
  type Fact,
  MAX_LAMPORT_JUMP,
  START,
  type StoredFact,
} from '../../core/record/mod.ts'
import { makeFolder } from '../../disk/folder.ts'
import { closeFile } from '../../disk/modes.ts'
import { diskRefusal } from '../../disk/refusal.ts'
import { groupCommit } from '../group-commit.ts'
import { decide, type Known, type Needed, neededFor, placeKey, verifyChain } from '../ingest.ts'
import type { AccountStore, Appended, FactStore } from '../port.ts'
import { accountsIn } from './accounts.ts'
import { standingOf } from './log.ts'
import { COLUMNS, cellsOf, factOf, numberIn, type Row, textIn } from './rows.ts'
import { MIGRATIONS } from './schema.ts'
import { openingRefusal, troubleOf } from './trouble.ts'

/** Milliseconds to wait for another process that holds the file, such as a backup. */
const BUSY = 5000
/** Facts taken from the disk at a time while the whole history is walked. */
const WALK = 2000

const stepsOf = (db: DatabaseSync): number =>
  numberIn(db.prepare('pragma user_version').get() ?? {}, 'user_version')

/** A path can be a folder, a file of another program, or one that a newer Footnote wrote. */
function refusalOf(db: DatabaseSync, path: string): Refusal | null {
  const at = stepsOf(db)
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
  for (const [index, sql] of MIGRATIONS.entries())
    if (index >= stepsOf(db)) db.exec(`begin; ${sql}; pragma user_version = ${index + 1}; commit`)
}

/** Opens a database, and gives what is made of it, or shuts it again and says why not. */
function opening<T>(
  path: string,
  open: () => DatabaseSync,
  make: (db: DatabaseSync) => T,
): Outcome<T> {
  let db: DatabaseSync | undefined
  try {
    if (!statSync(path).isFile()) return refused('STORE_BROKEN', `${path} is no file`, 'data')
    db = open()
    const wrong = refusalOf(db, path)
    if (wrong === null) return granted(make(db))
    db.close()
    return wrong
  } catch (error) {
    if (db?.isOpen) db.close()
    return openingRefusal(error, path, dirname(path))
  }
}

/**
 * Opens the store in a file, making it where there is none.
 *
 * Refuses with `STORE_TOO_NEW` where a newer Footnote wrote the file, and with `STORE_BROKEN` where
 * it is something else or damaged; a refused file is left as it is. `DATA_UNUSABLE`, `DATA_BUSY` and
 * `DISK_FULL` where the machine does not let it be written.
 */
export function openSqlite(path: string): Outcome<FactStore & AccountStore> {
  try {
    makeFolder(dirname(path))
    if (!existsSync(path)) writeFileSync(path, '', { mode: 0o600, flag: 'wx' })
  } catch (error) {
    return diskRefusal(error, 'DATA_UNUSABLE', path, 'data')
  }
  return opening(
    path,
    () => new DatabaseSync(path, { timeout: BUSY }),
    (db) => {
      // SQLite makes the log as open as the file.
      for (const one of [path, `${path}-wal`, `${path}-shm`]) closeFile(one)
      prepare(db)
      return storeIn(db, { folder: dirname(path), readOnly: false })
    },
  )
}

/** A record that is open for reading. */
export type Readable = {
  /** Only readings may be asked of it. */
  readonly store: FactStore & AccountStore
  /** Whether all that was kept is in the files at hand; see `standingOf`. */
  readonly whole: boolean
}

/**
 * Opens a record for reading alone: nothing of it changes, however old its tables are, and a server
 * that runs on it is not disturbed.
 *
 * Refuses as `openSqlite` does, and with `DATA_UNKNOWN` where there is no such file.
 */
export function readSqlite(path: string): Outcome<Readable> {
  if (!existsSync(path)) return refused('DATA_UNKNOWN', `there is no ${path}`, 'data')
  let whole = true
  return opening(
    path,
    () => {
      whole = standingOf(path) !== 'log-missing'
      // Without its log it is read as it lies there: SQLite would begin a new one beside it.
      const address = pathToFileURL(path)
      if (!whole) address.search = '?immutable=1'
      return new DatabaseSync(address, { timeout: BUSY, readOnly: true })
    },
    (db) => {
      const steps = stepsOf(db)
      // An empty file is a record that nothing was written to yet.
      if (steps === 0) db.close()
      const read = steps === 0 ? new DatabaseSync(':memory:') : db
      if (steps === 0) prepare(read)
      return { store: storeIn(read, { folder: dirname(path), readOnly: true }), whole }
    },
  )
}

/** What is known of an open database besides its tables. */
type Opened = {
  /** Where the file lies. */
  readonly folder: string
  readonly readOnly: boolean
}

/** A statement that is made once and asked often; `run` throws `DiskFull` where there is no room. */
export type Statement = {
  readonly all: (...values: SQLInputValue[]) => readonly Row[]
  readonly get: (...values: SQLInputValue[]) => Row | undefined
  readonly run: (...values: SQLInputValue[]) => { readonly changes: number | bigint }
}

/** The store over an open database; only readings may be asked of one that is open for reading. */
function storeIn(db: DatabaseSync, { folder, readOnly }: Opened): FactStore & AccountStore {
  /** What a full disk refuses is thrown as that. */
  const writing = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw troubleOf(error, folder)
    }
  }
  const prepared = new Map<string, Statement>()
  const sql = (text: string): Statement => {
    const known = prepared.get(text)
    if (known) return known
    const one = db.prepare(text)
    const made: Statement = {
      all: (...values) => one.all(...values),
      get: (...values) => one.get(...values),
      run: (...values) => writing(() => one.run(...values)),
    }
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
    const last = stored.at(-1)
    if (last)
      sql('insert or replace into ending (studio, seq, chain) values (?, ?, ?)').run(
        ...[studio, last.seq, last.chain],
      )
    return answers
  }

  const inTransaction = <T>(work: () => T): T =>
    writing(() => {
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
    })

  /** Several readings of one moment, whatever another program writes meanwhile. */
  const atOnce = <T>(work: () => T): T => {
    db.exec('begin')
    try {
      return work()
    } finally {
      db.exec('commit')
    }
  }

  /** The number of the fact that should stand where the history ends too early or otherwise than it did. */
  function endMissed(studio: string, head: Cursor): number | undefined {
    // Tables of older versions are read as they are.
    if (!row("select 1 from sqlite_schema where name = 'ending'")) return undefined
    const end = row('select seq, chain from ending where studio = ?', studio)
    if (!end) return undefined
    const seq = numberIn(end, 'seq')
    if (seq > head.seq) return head.seq + 1
    return seq === head.seq && textIn(end, 'chain') !== head.chain ? seq : undefined
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
    verify: async (studio) =>
      atOnce(() => {
        const gone = new Set(
          rows('select subject from erased where studio = ?', studio).map((one) =>
            textIn(one, 'subject'),
          ),
        )
        const walked = verifyChain(walk(studio), gone)
        const missed = endMissed(studio, { seq: walked.head, chain: walked.chain })
        const firstBad = walked.firstBad ?? missed
        return firstBad === undefined ? { ok: true, ...walked } : { ok: false, ...walked, firstBad }
      }),
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
      if (!readOnly) shut(db)
      db.close()
    },
    found: async ({ studio, person, name, role, secret }, facts, receivedAt) =>
      inTransaction(() => {
        for (const one of keep(studio, facts, receivedAt))
          if (!one.kept) throw new Error(`${one.code}: a fact of a new studio`)
        sql('insert into account (studio, person, name, role, secret) values (?, ?, ?, ?, ?)').run(
          ...[studio, person, name, role, secret],
        )
      }),
    founded: async () => studiosIn('account'),
    ...accountsIn({ sql, rows, row }),
  }
}

/**
 * Brings all of it into the one file and says so in its header, which `standingOf` reads. While
 * another program reads, or the disk is full, the log stays beside the file and all is in both.
 */
function shut(db: DatabaseSync): void {
  try {
    db.exec('pragma busy_timeout = 0; pragma journal_mode = delete')
  } catch {
    // The next start goes on from the log.
  }
}
