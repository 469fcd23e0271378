/** Turns a fact into a row of the table and back, column by column, so that nothing is guessed. */

import { ROLES, type StoredFact } from '../../core/record/mod.ts'
import { type Account, type Contact, ENDINGS, type SignIn, SLIPS, type Slip } from '../port.ts'

/** What a column can hold, read or written. */
export type Cell = string | number | bigint | null | Uint8Array
/** A row as SQLite hands it out. */
export type Row = { readonly [column: string]: Cell | NodeJS.ArrayBufferView }

/** The columns of the table `fact`, each named as the member of a fact that it holds. */
export const COLUMNS = [
  'studio',
  'seq',
  'id',
  'stream',
  'subject',
  'actor',
  'device',
  'n',
  'lamport',
  'at',
  'tz',
  'type',
  'v',
  'chart',
  'rules',
  'salt',
  'body',
  'ext',
  'reason',
  'receivedAt',
  'bodyHash',
  'chain',
] as const satisfies readonly (keyof StoredFact)[]

/** A fact in the order of `COLUMNS`. */
export function cellsOf(fact: StoredFact): Cell[] {
  return COLUMNS.map((column) => fact[column] ?? null)
}

/** A cell that the schema says is a text. */
export const textIn = (row: Row, column: string): string => String(row[column])
/** A cell that the schema says is a number; all of ours are safe integers. */
export const numberIn = (row: Row, column: string): number => Number(row[column])
/** Null also where a table of an older version has no such column. */
const textOrNull = (row: Row, column: string): string | null =>
  row[column] == null ? null : textIn(row, column)

const REASONS = ['erased', 'restricted', 'role'] as const

/** The fact of a row: what `cellsOf` made of it, back. */
export function factOf(row: Row): StoredFact {
  const reason = REASONS.find((one) => one === row.reason)
  const ext = textOrNull(row, 'ext')
  return {
    id: textIn(row, 'id'),
    studio: textIn(row, 'studio'),
    stream: textIn(row, 'stream'),
    subject: textOrNull(row, 'subject'),
    actor: textIn(row, 'actor'),
    device: textIn(row, 'device'),
    n: numberIn(row, 'n'),
    lamport: numberIn(row, 'lamport'),
    at: numberIn(row, 'at'),
    tz: numberIn(row, 'tz'),
    type: textIn(row, 'type'),
    v: numberIn(row, 'v'),
    chart: textIn(row, 'chart'),
    rules: textIn(row, 'rules'),
    salt: textOrNull(row, 'salt'),
    body: textOrNull(row, 'body'),
    ...(ext === null ? {} : { ext }),
    seq: numberIn(row, 'seq'),
    receivedAt: numberIn(row, 'receivedAt'),
    bodyHash: textIn(row, 'bodyHash'),
    chain: textIn(row, 'chain'),
    ...(reason === undefined ? {} : { reason }),
  }
}

/** The account of a row. */
export function accountOf(row: Row): Account {
  return {
    studio: textIn(row, 'studio'),
    person: textIn(row, 'person'),
    name: textIn(row, 'name'),
    // A role that this version does not know may do the least.
    role: ROLES.find((one) => one === row.role) ?? 'reception',
    secret: textOrNull(row, 'secret'),
    ...(numberIn(row, 'hasLeft') === 1 ? { left: true } : {}),
  }
}

/** The sign-in of a row. */
export function signInOf(row: Row): SignIn {
  const ended = ENDINGS.find((one) => one === row.ended)
  return {
    tokenHash: textIn(row, 'tokenHash'),
    studio: textIn(row, 'studio'),
    person: textIn(row, 'person'),
    device: textIn(row, 'device'),
    expiresAt: numberIn(row, 'expiresAt'),
    ...(ended === undefined ? {} : { ended }),
  }
}

/** The slip of a row; null for a kind that this version does not know. */
export function slipOf(row: Row): Slip | null {
  const kind = SLIPS.find((one) => one === row.kind)
  if (!kind) return null
  return {
    studio: textIn(row, 'studio'),
    kind,
    hash: textIn(row, 'hash'),
    about: textIn(row, 'about'),
    note: textIn(row, 'note'),
    expiresAt: numberIn(row, 'expiresAt'),
  }
}

/** When a tablet last spoke with the studio, of a row. */
export function contactOf(row: Row): Contact {
  return { device: textIn(row, 'device'), at: numberIn(row, 'at') }
}
