/** One visit of the demo, told as a practitioner's tablet would tell it, up to the present moment. */

import { createHash } from 'node:crypto'
import { firstCards, type Reading, reading } from '../core/care/mod.ts'
import {
  type BodyOf,
  dayIn,
  type Fact,
  type FactType,
  readFacts,
  type Told,
} from '../core/record/mod.ts'
import { coversNow, foldSession, plan, wordsFor, zonesAt } from '../core/session/mod.ts'
import { digestText, sorePlaces, summaryFor } from '../core/share/mod.ts'
import { type DemoPress, pressesOf } from './presses.ts'
import type { DemoVisit, Tell } from './types.ts'

const MINUTE = 60_000

/** Minutes after the door opened. */
const SCREENED = 1
const AGREED = 1.5
const FEET_SEEN = 3
const PLANNED = 4
const SOAK_BEGAN = 6
const SOAK_ENDED = 16
const WORK_BEGAN = 17
const WORK_MINUTES = 45
const WIPED = WORK_BEGAN + WORK_MINUTES + 3
const SIGNED = WIPED + 1

/** @param facts all that was told so far, growing with each telling */
export function tellVisit(tell: Tell, facts: readonly Fact[], visit: DemoVisit): void {
  const { client, id, session, practitioner } = visit
  const say = <T extends FactType>(
    minute: number,
    type: T,
    body: BodyOf<T>,
    stream: string = session,
  ): Fact | null => {
    const at = visit.at + Math.round(minute * MINUTE)
    return at > visit.now
      ? null
      : tell(at, type, body, { stream, subject: id, actor: practitioner })
  }
  const told = () => readFacts(facts.filter((fact) => fact.subject === id)).told
  const folded = () =>
    foldSession(
      told().filter(({ stream }) => stream === session),
      zonesAt,
    )
  const on = dayIn(visit.timeZone, visit.at)

  say(0, 'session/opened', {
    client: id,
    practitioner,
    minutes: WORK_MINUTES,
    room: visit.room,
    complaints: [...client.complaints],
    practitionerLanguage: 'en',
    clientLanguage: client.language,
    consentByWord: true,
  })
  say(SCREENED, 'screening/answered', answersOf(visit, on))
  if (visit.visit === 0)
    say(
      AGREED,
      'client/consented',
      {
        to: ['treatment', 'notes', ...(client.legZones ? (['leg-zones'] as const) : [])],
        language: client.language,
        text: '1.0.0',
        how: 'by-word',
        chaperone: 'declined',
      },
      id,
    )
  const { screening } = standingOn(told(), id, on, visit.timeZone)
  say(FEET_SEEN, 'session/footChecked', { seen: [], drawn: [], clear: true })
  const planned = plan({
    chart: 'rwo-shur',
    complaints: client.complaints,
    screening,
    minutes: WORK_MINUTES,
    legZones: client.legZones,
  })
  if (!planned.ok) throw new Error(`${planned.code}: a client of the demo must be fit for a visit`)
  const { steps, leftOut, totalSeconds } = planned.value
  say(PLANNED, 'session/planned', {
    steps: [...steps],
    leftOut: [...leftOut],
    totalSeconds,
    minutes: WORK_MINUTES,
    secondsPerPass: 20,
    medium: 'lotion',
  })
  const { maxCelsius, maxMinutes } = screening.soak
  if (maxCelsius !== null) {
    say(SOAK_BEGAN, 'session/soaked', {
      celsius: Math.min(40, maxCelsius),
      herbs: [],
      maxMinutes: Math.min(15, maxMinutes ?? 15),
    })
    say(SOAK_ENDED, 'session/soakEnded', { minutes: SOAK_ENDED - SOAK_BEGAN })
  }
  const under = visit.at + SIGNED * MINUTE > visit.now
  const ids = new Map<DemoPress, string>()
  for (const press of pressesOf(visit, steps, under)) {
    const minute = WORK_BEGAN + press.seconds / 60
    if (press.touch === null) {
      say(minute, 'session/stepStarted', { step: press.step, pass: 1 })
      continue
    }
    const of = press.of && ids.get(press.of)
    const fact = say(minute, 'session/touched', { ...press.touch, ...(of ? { of } : {}) })
    if (fact) ids.set(press, fact.id)
  }
  for (const [i, spot] of sorePlaces(folded()).entries()) {
    const { text, tip } = wordsFor(spot, { language: client.language, gentle: false })
    say(WIPED - 1 + i * 0.1, 'session/explained', {
      of: spot.id,
      language: client.language,
      said: text,
      ...(tip ? { tip: tip.id } : {}),
      spoken: false,
      traditionShown: false,
    })
  }
  const before = 4 + (visit.visit % 3)
  say(WIPED, 'session/closed', { ratings: { before, after: before - 3 }, wiped: true, water: true })
  const covers = { ...coversNow(told().filter(({ stream }) => stream === session)) }
  const summary = summaryFor(folded(), 'en')
  const digest = createHash('sha256').update(digestText({ session, covers, summary })).digest('hex')
  say(SIGNED, 'session/signed', { covers, summary, digest })
}

/** What stands for the client while the visit is told, as the tablet would read it. */
function standingOn(facts: readonly Told[], page: string, on: string, timeZone: string): Reading {
  const stands = reading({ pages: [page], facts, unread: [] }, { on, timeZone })
  if (!stands) throw new Error('a day can always be read')
  return stands
}

/** Every question asked, and answered as this client would. */
function answersOf(
  { client, session, visit }: DemoVisit,
  on: string,
): BodyOf<'screening/answered'> {
  const asked = firstCards.flatMap((card) => card.items.flatMap((item) => item.asks))
  const conditions = Object.fromEntries(
    asked.flatMap((one) =>
      one.conditions.map((condition) => [
        condition,
        { answer: client.conditions.includes(condition) ? ('yes' as const) : ('no' as const) },
      ]),
    ),
  )
  const redFlags = Object.fromEntries(
    asked.flatMap((one) => one.flags.map((flag) => [flag, 'no' as const])),
  )
  return {
    session,
    on,
    kind: visit === 0 ? 'first' : 'returning',
    by: 'client-tablet',
    language: client.language,
    conditions,
    redFlags,
    complaints: [...client.complaints],
  }
}
