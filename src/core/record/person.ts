/** Everything that was told of one person, over all their pages and visits: what a reader of the record stands on. [READ6] */

import type { FactType, Told } from './bodies.ts'
import { type Client, foldClient } from './client.ts'
import type { Fact } from './envelope.ts'
import { foldJoins, type Joins, pagesOfPerson } from './joins.ts'
import { inFoldOrder } from './order.ts'
import { readFact } from './read.ts'

/** A fact of a newer Footnote: kept and passed on, but not understood here. [R5] */
export type Unread = Pick<Fact, 'id' | 'stream' | 'type' | 'v'>

/** What the reader asks of a record, wherever it is kept: a tablet's log, a studio's store, a file. */
export interface Streams {
  /** Readable facts of a stream in fold order; those set aside for a leap are not among them. */
  facts(stream: string): readonly Told[]
  /** Ids of the streams that hold at least one fact of the type, in any order. */
  streamsWith(type: FactType): readonly string[]
  /** Facts of a stream that this version cannot read, in any order. */
  unread(stream: string): readonly Unread[]
}

/** All that was told of one person. */
export type ToldOfPerson = {
  /** The page the person is shown as, then every page joined with it, by id. */
  readonly pages: readonly string[]
  /**
   * Facts of these pages, and of the visits opened for them their openings and whatever speaks of
   * the person (answers, consents, outcomes), in fold order. The work itself, hundreds of touches a
   * visit, says nothing of who somebody is and stays out.
   */
  readonly facts: readonly Told[]
  readonly unread: readonly Unread[]
}

/**
 * A record as streams, from facts in any order and however often.
 *
 * @param reach the greatest lamport that counts in this studio: what lies beyond has leapt
 */
export function streamsOf(facts: readonly Fact[], reach: number): Streams {
  const streams = new Map<string, Told[]>()
  const types = new Map<string, Set<string>>()
  const unread = new Map<string, Unread[]>()
  for (const fact of inFoldOrder(facts)) {
    if (fact.lamport > reach) continue
    const reading = readFact(fact)
    if (reading.is === 'told') {
      listOf(streams, fact.stream).push(reading.told)
      types.set(fact.type, (types.get(fact.type) ?? new Set()).add(fact.stream))
    } else if (reading.is === 'unknown' && fact.body !== null) {
      const { id, stream, type, v } = fact
      listOf(unread, stream).push({ id, stream, type, v })
    }
  }
  return {
    facts: (stream) => streams.get(stream) ?? [],
    streamsWith: (type) => [...(types.get(type) ?? [])],
    unread: (stream) => unread.get(stream) ?? [],
  }
}

function listOf<V>(lists: Map<string, V[]>, key: string): V[] {
  const known = lists.get(key)
  if (known) return known
  const made: V[] = []
  lists.set(key, made)
  return made
}

/** Which pages of the record were joined. */
export function joinsIn(record: Streams): Joins {
  const pages = new Set([
    ...record.streamsWith('client/merged'),
    ...record.streamsWith('client/parted'),
  ])
  return foldJoins([...pages].flatMap((page) => record.facts(page)))
}

/** The client that a visit was opened for, by its first opening; null where it was never opened. */
export function openedFor(visit: readonly Told[]): string | null {
  const opening = openingOf(visit)
  return opening === null ? null : opening.body.client
}

/** The fact that opened a visit: a later one in the same stream changes nothing. */
export function openingOf(visit: readonly Told[]): Told<'session/opened'> | null {
  for (const fact of visit) if (fact.type === 'session/opened') return fact
  return null
}

/** The streams that hold what was told of a person: their pages, then their visits by id. */
export function streamsOfPerson(record: Streams, pages: readonly string[]): readonly string[] {
  const visits = record.streamsWith('session/opened').filter((stream) => {
    const client = openedFor(record.facts(stream))
    return client !== null && pages.includes(client)
  })
  return [...pages, ...visits.toSorted()]
}

const speaksOfPerson = ({ type }: Told): boolean =>
  type === 'session/opened' || !type.startsWith('session/')

/** Everything told of the person that a page belongs to. */
export function personIn(record: Streams, page: string): ToldOfPerson {
  const pages = pagesOfPerson(page, joinsIn(record))
  const streams = streamsOfPerson(record, pages)
  return {
    pages,
    facts: inFoldOrder(streams.flatMap((stream) => record.facts(stream).filter(speaksOfPerson))),
    unread: streams.flatMap((stream) => record.unread(stream)),
  }
}

/** The person as all their pages tell them: `id` is the page they are shown as. */
export function clientOfPerson({ pages, facts }: Pick<ToldOfPerson, 'pages' | 'facts'>): Client {
  return foldClient(facts, pages[0])
}
