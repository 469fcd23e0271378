/** Three people, two tablets and a studio without a port, to whom everything may happen that strands an entry. */

import 'fake-indexeddb/auto'
import { granted, refused } from '../../core/outcome.ts'
import { type Role, START, type StoredFact, uuidv7 } from '../../core/record/mod.ts'
import { STUDIO, sampleId } from '../../core/record/sample.fixtures.ts'
import { SPEAKS } from '../../core/sync/wire/mod.ts'
import { makeApp } from '../../server/app.ts'
import { HOST, NOON } from '../../server/studio.fixtures.ts'
import { memoryStore } from '../../store/memory.ts'
import type { SignIn } from '../../store/port.ts'
import { followRecord } from '../../studio/accounts.ts'
import { tokenHash } from '../../studio/secrets.ts'
import type { Setting } from '../../studio/setting.ts'
import { tellOwn } from '../../studio/tell.ts'
import { makeStudioApi, type StudioApi } from '../api/api.ts'
import { makeGate } from '../gate/gate.ts'
import { exchangeOnce, type Round } from './exchange.ts'
import { openLog, type TabletLog } from './log.ts'
import { openShelf } from './shelf.ts'
import { type Fate, freshShelf } from './tablet.fixtures.ts'
import { factMaker } from './tell.ts'

/** Numbers in [0, 1). */
export type Chance = () => number

/** Two who work with clients, and one at the desk. */
export const PEOPLE = ['Ana', 'Mei', 'Rita'] as const
export type Name = (typeof PEOPLE)[number]
export const ID: Readonly<Record<Name, string>> = {
  Ana: sampleId(21),
  Mei: sampleId(22),
  Rita: sampleId(23),
}
const FIRST_ROLE: Readonly<Record<Name, Role>> = {
  Ana: 'owner',
  Mei: 'practitioner',
  Rita: 'reception',
}

export const CLIENT = sampleId(1)
export const VISIT = sampleId(0x51)

/** A type that the older server lacks a key of: it refuses what it cannot read. */
const NEWER = 'client/footShape'

/** Changes a part of the tablet or of the way to the studio, to see that the laws bite. */
export type Sown = {
  readonly log?: (log: TabletLog) => TabletLog
  readonly api?: (api: StudioApi) => StudioApi
}

const bytes = (chance: Chance) => (many: number) =>
  Uint8Array.from({ length: many }, () => Math.floor(chance() * 256))

/** The studio: its record outlives every start of its server. */
export function makeStudio(chance: Chance) {
  let store = memoryStore()
  let starts = 0
  let old = true
  let setting: Setting
  let app: ReturnType<typeof makeApp>
  const passwords = new Map<Name, string[]>(PEOPLE.map((name) => [name, [`${name} 0`]]))
  const signIns: SignIn[] = []
  /** Ids that a tablet was told are kept. */
  const thanked = new Set<string>()

  function restart(): void {
    starts++
    setting = {
      ...{ store, page: null, code: null, demo: null, secure: false, speaks: SPEAKS },
      now: () => NOON + starts * 1000,
      random: bytes(chance),
      device: sampleId(0xfeed00 + starts),
      receiptKey: 'a key of the trial',
      report: (error) => {
        throw error
      },
    }
    app = makeApp(setting)
  }
  restart()

  const everything = async (): Promise<readonly StoredFact[]> => {
    const page = await store.pull(STUDIO, START, 100_000)
    return page.ok ? page.facts : []
  }

  async function accounts(roles: Readonly<Record<Name, Role>>): Promise<void> {
    for (const name of PEOPLE)
      await store.putAccount({
        studio: STUDIO,
        person: ID[name],
        name,
        role: roles[name],
        secret: null,
      })
  }

  /** An older server answers for what it cannot read, and keeps the rest. */
  async function asOld(request: Request): Promise<Response> {
    const asked = (await request.clone().json()) as { facts: { id: string; type: string }[] }
    const isNewer = ({ type }: { type: string }) => old && type === NEWER
    const read = asked.facts.filter((fact) => !isNewer(fact))
    const answer = await app.request(request.url, {
      method: 'POST',
      headers: request.headers,
      body: JSON.stringify({ ...asked, facts: read }),
    })
    if (!answer.ok) return answer
    const said = (await answer.json()) as { results: { id: string; kept: boolean }[] }
    const results = asked.facts.map((fact) =>
      isNewer(fact)
        ? { id: fact.id, kept: false, code: 'BODY_INVALID', path: 'body' }
        : said.results.shift(),
    )
    return new Response(JSON.stringify({ ...said, results }), { headers: answer.headers })
  }

  return {
    everything,
    store: () => store,
    passwords,
    thanked,
    restart,
    /** The server is as new as the tablets from now on. */
    renew(): void {
      old = false
      restart()
    },
    /** The people, as the record and the accounts tell them. */
    async found(): Promise<void> {
      await accounts(FIRST_ROLE)
      await tellOwn(
        setting,
        STUDIO,
        ID.Ana,
        PEOPLE.map((name) => ({
          type: 'person/joined' as const,
          stream: STUDIO,
          subject: ID[name],
          body: { person: ID[name], name, role: FIRST_ROLE[name], language: 'en' as const },
        })),
      )
    },
    async changeRole(name: Name, role: Role): Promise<void> {
      const person = ID[name]
      const body = { person, role }
      await tellOwn(setting, STUDIO, ID.Ana, [
        { type: 'person/roleChanged', stream: STUDIO, subject: person, body },
      ])
      await followRecord(store, STUDIO)
    },
    /** The record goes back to its first part; who may come in stays. */
    async putBack(part: number): Promise<void> {
      const all = await everything()
      const people = PEOPLE.length
      const kept = all.slice(0, Math.max(people, Math.floor(part * all.length)))
      const before = store
      store = memoryStore()
      for (const account of await before.accounts(STUDIO)) await store.putAccount(account)
      for (const one of signIns) await store.signIn(one)
      await store.append(
        STUDIO,
        kept.map(({ seq, receivedAt, bodyHash, chain, ...fact }) => fact),
        NOON,
      )
      restart()
    },
    /** A forgotten password: the owner gives a code, and the person sets another. */
    renewPassword(name: Name): void {
      const known = passwords.get(name) ?? []
      known.push(`${name} ${known.length}`)
    },
    async signIn(name: Name, password: string, device: string): Promise<string | null> {
      if (passwords.get(name)?.at(-1) !== password) return null
      const token = `${name}-${device}-${Math.floor(chance() * 1e9)}`
      const one = {
        ...{ studio: STUDIO, tokenHash: tokenHash(token), person: ID[name], device },
        expiresAt: Number.MAX_SAFE_INTEGER,
      }
      await store.signIn(one)
      signIns.push(one)
      return token
    },
    async answer(path: string, init: RequestInit | undefined, cookie: string): Promise<Response> {
      const { signal: _ours, ...rest } = init ?? {}
      const headers = { ...(rest.headers as object), host: HOST, cookie: `footnote=${cookie}` }
      const request = new Request(`http://${HOST}${path}`, { ...rest, headers })
      const answer =
        path === '/api/push'
          ? await asOld(request)
          : await app.request(request.url, { ...rest, headers })
      return answer
    },
  }
}

