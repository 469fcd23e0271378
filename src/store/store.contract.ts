/** What every store must do, as checks that any store can be held to, a broken one too. */

import * as fc from 'fast-check'
import { expect } from 'vitest'
import {
  type Fact,
  foldClient,
  MAX_LAMPORT_JUMP,
  partLeaps,
  readFacts,
  START,
  type StoredFact,
} from '../core/record/mod.ts'
import { clientFacts, STUDIO, sampleFact, sampleId } from '../core/record/sample.fixtures.ts'
import type { AccountStore, FactStore } from './port.ts'

export type Store = FactStore & AccountStore
/** Opens a fresh, empty store. */
export type Open = () => Promise<Store>
export type Check = { readonly title: string; readonly run: (open: Open) => Promise<void> }

const CLIENT = sampleId(1)
const OTHER_CLIENT = sampleId(9)
const OTHER_STUDIO = sampleId(0xdef)
const AT = 1_800_000_000_000

export const note = (
  n: number,
  more: Partial<Omit<Fact, 'type' | 'body'>> = {},
  value = `note ${n}`,
): Fact => sampleFact({ type: 'client/changed', body: { field: 'note', value }, n, ...more })

const notes = (count: number): Fact[] => Array.from({ length: count }, (_, i) => note(i + 1))

/** Reads all by the cursor, in pages of a size. */
async function readAll(store: Store, studio: string, size: number): Promise<StoredFact[]> {
  const all: StoredFact[] = []
  for (let cursor = START; ; ) {
    const page = await store.pull(studio, cursor, size)
    if (!page.ok) throw new Error(page.code)
    expect(page.facts.length).toBeLessThanOrEqual(size)
    all.push(...page.facts)
    cursor = page.cursor
    if (!page.more) return all
    expect(page.facts.length).toBe(size)
  }
}

async function holds(store: Store, count: number, studio = STUDIO): Promise<void> {
  const { seq, chain } = await store.head(studio)
  expect(await store.verify(studio)).toEqual({ ok: true, facts: count, head: seq, chain })
  expect(seq).toBe(count)
}

const keeps: Check = {
  title: '[STORE1] what was called kept is read back whole, numbered and linked',
  run: async (open) => {
    const store = await open()
    expect(await store.head(STUDIO)).toEqual(START)
    await holds(store, 0)
    const text = 'a\u0000b 足 🦶 ‮עברית‬ ë e\u0308 \u2028'
    const told = [
      note(1),
      note(2, {}, text),
      note(3, { subject: null, at: 0, tz: -720 }),
      note(4, { ext: text }),
    ]
    expect(await store.append(STUDIO, told, AT)).toEqual(
      told.map((fact, i) => ({ id: fact.id, kept: true, seq: i + 1, repeated: false })),
    )
    const kept = await readAll(store, STUDIO, 10)
    expect(kept).toMatchObject(told.map((fact, i) => ({ ...fact, seq: i + 1, receivedAt: AT })))
    expect(kept.map((fact) => 'ext' in fact)).toEqual([false, false, false, true])
    expect(new Set(kept.map((fact) => fact.chain)).size).toBe(4)
    expect(await store.studios()).toEqual([STUDIO])
    await holds(store, 4)
  },
}

const repeats: Check = {
  title: '[STORE2] a fact that arrives again is answered with its place and changes nothing',
  run: async (open) => {
    const store = await open()
    await store.append(STUDIO, notes(3), AT)
    const before = await readAll(store, STUDIO, 10)
    const again = await store.append(STUDIO, [note(2), note(2), note(4), note(4)], AT + 5)
    expect(again.map((one) => one.kept && [one.seq, one.repeated])).toEqual([
      [2, true],
      [2, true],
      [4, false],
      [4, true],
    ])
    expect((await readAll(store, STUDIO, 10)).slice(0, 3)).toEqual(before)
    await holds(store, 4)
  },
}

