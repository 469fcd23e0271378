/** Commands that read a studio's kept facts: card and verify. */

import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { granted, refused } from '../core/outcome.ts'
import { LANGUAGES, type Language } from '../core/words/language.ts'
import type { AccountStore, FactStore } from '../store/port.ts'
import { openSqlite } from '../store/sqlite/sqlite.ts'
import { keptCard } from '../studio/card.ts'
import { type Answer, type Command, options } from './command.ts'
import { Usage } from './io.ts'

type Kept = FactStore & AccountStore

/** Opens what is there; a folder without a studio is an error, not a new studio. */
export async function withStore(
  data: string | undefined,
  work: (store: Kept) => Promise<Answer>,
): Promise<Answer> {
  const file = join(data ?? 'data', 'footnote.db')
  if (!existsSync(file)) return refused('DATA_UNKNOWN', `there is no ${file}`, 'data')
  const opened = openSqlite(file)
  if (!opened.ok) return opened
  const store = opened.value
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** `firstBad` is the number of the first fact that does not hold, in the first studio that has one. */
const verify: Command = async (args) => {
  const { data } = options(args, { data: 'text' })
  return withStore(data, async (store): Promise<Answer> => {
    let facts = 0
    let last = { ok: true, facts: 0, head: 0, chain: '' }
    for (const studio of await store.studios()) {
      const one = await store.verify(studio)
      facts += one.facts
      last = { ...one, facts }
      if (!one.ok) return { ok: true, value: last, exit: 1 }
    }
    return granted(last)
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
  return withStore(data, async (store): Promise<Answer> => {
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
      await writeFile(out, bytes)
      return granted({ written: out, bytes: bytes.length })
    }
    return refused('SESSION_UNKNOWN', `there is no session ${session}`, 'session')
  })
}

export const kept: { readonly [name: string]: Command } = { card, verify }
