/** A store in memory: the plain telling of what every other store must do. */

import { type Cursor, type Fact, partLeaps, START, type StoredFact } from '../core/record/mod.ts'
import { ingest, verifyChain } from './ingest.ts'
import type {
  Account,
  AccountStore,
  Appended,
  FactStore,
  Pulled,
  SignIn,
  Verified,
} from './port.ts'

type Shelf = {
  facts: StoredFact[]
  readonly ids: Map<string, StoredFact>
  readonly places: Set<string>
  readonly erased: Set<string>
}

export function memoryStore(): FactStore & AccountStore {
  const shelves = new Map<string, Shelf>()
  const people = new Map<string, Account>()
  const signIns = new Map<string, SignIn>()
  const endSignInsOfPerson = (person: string) => {
    for (const [hash, one] of signIns) if (one.person === person) signIns.delete(hash)
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

  return {
    append: async (studio, facts, receivedAt): Promise<readonly Appended[]> => {
      const one = shelf(studio)
      const { facts: kept, ids, places, erased } = one
      return facts.map((fact: Fact): Appended => {
        const decided = ingest(
          studio,
          fact,
          {
            byId: (id) => ids.get(id),
            holds: (device, n) => places.has(`${device} ${n}`),
            erased: (subject) => erased.has(subject),
          },
          headOf(one),
          receivedAt,
        )
        if (decided.is === 'answered') return decided.answer
        const { stored } = decided
        kept.push(stored)
        ids.set(stored.id, stored)
        places.add(`${stored.device} ${stored.n}`)
        return { id: stored.id, kept: true, seq: stored.seq, repeated: false }
      })
    },
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
      const walked = verifyChain(shelf(studio).facts)
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
    accounts: async () => [...people.values()],
    putAccount: async (account) => {
      people.set(account.person, account)
    },
    dropAccount: async (person) => {
      people.delete(person)
      endSignInsOfPerson(person)
    },
    signIn: async (entry) => {
      signIns.set(entry.tokenHash, entry)
    },
    findSignIn: async (tokenHash) => signIns.get(tokenHash) ?? null,
    endSignIn: async (tokenHash) => {
      signIns.delete(tokenHash)
    },
    endSignInsOf: async (studio, device) => {
      for (const [token, one] of signIns)
        if (one.studio === studio && one.device === device) signIns.delete(token)
    },
    endSignInsOfPerson: async (person) => endSignInsOfPerson(person),
  }
}
