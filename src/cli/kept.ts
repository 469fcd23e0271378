/** Commands that read a studio's kept facts: card and verify. */

import { join } from 'node:path'
import { granted, type Refusal, refused } from '../core/outcome.ts'
import { LANGUAGES, type Language } from '../core/words/language.ts'
import { diskRefusal } from '../disk/refusal.ts'
import { writeWhole } from '../disk/whole.ts'
import type { AccountStore, FactStore } from '../store/port.ts'
import { openSqlite, readSqlite } from '../store/sqlite/sqlite.ts'
import { keptCard } from '../studio/card.ts'
import { readStudio } from '../studio/read.ts'
import { type Answer, type Command, options } from './command.ts'
import { Usage } from './io.ts'

type Kept = FactStore & AccountStore

/** Where a record lies in its folder. */
export const recordIn = (data: string | undefined): string => join(data ?? 'data', 'footnote.db')

/** Reads what is there, and changes nothing of it; a folder without a record is an error, not a new one. */
export async function withRecord(
  data: string | undefined,
  work: (store: Kept, whole: boolean) => Promise<Answer>,
): Promise<Answer> {
  const opened = readSqlite(recordIn(data))
  if (!opened.ok) return opened
  const { store, whole } = opened.value
  try {
    return await work(store, whole)
  } finally {
    await store.close()
  }
}

/** Opens what is there to write in it, beside a server that runs on it too. */
export async function withStore(
  data: string | undefined,
  work: (store: Kept) => Promise<Answer>,
): Promise<Answer> {
  const file = recordIn(data)
  // Looked at before it is opened for writing: a wrong folder gets no record by this.
  const looked = readSqlite(file)
  if (!looked.ok) return looked
  await looked.value.store.close()
  const opened = openSqlite(file)
  if (!opened.ok) return opened
  try {
    return await work(opened.value)
  } finally {
    await opened.value.close()
  }
}

/** What `verify` saw of a record. docs/contract.md 2 */
type Seen = {
  readonly ok: boolean
  readonly studio: string | null
  readonly facts: number
  readonly head: number
  readonly chain: string
  /** UTC milliseconds at which the last fact was kept. */
  readonly last: number | null
  /** Number of the first fact that does not hold, in the first studio that has one. */
  readonly firstBad?: number
}

const NOTHING: Seen = { ok: true, studio: null, facts: 0, head: 0, chain: '', last: null }

/** Walks every studio of the record; a studio that does not hold ends the walk. */
async function see(store: Kept): Promise<Seen> {
  let seen = NOTHING
  for (const studio of await store.studios()) {
    const { ok, facts, head, chain, firstBad } = await store.verify(studio)
    const [last] = await store.last(studio, 1)
    seen = {
      ok,
      studio: (await readStudio(store, studio)).settings.name || null,
      facts: seen.facts + facts,
      head,
      chain,
      last: last?.receivedAt ?? null,
      ...(firstBad === undefined ? {} : { firstBad }),
    }
    if (!seen.ok) return seen
  }
  return seen
}

/** What is wrong with a record besides its links. */
function missing(seen: Seen, whole: boolean, file: string): Refusal | undefined {
  if (!whole)
    return refused(
      'RECORD_INCOMPLETE',
      `${file} was copied from a running server without its footnote.db-wal, or an older Footnote shut it: what was told last may be missing. Stop the server, then copy the folder; if this is the record itself, start Footnote on it once`,
      'data',
    )
  return seen.facts === 0
    ? refused('NO_STUDIO', `${file} holds no studio: nobody has set one up in it`, 'data')
    : undefined
}

const verify: Command = async (args) => {
  const { data } = options(args, { data: 'text' })
  return withRecord(data, async (store, whole): Promise<Answer> => {
    const seen = await see(store)
    const says = missing(seen, whole, recordIn(data))
    if (seen.ok && !says) return granted(seen)
    return { ok: true, value: { ...seen, ok: false }, exit: 1, says }
  })
}

const card: Command = async (args) => {
  const asked = options(args, {
    session: 'text',
    lang: 'text',
    format: 'text',
    out: 'text',
    data: 'text',
  })
  const { session, lang = 'en', format = 'json', out, data } = asked
  if (
    session === undefined ||
    !LANGUAGES.includes(lang as Language) ||
    !['json', 'pdf'].includes(format)
  )
    throw new Usage(
      `card --session ID --lang ${LANGUAGES.join('|')} --format json|pdf [--out FILE] --data DIR`,
    )
  if (format === 'pdf' && out === undefined) throw new Usage('card --format pdf needs --out FILE')
  return withRecord(data, async (store): Promise<Answer> => {
    for (const studio of await store.studios()) {
      const made = await keptCard(store, studio, session, lang as Language)
      if (!made.ok) continue
      const { firstBad } = await store.verify(studio)
      if (firstBad !== undefined)
        return refused('CHAIN_BROKEN', `fact ${firstBad} of the record does not hold`, 'data')
      if (out === undefined) return made
      const bytes =
        format === 'pdf'
          ? await (await import('../print/mod.ts')).cardPdf(made.value)
          : Buffer.from(JSON.stringify(made.value))
      try {
        writeWhole(out, bytes)
      } catch (error) {
        return diskRefusal(error, 'FILE_UNWRITABLE', out, 'out')
      }
      return granted({ written: out, bytes: bytes.length })
    }
    return refused('SESSION_UNKNOWN', `there is no session ${session}`, 'session')
  })
}

export const kept: { readonly [name: string]: Command } = { card, verify }
