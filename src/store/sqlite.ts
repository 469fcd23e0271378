/** SQLite: the default store, one file, durable before it answers. The only file that imports node:sqlite. */

import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { type Cursor, type Fact, START, type StoredFact } from '../core/record/mod.ts'
import { groupCommit } from './group-commit.ts'
import { ingest, verifyChain } from './ingest.ts'
import type { Account, AccountStore, Appended, FactStore, SignIn } from './port.ts'
import { MIGRATIONS } from './sqlite-schema.ts'

type Row = { readonly [column: string]: SQLInputValue }

const COLUMNS =
  'studio, seq, id, stream, subject, actor, device, n, lamport, at, tz, type, v, chart, rules, salt, body, reason, receivedAt, bodyHash, chain'

function open(path: string): DatabaseSync {
  mkdirSync(dirname(path), { recursive: true })
  const db = new DatabaseSync(path)
  db.exec(
    'pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on; pragma foreign_keys = on; pragma busy_timeout = 5000',
  )
  const { user_version: at } = db.prepare('pragma user_version').get() as { user_version: number }
  if (at > MIGRATIONS.length)
    throw new Error(`STORE_TOO_NEW: ${path} was written by a newer Footnote (${at})`)
  for (const [index, sql] of MIGRATIONS.entries())
    if (index >= at) db.exec(`begin; ${sql}; pragma user_version = ${index + 1}; commit`)
  return db
}

function factOf(row: Row): StoredFact {
  const { studio: _studio, reason, ...rest } = row
  const fact = { studio: row.studio, ...rest, ...(reason === null ? {} : { reason }) }
  return fact as unknown as StoredFact
}

/** Facts taken from the disk at a time while the whole history is walked. */
const WALK = 2000

/**
 * Opens the store in a file, making it where there is none.
 *
 * @throws `STORE_TOO_NEW` where a newer Footnote wrote the file
 */
export function sqliteStore(path: string): FactStore & AccountStore {
  const db = open(path)
  const prepared = new Map<string, StatementSync>()
  const sql = (text: string): StatementSync => {
    const known = prepared.get(text)
    if (known) return known
    const made = db.prepare(text)
    prepared.set(text, made)
    return made
  }
  const rows = (text: string, ...values: SQLInputValue[]) => sql(text).all(...values) as Row[]
  const row = (text: string, ...values: SQLInputValue[]) =>
    sql(text).get(...values) as Row | undefined

  const headOf = (studio: string): Cursor => {
    const last = row(
      'select seq, chain from fact where studio = ? order by seq desc limit 1',
      studio,
    )
    return last ? { seq: last.seq as number, chain: last.chain as string } : START
  }

  const insert = `insert into fact (${COLUMNS}) values (${COLUMNS.split(', ')
    .map(() => '?')
    .join(', ')})`

  function keep(studio: string, facts: readonly Fact[], receivedAt: number): readonly Appended[] {
    let head = headOf(studio)
    return facts.map((fact): Appended => {
      const decided = ingest(
        fact,
        {
          byId: (id) =>
            row('select seq, bodyHash from fact where studio = ? and id = ?', studio, id) as
              | Pick<StoredFact, 'seq' | 'bodyHash'>
              | undefined,
          byPlace: (device, n) =>
            row('select id from fact where studio = ? and device = ? and n = ?', studio, device, n)
              ?.id as string | undefined,
          erased: (subject) =>
            row('select 1 as yes from erased where studio = ? and subject = ?', studio, subject) !==
            undefined,
        },
        head,
        receivedAt,
      )
      if (decided.is === 'answered') return decided.answer
      const { stored } = decided
      const values = { reason: null, ...stored, studio } as unknown as Row
      sql(insert).run(...COLUMNS.split(', ').map((column) => values[column] as SQLInputValue))
      head = { seq: stored.seq, chain: stored.chain }
      return { id: stored.id, kept: true, seq: stored.seq, repeated: false }
    })
  }

  const inTransaction = <T>(work: () => T): T => {
    db.exec('begin immediate')
    try {
      const done = work()
      db.exec('commit')
      return done
    } catch (error) {
      db.exec('rollback')
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
      after = page.at(-1)?.seq as number
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
      rows('select * from fact where studio = ? and subject = ? order by seq', studio, subject).map(factOf),
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
      db.exec('pragma wal_checkpoint(truncate)')
      return blanked
    },
    studios: async () =>
      rows('select distinct studio from fact').map((one) => one.studio as string),
    close: async () => {
      prepared.clear()
      db.close()
    },
    accounts: async () =>
      rows('select * from account').map((one) => ({ ...one }) as unknown as Account),
    putAccount: async ({ studio, person, name, role, secret }) => {
      sql(
        'insert or replace into account (studio, person, name, role, secret) values (?, ?, ?, ?, ?)',
      ).run(studio, person, name, role, secret)
    },
    signIn: async ({ tokenHash, studio, person, device, expiresAt }) => {
      sql(
        'insert into signIn (tokenHash, studio, person, device, expiresAt) values (?, ?, ?, ?, ?)',
      ).run(tokenHash, studio, person, device, expiresAt)
    },
    findSignIn: async (tokenHash) => {
      const found = row('select * from signIn where tokenHash = ?', tokenHash)
      return found ? ({ ...found } as unknown as SignIn) : null
    },
    endSignIn: async (tokenHash) => {
      sql('delete from signIn where tokenHash = ?').run(tokenHash)
    },
  }
}
