/** Stores with one line broken, to see that the contract bites. */

import { memoryStore } from './memory.ts'
import type { Store } from './store.contract.ts'

type Fault = (right: Store) => Partial<Store>

/** Each fault is one mistake that a store could well make. */
export const FAULTS: { readonly [mistake: string]: Fault } = {
  'forgets the last of many': (right) => ({
    append: async (studio, facts, at) => {
      const answers = await right.append(studio, facts.slice(0, 2), at)
      return facts.map(
        (fact, i) => answers[i] ?? { id: fact.id, kept: true, seq: i + 1, repeated: false },
      )
    },
  }),
  'takes no notice of repeats': (right) => ({
    append: async (studio, facts, at) =>
      (await right.append(studio, facts, at)).map((one) =>
        one.kept ? { ...one, repeated: false } : one,
      ),
  }),
  'answers a reused id as kept': (right) => ({
    append: async (studio, facts, at) =>
      (await right.append(studio, facts, at)).map((one) =>
        one.kept ? one : { id: one.id, kept: true, seq: 1, repeated: true },
      ),
  }),
  'lets a foreign studio in': (right) => ({
    append: (studio, facts, at) =>
      right.append(
        studio,
        facts.map((fact) => ({ ...fact, studio })),
        at,
      ),
  }),
  'skips a fact between two pages': (right) => ({
    pull: async (studio, after, limit) => {
      const page = await right.pull(studio, after, limit)
      return page.ok && after.seq > 0 ? { ...page, facts: page.facts.slice(1) } : page
    },
  }),
  'does not look at the chain of a cursor': (right) => ({
    pull: async (studio, after, limit) => {
      const page = await right.pull(studio, after, limit)
      return page.ok ? page : { ok: true, facts: [], cursor: after, more: false }
    },
  }),
  'always has more': (right) => ({
    pull: async (studio, after, limit) => {
      const page = await right.pull(studio, after, limit)
      return page.ok && page.facts.length > 0 ? { ...page, more: true } : page
    },
  }),
  'mixes streams and subjects up': (right) => ({ about: right.stream }),
  'knows one type at a time': (right) => ({
    ofTypes: async (studio, types) => right.ofTypes(studio, types.slice(1)),
  }),
  'follows every lamport': (right) => ({
    reach: async (studio) =>
      Math.max(0, ...(await right.last(studio, 99)).map(({ lamport }) => lamport)),
  }),
  'erases nothing': () => ({ erase: async () => 2 }),
  'loses what comes at once': (right) => {
    let busy = false
    return {
      append: async (studio, facts, at) => {
        if (busy) return facts.map(({ id }) => ({ id, kept: true, seq: 1, repeated: true }))
        busy = true
        await Promise.resolve()
        const answers = await right.append(studio, facts, at)
        busy = false
        return answers
      },
    }
  },
  'calls every chain whole': (right) => ({
    verify: async (studio) => ({
      ok: true,
      facts: 1,
      head: 1,
      chain: (await right.head(studio)).chain,
    }),
  }),
  'keeps a sign-in for ever': () => ({ endSignIn: async () => {} }),
  'keeps the sign-ins of a tablet': () => ({ endSignInsOf: async () => {} }),
  'adds an account twice': (right) => ({
    accounts: async (studio) => [
      ...(await right.accounts(studio)),
      ...(await right.accounts(studio)),
    ],
  }),
  'ends the sign-ins of a person in every studio': (right) => ({
    endSignInsOfPerson: async (_studio, person, why) => {
      for (const studio of await right.founded())
        await right.endSignInsOfPerson(studio, person, why)
    },
  }),
  'gives a slip to whoever asks': (right) => ({ takeSlip: right.findSlip }),
  'ends every slip about somebody, whatever for': (right) => ({
    endSlips: async (studio, _kind, about) => {
      await right.endSlips(studio, 'code', about)
      await right.endSlips(studio, 'hand-over', about)
    },
  }),
  'keeps slips for ever': (right) => ({ putSlip: (slip) => right.putSlip(slip, 0) }),
  'finds a sign-in of any studio': (right) => ({
    findSignIn: async (_studio, hash) => {
      for (const studio of await right.founded()) {
        const found = await right.findSignIn(studio, hash)
        if (found) return found
      }
      return null
    },
  }),
  'founds a studio that nobody owns': (right) => ({
    found: async (account, facts, at) => void (await right.append(account.studio, facts, at)),
  }),
  'names only the studio founded first': (right) => ({
    founded: async () => (await right.founded()).slice(0, 1),
  }),
}

export function faulty(mistake: string): Store {
  const right = memoryStore()
  return { ...right, ...FAULTS[mistake]?.(right) }
}
