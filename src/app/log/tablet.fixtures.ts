/** A tablet without a screen: its real log on an IndexedDB in memory, speaking with a real studio without a port. */

import 'fake-indexeddb/auto'
import { uuidv7 } from '../../core/record/mod.ts'
import { STUDIO, sampleId } from '../../core/record/sample.fixtures.ts'
import type { ProtocolRange } from '../../core/sync/wire/mod.ts'
import { HOST, NOON, studio } from '../../server/studio.fixtures.ts'
import type { Setting } from '../../studio/setting.ts'
import { makeStudioApi } from '../api/api.ts'
import type { Random } from './codec.ts'
import { exchangeOnce } from './exchange.ts'
import { openLog } from './log.ts'
import { openShelf, type Shelf } from './shelf.ts'
import { factMaker } from './tell.ts'

export const CLIENT = sampleId(1)
export const ABOUT = { stream: CLIENT, subject: CLIENT } as const

/** What becomes of one request: through, never there, answer lost, sent twice, or there only after the next. */
export type Fate = 'through' | 'lost' | 'unanswered' | 'twice' | 'late'

let shelves = 0
/** A name for a shelf that no other test has. */
export const freshShelf = () => `tablet-${shelves++}`

export const random: Random = (bytes) => crypto.getRandomValues(new Uint8Array(bytes))

export const sealingKey = () =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])

export type Opening = {
  readonly name: string
  readonly key: CryptoKey
  readonly device: string
  readonly ask?: typeof fetch
  readonly studio?: string
  readonly person?: string
  /** Protocol versions of the page, where they are not today's. */
  readonly speaks?: ProtocolRange
  /** Stands before the shelf, to let it fail. */
  readonly before?: (shelf: Shelf) => Shelf
}

/** Opens a tablet as a loaded page does; two with one name are two tabs. */
export async function openTablet(opening: Opening) {
  const { name, key, device, ask, before, studio: of = STUDIO, person = sampleId(2) } = opening
  const disk = await openShelf(name)
  const shelf = before ? before(disk) : disk
  const log = await openLog({
    shelf,
    key,
    studio: of,
    person,
    device,
    random,
    newId: () => uuidv7(NOON, random(10)),
    make: factMaker({
      studio: of,
      person,
      device,
      random,
      now: () => NOON,
      tz: () => 0,
      inForce: () => ({ chart: 'rwo-shur@1.0.0', rules: '1.0.0' }),
    }),
    announce: () => undefined,
  })
  const network = ask ?? (() => Promise.reject(new Error('no network')))
  const api = makeStudioApi(network, opening.speaks)
  return {
    log,
    shelf: disk,
    rename: (to: string) => log.tell('client/changed', { field: 'name', value: to }, ABOUT),
    exchange: () => exchangeOnce(log, shelf, api),
  }
}

/** A studio that can be restored from a backup, and a network in front of it that loses things. */
export function farStudio(more: Partial<Setting> = {}) {
  let now = studio(more)
  let late: (() => Promise<unknown>)[] = []

  async function deliver(device: string, path: string, init?: RequestInit): Promise<Response> {
    const cookie = await now.enter('owner', { device })
    const headers = { ...(init?.headers as object), host: HOST, cookie: `footnote=${cookie}` }
    return now.app.request(`http://${HOST}${path}`, { ...init, headers })
  }

  async function everything() {
    const page = await now.store.pull(STUDIO, { seq: 0, chain: '' }, 100_000)
    return page.ok ? page.facts : []
  }

  return {
    everything,
    store: () => now.store,
    /** Goes back to its first `count` facts. */
    async restore(count: number): Promise<void> {
      const kept = (await everything()).slice(0, count)
      now = studio()
      late = []
      const facts = kept.map(({ seq, receivedAt, bodyHash, chain, ...fact }) => fact)
      await now.store.append(STUDIO, facts as never, NOON)
    },
    network:
      (device: string, fate: () => Fate): typeof fetch =>
      async (path, init) => {
        const send = () => deliver(device, String(path), init)
        const overdue = late
        late = []
        const is = fate()
        if (is === 'late') late.push(send)
        const answer = is === 'lost' || is === 'late' ? null : await send()
        for (const old of overdue) await old()
        if (is === 'twice') return send()
        if (!answer || is === 'unanswered') throw new TypeError('the network is gone')
        return answer
      },
  }
}
