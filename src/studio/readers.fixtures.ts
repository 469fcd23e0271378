/** Every way a visit is read, each from the facts alone: by a tablet, by a server, by the command line, by replay. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { footnote } from '../cli/command-line.fixtures.ts'
import type { Screening } from '../core/care/mod.ts'
import { type Fact, foldStudio, type Streams } from '../core/record/mod.ts'
import { STUDIO } from '../core/record/sample.fixtures.ts'
import { replayAnswer, type Visit, visitIn } from '../core/session/mod.ts'
import { type Card, cardOf } from '../core/share/mod.ts'
import { makeBook } from '../core/sync/book.ts'
import { memoryStore } from '../store/memory.ts'
import type { FactStore } from '../store/port.ts'
import { openSqlite } from '../store/sqlite/sqlite.ts'
import { readVisit } from './read.ts'

/** What is read of one visit; null where the reader knows no such visit. */
export type ReadVisit = { readonly card: Card | null; readonly screening: Screening | null } | null
export type Reader = (
  facts: readonly Fact[],
  sessions: readonly string[],
) => Promise<ReadonlyMap<string, ReadVisit>>

const asRead = (visit: Visit | null, studio: Parameters<typeof cardOf>[1]): ReadVisit =>
  visit && { card: cardOf(visit, studio, 'en'), screening: visit.reading.screening }

/** The facts as a tablet's log holds them: one after another, in whatever order they come. */
export function asTablet(facts: readonly Fact[]): Streams {
  const book = makeBook()
  for (const fact of facts) book.put(fact)
  return { facts: book.stream, streamsWith: book.streamsWith, unread: book.unread }
}

/** Reads visits out of streams the way a screen of the tablet does. */
export function readStreams(record: Streams, sessions: readonly string[]) {
  const studio = foldStudio(record.facts(STUDIO))
  return new Map(
    sessions.map((session) => [session, asRead(visitIn(record, studio, session), studio)]),
  )
}

export const tablet: Reader = async (facts, sessions) => readStreams(asTablet(facts), sessions)

async function ofStore(store: FactStore, sessions: readonly string[]) {
  const found = new Map<string, ReadVisit>()
  for (const session of sessions) {
    const read = await readVisit(store, STUDIO, session)
    found.set(session, read.ok ? asRead(read.value.visit, read.value.studio) : null)
  }
  return found
}

/** Appends in batches of a few, as pushes come. */
async function fill(store: FactStore, facts: readonly Fact[]): Promise<void> {
  for (let at = 0; at < facts.length; at += 7)
    await store.append(STUDIO, facts.slice(at, at + 7), 1_700_000_000_000)
}

export const server: Reader = async (facts, sessions) => {
  const store = memoryStore()
  await fill(store, facts)
  return ofStore(store, sessions)
}

/** `footnote card` over a studio's file, and the server's way over the same file. */
export const commandLine: Reader = async (facts, sessions) => {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-reader-'))
  try {
    const opened = openSqlite(join(folder, 'footnote.db'))
    if (!opened.ok) throw new Error(opened.message)
    await fill(opened.value, facts)
    const kept = await ofStore(opened.value, sessions)
    await opened.value.close()
    const found = new Map<string, ReadVisit>()
    for (const session of sessions) {
      const said = await footnote(['card', '--session', session, '--lang', 'en', '--data', folder])
      const read = kept.get(session) ?? null
      found.set(
        session,
        said.exit === 0 ? { card: said.value as Card, screening: read?.screening ?? null } : null,
      )
    }
    return found
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** `footnote replay` knows screenings; it makes no card. */
export const replayed: Reader = async (facts) => {
  const answer = replayAnswer(facts)
  if (!answer.ok) throw new Error(`${answer.code} ${answer.path}`)
  return new Map(
    answer.value.sessions.map(({ id, screening }) => [id, { card: null, screening }] as const),
  )
}
