/** Replays facts into sessions and clients: what `footnote replay` answers. docs/contract.md 2 */

import type { Screening } from '../care/mod.ts'
import { granted, type Outcome } from '../outcome.ts'
import {
  type Client,
  checkIncoming,
  clientOfPerson,
  type Fact,
  foldClient,
  foldStudio,
  joinsIn,
  partLeaps,
  personIn,
  readFacts,
  type Streams,
  type Studio,
  shownIn,
  streamsOf,
  type Told,
} from '../record/mod.ts'
import { foldSession } from './fold.ts'
import { zonesAtAmong } from './look-up.ts'
import type { Session, Spot } from './types.ts'
import { type ReadIn, visitIn } from './visit.ts'

/** A spot with its place laid flat beside what was felt there. */
export type ReplayedSpot = Omit<Spot, 'place'> & Spot['place']
/** A session with the screening that stood on its own day; null where nothing was asked by then. */
export type ReplayedSession = Omit<Session, 'spots' | 'signed'> & {
  readonly signed: Session['signed']
  readonly spots: readonly ReplayedSpot[]
  readonly screening: Screening | null
}
/** What facts replay to. docs/contract.md 2 */
export type Replayed = {
  readonly sessions: readonly ReplayedSession[]
  readonly clients: readonly (Client & { readonly id: string })[]
  /** Types that are kept but not folded. */
  readonly unknown: readonly string[]
}

/** Facts of each stream, in the order the streams were first met by id. */
export function byStream(told: readonly Told[]): ReadonlyMap<string, readonly Told[]> {
  const streams = new Map<string, Told[]>()
  for (const fact of told) {
    const known = streams.get(fact.stream)
    if (known) known.push(fact)
    else streams.set(fact.stream, [fact])
  }
  return new Map([...streams].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * Folds facts, in any order and however often they are told. What has leapt is kept out of every
 * fold; a page that was joined shows what was told of the whole person, the other only its own.
 *
 * @returns the sessions and clients, or the refusal of the first value that is no fact, with its line
 */
export function replayAnswer(lines: readonly unknown[]): Outcome<Replayed> {
  const facts = new Map<string, Fact>()
  for (const [index, line] of lines.entries()) {
    const fact = checkIncoming(line)
    if (!fact.ok) return { ...fact, path: `line ${index + 1}${fact.path ? `: ${fact.path}` : ''}` }
    if (!facts.has(fact.value.id)) facts.set(fact.value.id, fact.value)
  }
  const counting = partLeaps([...facts.values()]).facts
  const record = streamsOf(counting, counting.at(-1)?.lamport ?? 0)
  const studio = studioIn(record)
  const joins = joinsIn(record)
  return granted({
    sessions: record
      .streamsWith('session/opened')
      .toSorted()
      .map((id) => replaySession(record, studio, id)),
    clients: record
      .streamsWith('client/registered')
      .toSorted()
      .map((id) => ({
        ...(shownIn(id, joins) === id
          ? clientOfPerson(personIn(record, id))
          : foldClient(record.facts(id))),
        id,
      })),
    unknown: readFacts([...facts.values()]).unknown,
  })
}

/** The studio whose visits these are; facts without one are read as in UTC. */
function studioIn(record: Streams): Studio {
  const told = ['studio/founded', 'studio/changed'] as const
  const streams = new Set(told.flatMap((type) => record.streamsWith(type)))
  return foldStudio([...streams].flatMap((stream) => record.facts(stream)))
}

function replaySession(record: Streams, studio: ReadIn, id: string): ReplayedSession {
  const read = visitIn(record, studio, id)
  const session = read?.session ?? foldSession(record.facts(id), zonesAtAmong(studio.charts))
  return {
    ...session,
    spots: session.spots.map(({ place, ...spot }) => ({ ...spot, ...place })),
    screening: read?.reading.asked ? read.reading.screening : null,
  }
}
