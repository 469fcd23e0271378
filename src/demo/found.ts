/** A believable practice of made-up clients and visits, the same each time for one clock. */

import { type Fact, SETTINGS, START, type StoredFact, uuidv7 } from '../core/record/mod.ts'
import { DEMO_OWNER } from '../studio/made-up.ts'
import { readStudio } from '../studio/read.ts'
import type { Setting } from '../studio/setting.ts'
import { demoVisits, demoZone } from './days.ts'
import { demoNextDay } from './next-day.ts'
import { demoClients, demoColleagues } from './people.ts'
import { type DemoPlace, demoTeller, seeded } from './teller.ts'
import { tellVisit } from './visit.ts'

const DAY = 86_400_000
/** Days before now on which the studio was founded: before its first visit. */
const FOUNDED = 150

/** The ids of everyone who works in the demo, the owner first. */
function handsOf(ids: DemoPlace, founded: number, random: (bytes: number) => Uint8Array) {
  const owner = { id: ids.person, name: DEMO_OWNER, language: 'en', role: 'owner' } as const
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
  const tell = demoTeller(ids, facts, random)
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
      founderName: DEMO_OWNER,
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
 * Founds the demo where the folder is still empty, brings it to this day where it is from another,
 * and says who is signed in by itself.
 *
 * @param timeZone of this machine, IANA name
 */
export async function foundDemo(
  setting: Pick<Setting, 'store' | 'now' | 'random'>,
  timeZone: string,
): Promise<{ readonly studio: string; readonly person: string } | null> {
  const { store } = setting
  const now = setting.now()
  const begun = await begunIn(store)
  const studio = begun?.studio ?? uuidv7(now, setting.random(10))
  const person = begun?.person ?? uuidv7(now, setting.random(10))
  // A tablet of its own: the server goes on counting its own facts from one.
  const ids = { studio, person, device: uuidv7(now, setting.random(10)) }
  const owner = { studio, person, name: DEMO_OWNER, role: 'owner', secret: null } as const
  if (begun)
    await store.append(studio, demoNextDay(ids, await allOf(store, studio), now, timeZone), now)
  else await store.found(owner, demoFacts(ids, now, timeZone), now)
  return { studio, person }
}

/** The demo that is there; one that was killed while older versions founded it gets its owner now. */
async function begunIn(
  store: Setting['store'],
): Promise<{ readonly studio: string; readonly person: string } | null> {
  const [founded] = await store.founded()
  if (founded !== undefined) {
    const accounts = await store.accounts(founded)
    const account = accounts.find(({ name }) => name === DEMO_OWNER) ?? accounts[0]
    return account ? { studio: founded, person: account.person } : null
  }
  const [studio] = await store.studios()
  if (studio === undefined) return null
  const { founder: person } = await readStudio(store, studio)
  if (person === null) return null
  await store.putAccount({ studio, person, name: DEMO_OWNER, role: 'owner', secret: null })
  return { studio, person }
}

async function allOf(store: Setting['store'], studio: string): Promise<readonly StoredFact[]> {
  const all: StoredFact[] = []
  for (let after = START, more = true; more; ) {
    const page = await store.pull(studio, after, 1000)
    if (!page.ok) break
    all.push(...page.facts)
    after = page.cursor
    more = page.more
  }
  return all
}
