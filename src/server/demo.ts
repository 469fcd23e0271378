/** A believable practice of 12 made-up clients and 60 sessions, the same each time for one clock. */

import { createHash } from 'node:crypto'
import { firstCards, RULES_VERSION } from '../core/care/mod.ts'
import { chart, LATEST_RWO_SHUR, zoneById, zonePoint } from '../core/feet/mod.ts'
import {
  type BodyOf,
  dayIn,
  type Fact,
  type FactType,
  hex,
  makeFact,
  readFacts,
  SETTINGS,
  uuidv7,
} from '../core/record/mod.ts'
import { coversNow, foldSession, plan, screeningOn, zonesAt } from '../core/session/mod.ts'
import type { PlanStep } from '../core/session/types.ts'
import { digestText, summaryFor } from '../core/share/mod.ts'
import { type DemoClient, demoClients } from './demo-people.ts'
import type { Setting } from './setting.ts'

const DAY = 86_400_000
const MINUTE = 60_000

/** A stream of bytes that only depends on its seed. */
function seeded(seed: string): (bytes: number) => Uint8Array {
  let turn = 0
  return (bytes) =>
    new Uint8Array(createHash('sha256').update(`${seed} ${turn++}`).digest().subarray(0, bytes))
}

type Told = <T extends FactType>(
  at: number,
  type: T,
  body: BodyOf<T>,
  stream: string,
  subject: string | null,
) => Fact

/**
 * The facts of the demo, in the order they would have been told.
 *
 * @param ids the studio, the person who signs, and the device they came from
 */
export function demoFacts(
  ids: { readonly studio: string; readonly person: string; readonly device: string },
  now: number,
): readonly Fact[] {
  const random = seeded('footnote demo')
  const facts: Fact[] = []
  const tell: Told = (at, type, body, stream, subject) => {
    const n = facts.length + 1
    const made = makeFact({
      type,
      body,
      id: uuidv7(at, random(10)),
      studio: ids.studio,
      stream,
      subject,
      actor: ids.person,
      device: ids.device,
      n,
      lamport: n,
      at,
      tz: 0,
      chart: LATEST_RWO_SHUR,
      rules: RULES_VERSION,
      salt: hex(random(16)),
    })
    if (!made.ok) throw new Error(`${made.code} ${type}: ${made.message} ${made.path ?? ''}`)
    facts.push(made.value)
    return made.value
  }
  const start = now - 200 * DAY
  tell(
    start,
    'studio/founded',
    {
      ...SETTINGS,
      rooms: ['1', '2', '3'],
      name: 'Footnote demo',
      address: '',
      founder: ids.person,
      founderName: 'Demo',
    },
    ids.studio,
    null,
  )
  tell(
    start,
    'person/joined',
    { person: ids.person, name: 'Demo', role: 'owner', language: 'en' },
    ids.studio,
    ids.person,
  )
  for (const [index, client] of demoClients.entries()) {
    const id = uuidv7(start + index, random(10))
    const first = now - (client.visits * 18 + index) * DAY
    const { name, language, born, pressure, ticklish, silent } = client
    tell(
      first,
      'client/registered',
      { name, language, born, pressure, ticklish, silent, demo: true, walkIn: false },
      id,
      id,
    )
    for (let visit = 0; visit < client.visits; visit++)
      tellVisit(tell, facts, {
        client,
        id,
        visit,
        at: first + visit * 18 * DAY + (8 + (index % 8)) * 60 * MINUTE,
        person: ids.person,
        random,
      })
  }
  return facts
}

type Visit = {
  readonly client: DemoClient
  readonly id: string
  readonly visit: number
  readonly at: number
  readonly person: string
  readonly random: (bytes: number) => Uint8Array
}