/** A tablet with its real gate, shelf, log and exchange. */
export async function makeTablet(
  studio: ReturnType<typeof makeStudio>,
  given: {
    readonly device: string
    readonly chance: Chance
    /** What becomes of the next request. */
    readonly fate: () => Fate
    /** Milliseconds by which its clock is wrong. */
    readonly skew: number
    readonly sown: Sown
  },
) {
  const { device, chance, sown } = given
  const shelf = await openShelf(freshShelf())
  const random = bytes(chance)
  let cookie = ''
  let late: (() => Promise<unknown>)[] = []

  const network: typeof fetch = async (path, init) => {
    const carried = cookie
    const send = () => studio.answer(String(path), init, carried)
    const overdue = late
    late = []
    const fate = given.fate()
    // Only facts may be late: a lock is asked for again and again until it is answered.
    const isLate = fate === 'late' && String(path) === '/api/push'
    if (isLate) late.push(send)
    const answer = fate === 'lost' || fate === 'late' ? null : await send()
    for (const old of overdue) await old()
    if (!answer || fate === 'unanswered') throw new TypeError('the network is gone')
    const heard = fate === 'twice' ? await send() : answer
    if (String(path) === '/api/push' && heard.ok) {
      const said = (await heard.clone().json()) as { results: { id: string; kept: boolean }[] }
      for (const { id, kept } of said.results) if (kept) studio.thanked.add(id)
    }
    return heard
  }

  const real = makeStudioApi(network)
  const api: StudioApi = {
    ...(sown.api?.(real) ?? real),
    signIn: async ({ name, password }) => {
      if (given.fate() === 'lost') return refused('NO_CONNECTION', 'no answer')
      const token = await studio.signIn(name as Name, password, device)
      if (token === null) return refused('SIGN_IN_WRONG', 'wrong')
      cookie = token
      return granted({ studio: STUDIO, person: ID[name as Name] })
    },
  }
  const open = () =>
    makeGate({
      ...{ shelf, api, random, rounds: 1 },
      newId: () => uuidv7(NOON, random(10)),
      hush: () => undefined,
      pause: () => new Promise(() => undefined),
      announceLock: () => undefined,
      openFor: async (signedIn, own, key) => {
        const { studio: of, person, since = '' } = signedIn
        const log = await openLog({
          ...{ shelf, key, device: own, studio: of, person, signIn: since, random },
          newId: () => uuidv7(NOON, random(10)),
          announce: () => undefined,
          make: factMaker({
            ...{ studio: of, person, device: own, random },
            now: () => NOON + given.skew,
            tz: () => 0,
            inForce: () => ({ chart: 'rwo-shur@1.0.0', rules: '1.0.0' }),
          }),
        })
        return sown.log?.(log) ?? log
      },
    })
  await shelf.set('device', { id: device })
  let gate = open()

  return {
    device,
    shelf,
    /** Facts that were called kept on this tablet, by id, with who told them. */
    promised: new Map<string, string>(),
    gate: () => gate,
    log: (): TabletLog | null => {
      const state = gate.state()
      return state.at === 'open' ? state.log : null
    },
    person: (): string | null => {
      const state = gate.state()
      return state.at === 'open' ? state.signedIn.person : null
    },
    async reload(): Promise<void> {
      gate = open()
      await gate.start()
    },
    async exchange(): Promise<Round | null> {
      const state = gate.state()
      return state.at === 'open' ? exchangeOnce(state.log, shelf, api) : null
    },
    close: () => shelf.close(),
  }
}

/** See {@link makeTablet}. */
export type Tablet = Awaited<ReturnType<typeof makeTablet>>
