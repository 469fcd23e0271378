/** Who may come in, what they were given to come in with, and when their tablets last spoke with the studio. */

import type { AccountStore } from '../port.ts'
import { accountOf, type Cell, contactOf, type Row, signInOf, slipOf } from './rows.ts'

/** How statements are asked: prepared once each, all rows of one, and its first row. */
export type Asking = {
  readonly sql: (text: string) => { readonly run: (...values: Cell[]) => unknown }
  readonly rows: (text: string, ...values: Cell[]) => readonly Row[]
  readonly row: (text: string, ...values: Cell[]) => Row | undefined
}

/** Every statement is a transaction of its own. */
export function accountsIn({ sql, rows, row }: Asking): Omit<AccountStore, 'founded' | 'found'> {
  return {
    accounts: async (studio) =>
      rows('select * from account where studio = ?', studio).map(accountOf),
    putAccount: async ({ studio, person, name, role, secret, left }) => {
      sql(
        'insert or replace into account (studio, person, name, role, secret, hasLeft) values (?, ?, ?, ?, ?, ?)',
      ).run(studio, person, name, role, secret, left ? 1 : 0)
    },
    signIn: async ({ tokenHash, studio, person, device, expiresAt, ended }) => {
      sql(
        'insert into signIn (tokenHash, studio, person, device, expiresAt, ended) values (?, ?, ?, ?, ?, ?)',
      ).run(tokenHash, studio, person, device, expiresAt, ended ?? null)
    },
    findSignIn: async (studio, tokenHash) => {
      const found = row(
        'select * from signIn where studio = ? and tokenHash = ?',
        studio,
        tokenHash,
      )
      return found ? signInOf(found) : null
    },
    endSignIn: async (studio, tokenHash) => {
      sql('delete from signIn where studio = ? and tokenHash = ?').run(studio, tokenHash)
    },
    endSignInsOf: async (studio, device) => {
      sql("update signIn set ended = 'revoked' where studio = ? and device = ?").run(studio, device)
    },
    endSignInsOfPerson: async (studio, person, why) => {
      if (why)
        sql('update signIn set ended = ? where studio = ? and person = ?').run(why, studio, person)
      else sql('delete from signIn where studio = ? and person = ?').run(studio, person)
    },
    putSlip: async ({ studio, kind, hash, about, note, expiresAt }, now) => {
      sql('delete from slip where expiresAt < ?').run(now)
      sql(
        'insert or replace into slip (studio, kind, hash, about, note, expiresAt) values (?, ?, ?, ?, ?, ?)',
      ).run(studio, kind, hash, about, note, expiresAt)
    },
    findSlip: async (kind, hash) => {
      const found = row('select * from slip where kind = ? and hash = ?', kind, hash)
      return found ? slipOf(found) : null
    },
    takeSlip: async (kind, hash) => {
      const taken = row('delete from slip where kind = ? and hash = ? returning *', kind, hash)
      return taken ? slipOf(taken) : null
    },
    endSlips: async (studio, kind, about) => {
      sql('delete from slip where studio = ? and kind = ? and about = ?').run(studio, kind, about)
    },
    putContact: async (studio, { device, at }) => {
      sql('insert or replace into contact (studio, device, at) values (?, ?, ?)').run(
        studio,
        device,
        at,
      )
    },
    contacts: async (studio) =>
      rows('select * from contact where studio = ? order by device', studio).map(contactOf),
  }
}