const refuses: Check = {
  title: '[STORE3] a reused id, a cloned tablet and a foreign studio are refused, each by itself',
  run: async (open) => {
    const store = await open()
    await store.append(STUDIO, notes(2), AT)
    const answers = await store.append(
      STUDIO,
      [
        note(1, {}, 'another text'),
        note(1, { salt: 'ff'.repeat(16) }),
        note(2, { id: sampleId(77) }),
        note(3, { studio: OTHER_STUDIO }),
        note(3),
        note(3, { id: sampleId(78) }),
      ],
      AT,
    )
    expect(answers.map((one) => (one.kept ? one.seq : one.code))).toEqual([
      'FACT_ID_REUSED',
      'FACT_ID_REUSED',
      'DEVICE_CLONED',
      'STUDIO_FOREIGN',
      3,
      'DEVICE_CLONED',
    ])
    const kept = await readAll(store, STUDIO, 10)
    expect(kept.map((fact) => fact.body)).toEqual(notes(3).map((fact) => fact.body))
    await holds(store, 3)
  },
}

const pages: Check = {
  title: '[STORE4] pages of any size give every fact once; a foreign cursor is HISTORY_CHANGED',
  run: async (open) => {
    const store = await open()
    await store.append(STUDIO, notes(11), AT)
    for (const size of [1, 2, 5, 10, 11, 12])
      expect((await readAll(store, STUDIO, size)).map((fact) => fact.seq)).toEqual(
        notes(11).map((fact) => fact.n),
      )
    const { chain } = await store.head(STUDIO)
    expect(await store.pull(STUDIO, { seq: 11, chain }, 5)).toEqual({
      ok: true,
      facts: [],
      cursor: { seq: 11, chain },
      more: false,
    })
    for (const cursor of [
      { seq: 10, chain },
      { seq: 12, chain },
      { seq: 11, chain: '00'.repeat(32) },
    ])
      expect(await store.pull(STUDIO, cursor, 5)).toEqual({ ok: false, code: 'HISTORY_CHANGED' })
    expect((await store.last(STUDIO, 3)).map((fact) => fact.seq)).toEqual([9, 10, 11])
    expect((await store.last(STUDIO, 99)).length).toBe(11)
  },
}

const apart: Check = {
  title: '[STORE5] studios, streams and persons are told apart',
  run: async (open) => {
    const store = await open()
    const here = [
      note(1),
      note(2, { stream: OTHER_CLIENT, subject: CLIENT }),
      note(3, { subject: OTHER_CLIENT }),
    ]
    const there = [note(1, { studio: OTHER_STUDIO }, 'there'), note(2, { studio: OTHER_STUDIO })]
    await store.append(STUDIO, here, AT)
    await store.append(OTHER_STUDIO, there, AT)
    expect((await store.stream(STUDIO, OTHER_CLIENT)).map((fact) => fact.seq)).toEqual([2])
    expect((await store.stream(STUDIO, CLIENT)).map((fact) => fact.seq)).toEqual([1, 3])
    expect((await store.about(STUDIO, CLIENT)).map((fact) => fact.seq)).toEqual([1, 2])
    expect((await store.stream(OTHER_STUDIO, CLIENT)).map((fact) => fact.body)).toEqual(
      there.map((fact) => fact.body),
    )
    const ofTypes = (types: readonly string[]) => store.ofTypes(STUDIO, types)
    expect((await ofTypes(['client/changed', 'client/erased'])).map(({ seq }) => seq)).toEqual([
      1, 2, 3,
    ])
    expect([await ofTypes([]), await ofTypes(['client/read', "client/'changed"])]).toEqual([[], []])
    expect(await readAll(store, sampleId(5), 5)).toEqual([])
    expect([...(await store.studios())].sort()).toEqual([STUDIO, OTHER_STUDIO].sort())
    expect(await store.erase(OTHER_STUDIO, CLIENT)).toBe(2)
    expect((await readAll(store, STUDIO, 9)).map((fact) => fact.body)).toEqual(
      here.map((fact) => fact.body),
    )
    await holds(store, 3)
    await holds(store, 2, OTHER_STUDIO)
  },
}

const reaches: Check = {
  title:
    '[R18] the reach of a studio ends before the first gap of more than 2^20, until it is filled',
  run: async (open) => {
    const store = await open()
    expect(await store.reach(STUDIO)).toBe(0)
    const told = [3, MAX_LAMPORT_JUMP + 3, 3 * MAX_LAMPORT_JUMP].map((lamport, i) =>
      note(i + 1, { lamport }),
    )
    await store.append(STUDIO, told, AT)
    expect(await store.reach(STUDIO)).toBe(MAX_LAMPORT_JUMP + 3)
    await store.append(OTHER_STUDIO, [note(1, { studio: OTHER_STUDIO, lamport: 7 })], AT)
    expect([await store.reach(STUDIO), await store.reach(OTHER_STUDIO)]).toEqual([
      MAX_LAMPORT_JUMP + 3,
      7,
    ])
    await store.append(STUDIO, [note(4, { lamport: 2 * MAX_LAMPORT_JUMP })], AT)
    expect(await store.reach(STUDIO)).toBe(3 * MAX_LAMPORT_JUMP)
    await store.append(STUDIO, [note(5, { lamport: 4 * MAX_LAMPORT_JUMP + 1 })], AT)
    expect(await store.reach(STUDIO)).toBe(3 * MAX_LAMPORT_JUMP)
    const kept = await readAll(store, STUDIO, 9)
    expect(partLeaps(kept).facts.at(-1)?.lamport).toBe(await store.reach(STUDIO))
  },
}

