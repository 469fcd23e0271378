/** A believable practice of made-up clients and visits, the same each time for one clock. */

import { createHash } from 'node:crypto'
import { RULES_VERSION } from '../core/care/mod.ts'
import { LATEST_RWO_SHUR } from '../core/feet/mod.ts'
import { type Fact, hex, makeFact, SETTINGS, uuidv7 } from '../core/record/mod.ts'
import { demoVisits, demoZone } from './demo-days.ts'
import { demoClients, demoColleagues } from './demo-people.ts'
import { type Tell, tellVisit } from './demo-visit.ts'
import type { Setting } from './setting.ts'

const DAY = 86_400_000
/** Days before now on which the studio was founded: before its first visit. */
const FOUNDED = 150

/** A stream of bytes that only depends on its seed. */
function seeded(seed: string): (bytes: number) => Uint8Array {
  let turn = 0
  return (bytes) =>
    new Uint8Array(createHash('sha256').update(`${seed} ${turn++}`).digest().subarray(0, bytes))
}

export type DemoPlace = {
  readonly studio: string
  /** Who is signed in by itself: the owner. */
  readonly person: string
  readonly device: string
}

/** The ids of everyone who works in the demo, the owner first. */
function handsOf(ids: DemoPlace, founded: number, random: (bytes: number) => Uint8Array) {
  const owner = { id: ids.person, name: 'Demo', language: 'en', role: 'owner' } as const
  const colleagues = demoColleagues.map((one) => ({
    ...one,
    id: uuidv7(founded, random(10)),
    role: 'practitioner' as const,
  }))
  return [owner, ...colleagues]
}

/**
 * The facts of the demo, in the order they would have been told, up to `now`: two visits are still
 * under way then.
 *
 * @param timeZone of the machine it is shown on, IANA name
 */
export function demoFacts(ids: DemoPlace, now: number, timeZone: string = 'UTC'): readonly Fact[] {
  const random = seeded('footnote demo')
  const zone = demoZone(now, timeZone)
  const founded = now - FOUNDED * DAY
  const facts: Fact[] = []
  const tell: Tell = (at, type, body, { stream, subject, actor }) => {
    const n = facts.length + 1
    const made = makeFact({
      type,
      body,
      id: uuidv7(at, random(10)),
      studio: ids.studio,
      stream,
      subject,
      actor,
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
  const hands = handsOf(ids, founded, random)
  const rooms = hands.map((_, i) => String(i + 1))
  const own = { stream: ids.studio, actor: ids.person }
  tell(
    founded,
    'studio/founded',
    {
      ...SETTINGS,
      rooms,
      name: 'Footnote demo',
      timeZone: zone,
      address: 'Made-up Lane 1',
      emergencyNumber: '112',
      founder: ids.person,
      founderName: 'Demo',
    },
    { ...own, subject: null },
  )
  for (const { id, name, role, language } of hands)
    tell(founded, 'person/joined', { person: id, name, role, language }, { ...own, subject: id })
  const clients = demoClients.map((client, i) => ({
    ...client,
    id: uuidv7(founded + i, random(10)),
  }))
  for (const { client: index, visit, at, room } of demoVisits(demoClients, now)) {
    const client = clients[index]
    const practitioner = hands[room]?.id
    const name = rooms[room]
    if (!client || !practitioner || !name) throw new Error('a visit of the demo has no place')
    if (visit === 0) {
      const { id: stream, language, born, pressure, ticklish, silent } = client
      tell(
        at,
        'client/registered',
        {
          name: client.name,
          language,
          born,
          pressure,
          ticklish,
          silent,
          demo: true,
          walkIn: false,
        },
        { stream, subject: stream, actor: practitioner },
      )
    }
    tellVisit(tell, facts, {
      client,
      id: client.id,
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
  return facts
}

/**
 * Founds the demo where the folder is still empty, and says who is signed in by itself.
 *
 * @param timeZone of this machine, IANA name
 */
export async function foundDemo(
  setting: Pick<Setting, 'store' | 'now' | 'random' | 'device'>,
  timeZone: string,
): Promise<{ readonly studio: string; readonly person: string } | null> {
  const [account] = await setting.store.accounts()
  if (account) return { studio: account.studio, person: account.person }
  const studio = uuidv7(setting.now(), setting.random(10))
  const person = uuidv7(setting.now(), setting.random(10))
  const facts = demoFacts({ studio, person, device: setting.device }, setting.now(), timeZone)
  await setting.store.append(studio, facts, setting.now())
  await setting.store.putAccount({ studio, person, name: 'Demo', role: 'owner', secret: null })
  return { studio, person }
}
