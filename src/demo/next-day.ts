/** Brings a demo of another day to this one: what stood open then has ended, and today is under way. */

import {
  type BodyOf,
  type Fact,
  foldStudio,
  partLeaps,
  readFacts,
  type StoredFact,
  type Told,
  uuidv7,
} from '../core/record/mod.ts'
import { byStream, foldSession, zonesAt } from '../core/session/mod.ts'
import { demoToday, demoZone } from './days.ts'
import { demoClients } from './people.ts'
import { type DemoPlace, demoTeller, seeded } from './teller.ts'
import { tellVisit } from './visit.ts'

/** As long as nobody has been let in, the demo is still in the hour it was made for, ms. */
const STALE = 3 * 3_600_000
/** When a visit that stood open is taken to have ended, ms after its door opened. */
const ENDED = 70 * 60_000

type Opened = {
  readonly stream: string
  readonly at: number
  readonly body: BodyOf<'session/opened'>
}

/** Visits that the demo itself told; what somebody tried out in it is left alone. */
function ownVisits(told: readonly Told[], device: string): readonly Opened[] {
  return told.flatMap((fact) =>
    fact.type === 'session/opened' && fact.device === device
      ? [{ stream: fact.stream, at: fact.at, body: fact.body }]
      : [],
  )
}

/**
 * What is told to go on with a demo; nothing while it is fresh.
 *
 * @param kept all facts of the studio
 * @param timeZone of this machine, IANA name
 */
export function demoNextDay(
  ids: DemoPlace,
  kept: readonly StoredFact[],
  now: number,
  timeZone: string,
): readonly Fact[] {
  const { told } = readFacts(kept)
  const device = told.find(({ type }) => type === 'studio/founded')?.device ?? ids.device
  const visits = ownVisits(told, device)
  const last = Math.max(...visits.map(({ at }) => at))
  if (visits.length === 0 || now - last < STALE) return []
  const random = seeded(`footnote demo ${now}`)
  const known: Fact[] = [...kept]
  const tell = demoTeller({ ...ids, device }, known, random, {
    n: Math.max(...kept.flatMap((fact) => (fact.device === device ? [fact.n] : []))),
    // A tablet whose count has leapt must not take the demo's along.
    lamport: partLeaps(kept).facts.at(-1)?.lamport ?? 0,
  })
  const { settings, people } = foldStudio(told.filter(({ stream }) => stream === ids.studio))
  const zone = demoZone(now, timeZone)
  const own = { stream: ids.studio, subject: null, actor: ids.person }
  if (zone !== settings.timeZone) tell(now, 'studio/changed', { timeZone: zone }, own)
  const streams = byStream(told)
  for (const { stream, at, body } of visits) {
    const { signed, stopped } = foldSession(streams.get(stream) ?? [], zonesAt)
    const about = { stream, subject: body.client, actor: body.practitioner }
    if (!signed && !stopped) tell(at + ENDED, 'session/stopped', { reason: 'other' }, about)
  }
  const clients = demoClients.map(({ name }) =>
    told.find((fact) => fact.type === 'client/registered' && fact.body.name === name),
  )
  const visited = clients.map(
    (one) => visits.filter(({ body }) => body.client === one?.stream).length,
  )
  const hands = people.filter(({ role, standing }) => standing === 'joined' && role !== 'reception')
  for (const { client: index, visit, at, room } of demoToday(visited, now)) {
    const client = demoClients[index]
    const id = clients[index]?.stream
    const practitioner = hands[room]?.id
    const name = settings.rooms[room]
    // Whoever tried the demo out may have taken a room or a colleague away.
    if (!client || !id || !practitioner || !name) continue
    tellVisit(tell, known, {
      client,
      id,
      session: uuidv7(at, random(10)),
      visit,
      at,
      now,
      timeZone: zone,
      room: name,
      practitioner,
      random,
    })
  }
  return known.slice(kept.length)
}
