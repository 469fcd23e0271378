/** Replays facts into sessions and clients: what `footnote replay` answers. docs/contract.md 2 */

import {
  answersToInput,
  mergeAnswers,
  type Screening,
  screen,
  standingClearances,
} from '../care/mod.ts'
import { granted, type Outcome } from '../outcome.ts'
import {
  type Client,
  checkIncoming,
  type Fact,
  foldClient,
  foldScreenings,
  foldStudio,
  readFacts,
  type Told,
} from '../record/mod.ts'
import { foldSession } from './fold.ts'
import { zonesAtAmong } from './look-up.ts'
import type { ZonesAt } from './spots.ts'
import type { Session, Spot } from './types.ts'

export type ReplayedSpot = Omit<Spot, 'place'> & Spot['place']
export type ReplayedSession = Omit<Session, 'spots' | 'signed'> & {
  readonly signed: Session['signed']
  readonly spots: readonly ReplayedSpot[]
  readonly screening: Screening | null
}
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
 * The screening that stood on a day, from all facts about a client, of whatever stream.
 *
 * @param on YYYY-MM-DD in studio time
 * @param drawn places drawn on the map at the foot check, by condition
 */
export function screeningOn(
  about: readonly Told[],
  on: string,
  drawn?: { readonly [condition: string]: readonly string[] },
): Screening {
  const told = foldScreenings(about)
  const seen = told.flags.flatMap(({ flag, seen: by }) => (by ? [{ flag, on: by.on }] : []))
  const standing = mergeAnswers(told.sittings, seen, on)
  const given = told.clearances.map(({ condition, until, date, from, chair }) => ({
    condition,
    until,
    date,
    ...(from === undefined ? {} : { from }),
    ...(chair === undefined ? {} : { chair }),
  }))
  const clearances = standingClearances(given, told.sittings)
  return screen(answersToInput(standing, { clearances, ...(drawn ? { drawn } : {}) }))
}

/**
 * Folds facts, in any order and however often they are told.
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
  const { told, unknown } = readFacts([...facts.values()])
  const streams = byStream(told)
  const clients = [...streams].filter(([, line]) =>
    line.some((fact) => fact.type === 'client/registered'),
  )
  const sessions = [...streams].filter(([, line]) =>
    line.some((fact) => fact.type === 'session/opened'),
  )
  const zonesAt = zonesAtAmong(foldStudio(told).charts)
  return granted({
    sessions: sessions.map(([, line]) => replaySession(line, told, zonesAt)),
    clients: clients.map(([id, line]) => ({ ...foldClient(line), id })),
    unknown,
  })
}

function replaySession(
  line: readonly Told[],
  told: readonly Told[],
  zonesAt: ZonesAt,
): ReplayedSession {
  const session = foldSession(line, zonesAt)
  const about = told.filter((fact) => session.client !== null && fact.subject === session.client)
  const sitting = line.findLast((fact) => fact.type === 'screening/answered')
  return {
    ...session,
    spots: session.spots.map(({ place, ...spot }) => ({ ...spot, ...place })),
    screening: sitting?.type === 'screening/answered' ? screeningOn(about, sitting.body.on) : null,
  }
}
