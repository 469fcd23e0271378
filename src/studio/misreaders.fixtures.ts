/** Readers with one mistake each, to see that the law of one reader bites. */

import { reading } from '../core/care/mod.ts'
import {
  type Fact,
  foldStudio,
  inFoldOrder,
  personIn,
  type Streams,
  streamsOf,
} from '../core/record/mod.ts'
import { STUDIO } from '../core/record/sample.fixtures.ts'
import { foldSession, zonesAtAmong } from '../core/session/mod.ts'
import { cardOf } from '../core/share/mod.ts'
import { asTablet, type Reader, type ReadVisit, readStreams } from './readers.fixtures.ts'

type Body = { readonly [key: string]: unknown }

/** A tablet that reads other facts than those that came. */
const over =
  (change: (facts: readonly Fact[]) => readonly Fact[]): Reader =>
  async (facts, sessions) =>
    readStreams(asTablet(change(facts)), sessions)

const each = (change: (fact: Fact, body: Body) => Fact | null): Reader =>
  over((facts) =>
    facts.flatMap((fact) => change(fact, JSON.parse(fact.body ?? '{}') as Body) ?? []),
  )

const without = (body: Body, key: string): string => JSON.stringify({ ...body, [key]: undefined })

/** A tablet that reads its streams in another way. */
const through =
  (change: (record: Streams) => Streams): Reader =>
  async (facts, sessions) =>
    readStreams(change(asTablet(facts)), sessions)

/** A tablet that judges visits by a day of its own. */
const judgedBy =
  (
    choose: (
      record: Streams,
      session: string,
    ) => { timeZone: string; on: string } | { timeZone: string; session: string },
  ): Reader =>
  async (facts, sessions) => {
    const record = asTablet(facts)
    const studio = foldStudio(record.facts(STUDIO))
    const found = new Map<string, ReadVisit>()
    for (const id of sessions) {
      const session = foldSession(record.facts(id), zonesAtAmong(studio.charts))
      const read =
        session.client === null
          ? null
          : reading(personIn(record, session.client), choose(record, id))
      found.set(
        id,
        read && {
          card: cardOf({ session, reading: read }, studio, 'en'),
          screening: read.screening,
        },
      )
    }
    return found
  }

const zoneOf = (record: Streams): string => foldStudio(record.facts(STUDIO)).settings.timeZone

/** Each is one mistake that a reader could well make. */
export const MISREADERS: { readonly [mistake: string]: Reader } = {
  'does not follow a join': each((fact) => (fact.type === 'client/merged' ? null : fact)),
  'never parts what was joined': each((fact) => (fact.type === 'client/parted' ? null : fact)),
  'judges every visit by today': judgedBy((record) => ({
    timeZone: zoneOf(record),
    on: '2026-05-12',
  })),
  'parts the days at another midnight': judgedBy((_record, session) => ({
    timeZone: 'Pacific/Kiritimati',
    session,
  })),
  'orders by the clock': over((facts) =>
    facts.map((fact) => ({ ...fact, lamport: Math.round(fact.at / 2 ** 22) })),
  ),
  'folds what has leapt': async (facts, sessions) =>
    readStreams(streamsOf(facts, Number.POSITIVE_INFINITY), sessions),
  'takes a sitting by its own date': each((fact, body) =>
    fact.type === 'screening/answered'
      ? { ...fact, stream: fact.subject ?? fact.stream, body: without(body, 'session') }
      : fact,
  ),
  'forgets the birth date': each((fact, body) =>
    fact.type === 'client/registered'
      ? { ...fact, body: without(body, 'born') }
      : fact.type === 'client/changed' && body.field === 'born'
        ? null
        : fact,
  ),
  'passes over what it cannot read': through((record) => ({ ...record, unread: () => [] })),
  'drops what came late': over((facts) => {
    let furthest = 0
    return facts.filter(({ lamport }) => {
      const inTime = lamport >= furthest - 8
      furthest = Math.max(furthest, lamport)
      return inTime
    })
  }),
  'lets a withdrawn consent stand': each((fact) =>
    fact.type === 'client/consentWithdrawn' ? null : fact,
  ),
  'takes the last name that came for the studio’s': over((facts) => {
    const renamed = facts.filter(({ type }) => type === 'studio/changed')
    const last = Math.max(...facts.map(({ lamport }) => lamport))
    return inFoldOrder(facts).map((fact) =>
      fact.id === renamed.at(-1)?.id
        ? { ...fact, lamport: Math.min(last, fact.lamport + 64) }
        : fact,
    )
  }),
  'hears nothing of visits on a joined page': async (facts, sessions) => {
    const record = asTablet(facts)
    const found = readStreams(record, sessions)
    return new Map(
      [...found].map(([id, read]) => {
        const client =
          record.facts(id).find((fact) => fact.type === 'session/opened')?.subject ?? ''
        const own = asTablet(
          facts.filter((fact) => fact.subject === null || fact.subject === client),
        )
        return [id, read && (readStreams(own, [id]).get(id) ?? null)]
      }),
    )
  },
}
