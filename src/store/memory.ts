/** A store in memory: the plain telling of what every other store must do. */

import { type Cursor, type Fact, partLeaps, START, type StoredFact } from '../core/record/mod.ts'
import { decide, type Known, type Needed, neededFor, placeKey, verifyChain } from './ingest.ts'
import type {
  Account,
  AccountStore,
  Appended,
  Contact,
  Ending,
  FactStore,
  Pulled,
  SignIn,
  Slip,
  Verified,
} from './port.ts'

type Shelf = {
  facts: StoredFact[]
  readonly ids: Map<string, StoredFact>
  readonly places: Set<string>
  readonly erased: Set<string>
}

/** An empty store that lasts as long as it is held: for tests, and to read what SQLite must do. */
export function memoryStore(): FactStore & AccountStore {
  const shelves = new Map<string, Shelf>()
  const people = new Map<string, Account>()
  const signIns = new Map<string, SignIn>()
  const slips = new Map<string, Slip>()
  const contacts = new Map<string, Map<string, Contact>>()
  const endSignIns = (isMeant: (one: SignIn) => boolean, why: Ending | undefined) => {
    for (const [key, one] of signIns)
      if (isMeant(one) && why) signIns.set(key, { ...one, ended: why })
      else if (isMeant(one)) signIns.delete(key)
  }
  const shelf = (studio: string): Shelf => {
    const known = shelves.get(studio)
    if (known) return known
    const made: Shelf = { facts: [], ids: new Map(), places: new Set(), erased: new Set() }
    shelves.set(studio, made)
    return made
  }
  const headOf = ({ facts }: Shelf): Cursor => {
    const last = facts.at(-1)
    return last ? { seq: last.seq, chain: last.chain } : START
  }

  const knownOf = (one: Shelf, needed: Needed): Known => ({
    head: headOf(one),
    kept: new Map(
      needed.ids.flatMap((id) => {
        const kept = one.ids.get(id)
        return kept ? [[id, kept] as const] : []
      }),
    ),
    places: new Set(needed.places.map(placeKey).filter((place) => one.places.has(place))),
    erased: new Set(needed.subjects.filter((subject) => one.erased.has(subject))),
  })

  function append(studio: string, facts: readonly Fact[], receivedAt: number): readonly Appended[] {
    const one = shelf(studio)
    const { answers, stored } = decide(
      studio,
      facts,
      knownOf(one, neededFor(studio, facts)),
      receivedAt,
    )
    for (const fact of stored) {
      one.facts.push(fact)
      one.ids.set(fact.id, fact)
      one.places.add(placeKey(fact))
    }
    return answers
  }

  return {
    append: async (studio, facts, receivedAt) => append(studio, facts, receivedAt),
    pull: async (studio, after, limit): Promise<Pulled> => {
      const { facts } = shelf(studio)
      if (after.seq > 0 && facts[after.seq - 1]?.chain !== after.chain)
        return { ok: false, code: 'HISTORY_CHANGED' }
      const page = facts.slice(after.seq, after.seq + limit)
      const last = page.at(-1)
      return {
        ok: true,
        facts: page,
        cursor: last ? { seq: last.seq, chain: last.chain } : after,
        more: after.seq + page.length < facts.length,
      }
    },
    stream: async (studio, stream) => shelf(studio).facts.filter((fact) => fact.stream === stream),
    about: async (studio, subject) =>
      shelf(studio).facts.filter((fact) => fact.subject === subject),
    ofTypes: async (studio, types) =>
      shelf(studio).facts.filter((fact) => types.includes(fact.type)),
    reach: async (studio) => partLeaps(shelf(studio).facts).facts.at(-1)?.lamport ?? 0,
    head: async (studio) => headOf(shelf(studio)),
    last: async (studio, count) => shelf(studio).facts.slice(-count),
    verify: async (studio): Promise<Verified> => {
      const { facts, erased } = shelf(studio)
      const walked = verifyChain(facts, erased)
      return { ok: walked.firstBad === undefined, ...walked }
    },
    erase: async (studio, subject) => {
      const one = shelf(studio)
      one.erased.add(subject)
      let blanked = 0
      for (const [i, fact] of one.facts.entries()) {
        if (fact.subject !== subject || fact.body === null) continue
        blanked++
        const blank: StoredFact = { ...fact, salt: null, body: null, reason: 'erased' }
        one.facts[i] = blank
        one.ids.set(blank.id, blank)
      }
      return blanked
    },
    studios: async () => [...shelves].filter(([, one]) => one.facts.length > 0).map(([id]) => id),
    close: async () => {},
    found: async (account, facts, receivedAt) => {
      for (const one of append(account.studio, facts, receivedAt))
        if (!one.kept) throw new Error(`${one.code}: a fact of a new studio`)
      people.set(`${account.studio} ${account.person}`, account)
    },
    founded: async () => [...new Set([...people.values()].map(({ studio }) => studio))],
    accounts: async (studio) => [...people.values()].filter((one) => one.studio === studio),
    putAccount: async (account) => {
      people.set(`${account.studio} ${account.person}`, account)
    },
    signIn: async (entry) => {
      signIns.set(`${entry.studio} ${entry.tokenHash}`, entry)
    },
    findSignIn: async (studio, tokenHash) => signIns.get(`${studio} ${tokenHash}`) ?? null,
    endSignIn: async (studio, tokenHash) => {
      signIns.delete(`${studio} ${tokenHash}`)
    },
    endSignInsOf: async (studio, device) =>
      endSignIns((one) => one.studio === studio && one.device === device, 'revoked'),
    endSignInsOfPerson: async (studio, person, why) =>
      endSignIns((one) => one.studio === studio && one.person === person, why),
    putSlip: async (slip, now) => {
      for (const [key, one] of slips) if (one.expiresAt < now) slips.delete(key)
      slips.set(`${slip.kind} ${slip.hash}`, slip)
    },
    findSlip: async (kind, hash) => slips.get(`${kind} ${hash}`) ?? null,
    takeSlip: async (kind, hash) => {
      const slip = slips.get(`${kind} ${hash}`)
      slips.delete(`${kind} ${hash}`)
      return slip ?? null
    },
    endSlips: async (studio, kind, about) => {
      for (const [key, one] of slips)
        if (one.studio === studio && one.kind === kind && one.about === about) slips.delete(key)
    },
    putContact: async (studio, contact) => {
      const known = contacts.get(studio) ?? new Map<string, Contact>()
      contacts.set(studio, known.set(contact.device, contact))
    },
    contacts: async (studio) =>
      [...(contacts.get(studio)?.values() ?? [])].sort((a, b) => (a.device < b.device ? -1 : 1)),
  }
}