const erases: Check = {
  title: '[STORE6] erasing blanks a person everywhere, late facts too, and the chain holds',
  run: async (open) => {
    const store = await open()
    const mine = [note(1), note(2, { stream: sampleId(40), subject: CLIENT })]
    await store.append(STUDIO, [...mine, note(3, { subject: OTHER_CLIENT })], AT)
    expect(await store.erase(STUDIO, CLIENT)).toBe(2)
    expect(await store.erase(STUDIO, CLIENT)).toBe(0)
    await store.append(STUDIO, [note(4)], AT)
    const kept = await readAll(store, STUDIO, 9)
    expect(kept.map(({ body, salt, reason }) => [body, salt, reason])).toEqual([
      [null, null, 'erased'],
      [null, null, 'erased'],
      [note(3).body, note(3).salt, undefined],
      [null, null, 'erased'],
    ])
    const again = await store.append(STUDIO, [note(1), note(4), note(2, {}, 'forged')], AT)
    expect(again.map((one) => (one.kept ? one.repeated : one.code))).toEqual([
      true,
      true,
      'FACT_ID_REUSED',
    ])
    await holds(store, 4)
  },
}

const together: Check = {
  title: '[STORE8] pushes that arrive together are all kept, each answered for itself',
  run: async (open) => {
    const store = await open()
    const answers = await Promise.all(
      notes(60).map((fact) => store.append(STUDIO, [fact, fact], AT)),
    )
    const seqs = answers.map(([first, second]) => {
      expect(second).toEqual({ ...first, repeated: true })
      return first?.kept ? first.seq : 0
    })
    expect([...seqs].sort((a, b) => a - b)).toEqual(notes(60).map((fact) => fact.n))
    for (const fact of await readAll(store, STUDIO, 7)) expect(fact.id).toBe(note(fact.n).id)
    await holds(store, 60)
  },
}

/** Each tablet's facts cut into pushes, the pushes of all tablets mixed, some sent twice. */
const pushes = clientFacts.chain((facts) =>
  fc.record({
    facts: fc.constant(facts),
    pushes: fc
      .array(fc.subarray([...facts]), { maxLength: 6 })
      .map((some) => [...some, facts])
      .chain((all) => fc.shuffledSubarray(all, { minLength: all.length })),
    atOnce: fc.boolean(),
  }),
)

const anyOrder: Check = {
  title: '[STORE9] any split, order and repetition keeps the same set, which folds the same',
  run: async (open) => {
    await fc.assert(
      fc.asyncProperty(pushes, async ({ facts, pushes: sent, atOnce }) => {
        const store = await open()
        if (atOnce) await Promise.all(sent.map((one) => store.append(STUDIO, one, AT)))
        else for (const one of sent) await store.append(STUDIO, one, AT)
        const kept = await readAll(store, STUDIO, 4)
        expect(kept.map((fact) => fact.id).sort()).toEqual(facts.map((fact) => fact.id).sort())
        expect(foldClient(readFacts(kept).told)).toEqual(foldClient(readFacts(facts).told))
        await holds(store, facts.length)
        await store.close()
      }),
      { numRuns: 40 },
    )
  },
}

const OWNER = { studio: STUDIO, person: sampleId(2), name: 'Ana 安', role: 'owner' } as const
const SIGN_IN = { studio: STUDIO, person: sampleId(2), device: sampleId(4), expiresAt: AT } as const

/** Which of some cookies still open a studio, in their order. */
async function signedIn(store: Store, hashes: readonly string[], studio = STUDIO) {
  const found = await Promise.all(hashes.map((hash) => store.findSignIn(studio, hash)))
  return found.flatMap((one) => (one && !one.ended ? [one.tokenHash] : []))
}