function tellVisit(tell: Told, facts: readonly Fact[], about: Visit): void {
  const { client, id, visit, person, random } = about
  let at = about.at
  const session = uuidv7(at, random(10))
  const later = (minutes: number) => {
    at += Math.round(minutes * MINUTE)
    return at
  }
  const on = dayIn('UTC', at)
  const say = <T extends FactType>(minutes: number, type: T, body: BodyOf<T>) =>
    tell(later(minutes), type, body, session, id)
  say(0, 'session/opened', {
    client: id,
    practitioner: person,
    minutes: 45,
    room: String(1 + (visit % 3)),
    complaints: [...client.complaints],
    practitionerLanguage: 'en',
    clientLanguage: client.language,
    consentByWord: true,
  })
  const asked = firstCards.flatMap((card) => card.items.flatMap((item) => item.asks))
  const conditions = Object.fromEntries(
    asked.flatMap((one) =>
      one.conditions.map((c) => [
        c,
        { answer: client.conditions.includes(c) ? ('yes' as const) : ('no' as const) },
      ]),
    ),
  )
  const redFlags = Object.fromEntries(
    asked.flatMap((one) => one.flags.map((flag) => [flag, 'no' as const])),
  )
  tell(
    later(1),
    'screening/answered',
    {
      session,
      on,
      kind: visit === 0 ? 'first' : 'returning',
      by: 'client-tablet',
      language: client.language,
      conditions,
      redFlags,
      complaints: [...client.complaints],
    },
    session,
    id,
  )
  if (visit === 0)
    tell(
      later(1),
      'client/consented',
      {
        to: ['treatment', 'notes'],
        language: client.language,
        text: '1.0.0',
        how: 'signed',
        chaperone: 'declined',
      },
      id,
      id,
    )
  const own = () => readFacts(facts.filter((fact) => fact.stream === session)).told
  const screening = screeningOn(readFacts(facts.filter((fact) => fact.subject === id)).told, on)
  say(1, 'session/footChecked', { seen: [], drawn: [], clear: true })
  const planned = plan({ chart: 'rwo-shur', complaints: client.complaints, screening, minutes: 45 })
  if (!planned.ok) {
    say(1, 'session/stopped', { reason: 'other' })
    return
  }
  const { steps, leftOut, totalSeconds } = planned.value
  say(1, 'session/planned', {
    steps: [...steps],
    leftOut: [...leftOut],
    totalSeconds,
    minutes: 45,
    secondsPerPass: 20,
    medium: 'lotion',
  })
  const cap = screening.soak.maxCelsius
  if (cap !== null) {
    say(2, 'session/soaked', {
      celsius: Math.min(40, cap),
      herbs: [],
      maxMinutes: Math.min(15, screening.soak.maxMinutes ?? 15),
    })
    say(10, 'session/soakEnded', { minutes: 10 })
  }
  tellTouches(say, about, steps)
  const covers = coversNow(own())
  say(2, 'session/closed', { ratings: { before: 5, after: 2 }, wiped: true, water: true })
  const summary = summaryFor(foldSession(own(), zonesAt), 'en')
  const digest = createHash('sha256').update(digestText({ session, covers, summary })).digest('hex')
  say(1, 'session/signed', { covers: coversNow(own()), summary, digest })
}

type Say = <T extends FactType>(minutes: number, type: T, body: BodyOf<T>) => Fact

/** One comfortable touch in five, every sore place of the client, re-pressed and checked at closing. */
function tellTouches(say: Say, { client, visit, random }: Visit, steps: readonly PlanStep[]): void {
  const rwo = chart('rwo-shur')
  if (!rwo) return
  const sore: {
    readonly of: string
    readonly place: object
    readonly technique: BodyOf<'session/touched'>['technique']
    readonly value: number
  }[] = []
  const met = new Set<string>()
  for (const [i, step] of steps.entries()) {
    const zone = step.zone ? zoneById(rwo, step.zone) : null
    if (!zone || !step.view || !step.technique || met.has(`${step.foot} ${zone.id}`)) continue
    const isSore = client.sore.some(([foot, sorest]) => foot === step.foot && sorest === zone.id)
    if (!isSore && i % 9 !== 0) continue
    met.add(`${step.foot} ${zone.id}`)
    const [u, w] = zonePoint(zone, step.view)
    const place = {
      foot: step.foot,
      view: step.view,
      u,
      ...(step.view === 'plantar' || step.view === 'dorsal' ? { v: w } : { h: w }),
    }
    const chance = (random(1)[0] as number) % 2
    const value = isSore ? Math.max(1, Math.round(6 + chance - visit * client.easing)) : 1 + chance
    say(0.4, 'session/stepStarted', { step: i, pass: 1 })
    const fact = say(0.2, 'session/touched', {
      ...place,
      technique: step.technique,
      pass: 1,
      phase: 'work',
      waitedS: null,
      pace: chance ? 'slow' : 'fast',
      depth: 'firm',
      discomfort: Math.min(value, 6),
      flinch: false,
    })
    if (value >= 5)
      sore.push({ of: fact.id, place, technique: step.technique, value: Math.min(value, 6) })
  }
  for (const [phase, wait] of [
    ['repress', 60],
    ['closing', 900],
  ] as const)
    for (const { of, place, technique, value } of sore)
      say(0.5, 'session/touched', {
        ...(place as { foot: 'left'; view: 'plantar'; u: number; v: number }),
        technique,
        pass: 2,
        phase,
        of,
        waitedS: wait,
        pace: 'slow',
        depth: 'firm',
        discomfort: Math.max(0, value - (phase === 'closing' ? 3 : 1)),
        flinch: false,
      })
}

/** Founds the demo where the folder is still empty, and says who is signed in by itself. */
export async function foundDemo(
  setting: Pick<Setting, 'store' | 'now' | 'random' | 'device'>,
): Promise<{ readonly studio: string; readonly person: string } | null> {
  const [account] = await setting.store.accounts()
  if (account) return { studio: account.studio, person: account.person }
  const studio = uuidv7(setting.now(), setting.random(10))
  const person = uuidv7(setting.now(), setting.random(10))
  const facts = demoFacts({ studio, person, device: setting.device }, setting.now())
  await setting.store.append(studio, facts, setting.now())
  await setting.store.putAccount({ studio, person, name: 'Demo', role: 'owner', secret: null })
  return { studio, person }
}