const people: Check = {
  title: '[STORE10] accounts and sign-ins are kept, changed and ended',
  run: async (open) => {
    const store = await open()
    const other = { ...OWNER, person: sampleId(3), role: 'reception', secret: null } as const
    expect(await store.founded()).toEqual([])
    await store.putAccount({ ...OWNER, secret: null })
    await store.putAccount(other)
    await store.putAccount({ ...OWNER, secret: 'argon2id$x' })
    const accounts = [...(await store.accounts(STUDIO))].sort((a, b) =>
      a.person < b.person ? -1 : 1,
    )
    expect(accounts).toEqual([{ ...OWNER, secret: 'argon2id$x' }, other])
    expect(await store.founded()).toEqual([STUDIO])

    const entry = { ...SIGN_IN, tokenHash: 'ab' }
    await store.signIn(entry)
    expect(await store.findSignIn(STUDIO, 'ab')).toEqual(entry)
    expect(await store.findSignIn(STUDIO, 'cd')).toBeNull()
    await store.endSignIn(STUDIO, 'ab')
    expect(await store.findSignIn(STUDIO, 'ab')).toBeNull()

    await store.signIn(entry)
    await store.signIn({ ...entry, tokenHash: 'ef' })
    await store.signIn({ ...entry, tokenHash: 'gh', device: sampleId(5) })
    await store.endSignInsOf(STUDIO, entry.device)
    expect(await signedIn(store, ['ab', 'ef', 'gh'])).toEqual(['gh'])
    expect(await store.findSignIn(STUDIO, 'ab')).toEqual({ ...entry, ended: 'revoked' })
    for (const tokenHash of ['ab', 'ef']) await store.endSignIn(STUDIO, tokenHash)
    expect(await store.findSignIn(STUDIO, 'ab')).toBeNull()

    const signAllIn = async () => {
      await store.signIn({ ...entry, tokenHash: 'kl' })
      await store.signIn({ ...entry, tokenHash: 'mn' })
      await store.signIn({ ...entry, tokenHash: 'op', person: other.person })
    }
    await signAllIn()
    await store.endSignInsOfPerson(STUDIO, entry.person)
    expect(await signedIn(store, ['kl', 'mn', 'op'])).toEqual(['op'])
    await store.endSignInsOfPerson(STUDIO, other.person)
    expect(await store.findSignIn(STUDIO, 'op')).toBeNull()
    await signAllIn()
    await store.endSignInsOfPerson(STUDIO, entry.person, 'left')
    expect(await signedIn(store, ['kl', 'mn', 'op'])).toEqual(['op'])
    expect(await store.findSignIn(STUDIO, 'kl')).toEqual({
      ...{ ...entry, tokenHash: 'kl' },
      ended: 'left',
    })

    const gone = { ...OWNER, secret: 'argon2id$x', left: true } as const
    await store.putAccount(gone)
    expect(await store.accounts(STUDIO)).toContainEqual(gone)
    await store.putAccount({ ...OWNER, secret: 'argon2id$x' })
    expect(await store.accounts(STUDIO)).toContainEqual({ ...OWNER, secret: 'argon2id$x' })
  },
}

const CODE = {
  studio: STUDIO,
  kind: 'code',
  about: sampleId(2),
  note: '{"a":"安"}',
  expiresAt: AT,
} as const

const slips: Check = {
  title: '[STORE18] what was given to come back with is kept under its digest, and is good once',
  run: async (open) => {
    const store = await open()
    const slip = { ...CODE, hash: 'ab' }
    expect(await store.findSlip('code', 'ab')).toBeNull()
    expect(await store.takeSlip('code', 'ab')).toBeNull()
    await store.putSlip(slip, AT)
    expect(await store.findSlip('code', 'ab')).toEqual(slip)
    expect(await store.findSlip('hand-over', 'ab')).toBeNull()
    const taken = await Promise.all([store.takeSlip('code', 'ab'), store.takeSlip('code', 'ab')])
    expect(taken.filter((one) => one !== null)).toEqual([slip])
    expect(await store.findSlip('code', 'ab')).toBeNull()

    const [own, second] = [slip, { ...slip, hash: 'cd' }]
    const others = [
      { ...slip, hash: 'ef', about: sampleId(3) },
      { ...slip, hash: 'gh', studio: OTHER_STUDIO },
      { ...slip, hash: 'ij', kind: 'hand-over' },
    ] as const
    for (const one of [own, second, ...others]) await store.putSlip(one, AT)
    await store.endSlips(STUDIO, 'code', slip.about)
    const kept = async () => {
      const found = await Promise.all(
        [own, second, ...others].map(({ kind, hash }) => store.findSlip(kind, hash)),
      )
      return found.flatMap((one) => one ?? [])
    }
    expect(await kept()).toEqual(others)
    await store.putSlip({ ...slip, expiresAt: AT + 1 }, AT + 1)
    expect(await kept()).toEqual([{ ...slip, expiresAt: AT + 1 }])
  },
}

const contacts: Check = {
  title: '[STORE18] when a tablet last spoke with its studio is kept',
  run: async (open) => {
    const store = await open()
    expect(await store.contacts(STUDIO)).toEqual([])
    await store.putContact(STUDIO, { device: sampleId(5), at: AT })
    await store.putContact(STUDIO, { device: sampleId(4), at: AT })
    await store.putContact(STUDIO, { device: sampleId(5), at: AT + 7 })
    await store.putContact(OTHER_STUDIO, { device: sampleId(5), at: 1 })
    expect(await store.contacts(STUDIO)).toEqual([
      { device: sampleId(4), at: AT },
      { device: sampleId(5), at: AT + 7 },
    ])
  },
}

const founds: Check = {
  title: '[MACHINE11] a studio is founded with its facts and its owner, both or neither',
  run: async (open) => {
    const store = await open()
    const owner = { ...OWNER, secret: 'argon2id$x' }
    await store.found(owner, notes(2), AT)
    expect(await store.founded()).toEqual([STUDIO])
    expect(await store.accounts(STUDIO)).toEqual([owner])
    expect((await readAll(store, STUDIO, 9)).map(({ n }) => n)).toEqual([1, 2])
    await holds(store, 2)
    const half = await open()
    const clashing = [note(1), note(2, { device: note(1).device, n: 1 })]
    await expect(half.found(owner, clashing, AT)).rejects.toThrow()
    expect(await half.founded()).toEqual([])
  },
}

const doors: Check = {
  title: '[STORE15] accounts and sign-ins of one studio are out of reach of another',
  run: async (open) => {
    const store = await open()
    const here = { ...SIGN_IN, tokenHash: 'same' }
    const there = { ...here, studio: OTHER_STUDIO, expiresAt: AT + 1 }
    const fill = async () => {
      for (const studio of [STUDIO, OTHER_STUDIO])
        await store.putAccount({ ...OWNER, studio, name: studio, secret: null })
      await store.signIn(here)
      await store.signIn({ ...here, tokenHash: 'mine' })
      await store.signIn(there)
    }
    await fill()
    expect([...(await store.founded())].sort()).toEqual([STUDIO, OTHER_STUDIO].sort())
    expect((await store.accounts(STUDIO)).map(({ name }) => name)).toEqual([STUDIO])
    expect(await store.findSignIn(STUDIO, 'same')).toEqual(here)
    expect(await store.findSignIn(OTHER_STUDIO, 'same')).toEqual(there)
    expect(await store.findSignIn(OTHER_STUDIO, 'mine')).toBeNull()
    const ends: readonly (() => Promise<void>)[] = [
      async () => {
        await store.endSignIn(STUDIO, 'same')
        await store.endSignIn(STUDIO, 'mine')
      },
      () => store.endSignInsOf(STUDIO, here.device),
      () => store.endSignInsOfPerson(STUDIO, here.person),
      () => store.endSignInsOfPerson(STUDIO, here.person, 'left'),
    ]
    for (const end of ends) {
      await end()
      expect(await signedIn(store, ['same', 'mine'])).toEqual([])
      expect(await signedIn(store, ['same', 'mine'], OTHER_STUDIO)).toEqual(['same'])
      expect((await store.accounts(OTHER_STUDIO)).map(({ name }) => name)).toEqual([OTHER_STUDIO])
      await store.endSignIn(OTHER_STUDIO, 'same')
      for (const tokenHash of ['same', 'mine']) await store.endSignIn(STUDIO, tokenHash)
      await fill()
    }
    expect(await store.accounts(sampleId(5))).toEqual([])
  },
}

export const CONTRACT: readonly Check[] = [
  keeps,
  repeats,
  refuses,
  pages,
  apart,
  reaches,
  erases,
  together,
  anyOrder,
  people,
  founds,
  doors,
  slips,
  contacts,
]
