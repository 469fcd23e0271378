/** What lies on the tablet's disk: sealed boxes of facts, the outbox, and who this tablet is. */

import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import type { Cursor } from '../../core/record/envelope.ts'
import { hex } from '../../core/record/mod.ts'
import { type Counters, latest, nextPlace, UNCOUNTED } from '../../core/sync/ledger.ts'
import type { Waiting } from '../../core/sync/outbox.ts'
import type { WrappedKey } from './keys.ts'

/** Who is signed in on this tablet; survives a reload without network. Lies under `seat`. */
export type SignedIn = {
  /** The studio's id, and the person's. */
  readonly studio: string
  readonly person: string
  /** As the person signs in, and to what they are permitted: the newest record has the last word. */
  readonly name: string
  readonly role: string
  readonly studioName: string
  readonly demo: boolean
  /** Tells this sign-in from the one before; absent where an older page signed in. */
  readonly since?: string
}

/** A box holds one fact told here (`own`: its place stands outside, in the clear) or a pulled page. */
export type Box = {
  readonly name: string
  readonly sealed: Uint8Array<ArrayBuffer>
  readonly own: Counters | null
}

/**
 * What waits for the studio and is sealed by somebody whose key is not open here: it stays sealed as
 * they left it, beside whoever uses the tablet meanwhile, and comes back with them.
 */
export type Aside = {
  readonly studio: string
  readonly person: string
  readonly name: string
  readonly wrapped: WrappedKey
  readonly boxes: readonly Box[]
  readonly waiting: readonly Waiting[]
}

type Meta = {
  readonly device: { readonly id: string }
  readonly seat: SignedIn
  readonly key: CryptoKey
  readonly wrapped: WrappedKey
  readonly counters: Counters
  readonly cursor: Cursor
  /** What is typed and not saved yet, under the key of that id. */
  readonly drafts: { readonly keyId: string; readonly sealed: Uint8Array<ArrayBuffer> }
  readonly aside: readonly Aside[]
}

interface Schema extends DBSchema {
  boxes: { key: string; value: Box }
  outbox: { key: string; value: Waiting; indexes: { n: number } }
  meta: { key: keyof Meta; value: Meta[keyof Meta] }
}

type Writing = IDBPTransaction<Schema, typeof EVERYTHING, 'readwrite'>

/** See the methods of {@link openShelf}. */
export type Shelf = ReturnType<typeof makeShelf>

/** Opens the tablet's store of that name, or makes it; rejects where the browser keeps nothing. */
export async function openShelf(name = 'footnote'): Promise<Shelf> {
  const db = await openDB<Schema>(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('boxes', { keyPath: 'name' })
      fresh.createObjectStore('outbox', { keyPath: 'id' }).createIndex('n', 'n')
      fresh.createObjectStore('meta')
    },
    // A newer page wants to change the shelf: let go rather than hold it up.
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  })
  return makeShelf(db)
}

/** Strict: the promise resolves only once the disk has it, not once the browser means to. */
const STRICT = { durability: 'strict' } as const

const EVERYTHING = ['boxes', 'outbox', 'meta'] as const

/** Tells one sealing key from the next: the salt of its wrapping, in hex; empty where it has none. */
export function keyIdOf(wrapped: WrappedKey | undefined): string {
  return hex(wrapped?.salt ?? new Uint8Array())
}

/** The boxes that hold what waits: each fact told here has one, and what came in pages may be in any of them. */
function boxesOf(waiting: readonly Waiting[], boxes: readonly Box[]): readonly Box[] {
  const ids = new Set(waiting.map(({ id }) => id))
  const own = boxes.filter((one) => one.own !== null && ids.has(one.name))
  return own.length === waiting.length ? own : [...own, ...boxes.filter((one) => one.own === null)]
}

function makeShelf(db: IDBPDatabase<Schema>) {
  async function get<K extends keyof Meta>(key: K): Promise<Meta[K] | undefined> {
    return (await db.get('meta', key)) as Meta[K] | undefined
  }

  /**
   * All of it or nothing: what `work` asks for is done once this resolves, and undone where it fails,
   * also where the browser refuses in the middle. A box sealed under a key that is gone could never
   * be opened: it is not kept at all.
   */
  async function inOne<T>(
    keyId: string | null,
    work: (tx: Writing, asks: (request: Promise<unknown>) => void) => Promise<T>,
  ): Promise<T> {
    const tx = db.transaction(EVERYTHING, 'readwrite', STRICT)
    const requests: Promise<unknown>[] = [tx.done]
    try {
      const wrapped = (await tx.objectStore('meta').get('wrapped')) as WrappedKey | undefined
      if (keyId !== null && keyIdOf(wrapped) !== keyId) throw new Error('TABLET_SEALED')
      const value = await work(tx, (request) => requests.push(request))
      await Promise.all(requests)
      return value
    } catch (cause) {
      for (const request of requests) request.catch(() => undefined)
      try {
        tx.abort()
      } catch {
        // It has ended by itself already.
      }
      throw cause
    }
  }

  return {
    get,
    async set<K extends keyof Meta>(key: K, value: Meta[K]): Promise<void> {
      const tx = db.transaction('meta', 'readwrite', STRICT)
      await Promise.all([tx.store.put(value, key), tx.done])
    },
    async drop(key: keyof Meta): Promise<void> {
      const tx = db.transaction('meta', 'readwrite', STRICT)
      await Promise.all([tx.store.delete(key), tx.done])
    },
    boxNames: () => db.getAllKeys('boxes'),
    box: (name: string) => db.get('boxes', name),
    boxes: () => db.getAll('boxes'),
    waiting: () => db.getAllFromIndex('outbox', 'n'),

    /**
     * Keeps facts told here: each gets the device's next `n` and a later lamport in the same
     * transaction that stores it and puts it in the outbox, so two tabs never share a number.
     */
    async keepOwn(
      sealed: readonly { readonly name: string; readonly sealed: Uint8Array<ArrayBuffer> }[],
      keyId: string,
    ): Promise<readonly Counters[]> {
      return inOne(keyId, async (tx, asks) => {
        const meta = tx.objectStore('meta')
        let counters = ((await meta.get('counters')) as Counters | undefined) ?? UNCOUNTED
        const places: Counters[] = []
        for (const { name, sealed: box } of sealed) {
          counters = nextPlace(counters)
          places.push(counters)
          asks(tx.objectStore('boxes').add({ name, sealed: box, own: counters }))
          asks(tx.objectStore('outbox').add({ id: name, n: counters.n, refused: null }))
        }
        asks(meta.put(counters, 'counters'))
        return places
      })
    },

    /** Keeps a pulled page, how far the reading came and what it settled, together or not at all. */
    async keepPage(page: {
      readonly boxes: readonly Box[]
      readonly lamport: number
      readonly cursor: Cursor
      readonly settled: readonly string[]
      readonly keyId: string
    }): Promise<void> {
      const { boxes, lamport, cursor, settled } = page
      await inOne(page.keyId, async (tx, asks) => {
        const meta = tx.objectStore('meta')
        const counters = ((await meta.get('counters')) as Counters | undefined) ?? UNCOUNTED
        for (const id of settled) asks(tx.objectStore('outbox').delete(id))
        for (const box of boxes) asks(tx.objectStore('boxes').put(box))
        asks(meta.put(latest(counters, { n: 0, lamport }), 'counters'))
        asks(meta.put(cursor, 'cursor'))
      })
    },

    /** Writes down what the studio answered. */
    async answered(settled: readonly string[], refused: readonly Waiting[]): Promise<void> {
      await inOne(null, async (tx, asks) => {
        for (const id of settled) asks(tx.objectStore('outbox').delete(id))
        for (const waiting of refused) asks(tx.objectStore('outbox').put(waiting))
      })
    },

    /** Puts facts back into the outbox, after the studio turned out to have lost them. */
    async offerAgain(facts: readonly Waiting[], cursor: Cursor): Promise<void> {
      await inOne(null, async (tx, asks) => {
        for (const waiting of facts) asks(tx.objectStore('outbox').put(waiting))
        asks(tx.objectStore('meta').put(cursor, 'cursor'))
      })
    },

    /** Replaces every box and the key in one step; false, and nothing done, where one came meanwhile. */
    async reseal(boxes: readonly Box[], key: CryptoKey, wrapped: WrappedKey): Promise<boolean> {
      return inOne(null, async (tx, asks) => {
        if ((await tx.objectStore('boxes').count()) !== boxes.length) return false
        for (const box of boxes) asks(tx.objectStore('boxes').put(box))
        asks(tx.objectStore('meta').put(key, 'key'))
        asks(tx.objectStore('meta').put(wrapped, 'wrapped'))
        return true
      })
    },

    /**
     * Makes the shelf free for somebody else in one step: what waits for the studio is put aside with
     * the wrapped key that opens it, what the studio has is thrown away, and so is who held the tablet.
     */
    async setAside(who: Pick<Aside, 'studio' | 'person' | 'name'>): Promise<void> {
      await inOne(null, async (tx, asks) => {
        const meta = tx.objectStore('meta')
        const [boxes, waiting, wrapped, before] = await Promise.all([
          tx.objectStore('boxes').getAll(),
          tx.objectStore('outbox').index('n').getAll(),
          meta.get('wrapped') as Promise<WrappedKey | undefined>,
          meta.get('aside') as Promise<readonly Aside[] | undefined>,
        ])
        if (wrapped && waiting.length > 0) {
          const { studio, person, name } = who
          const kept = boxesOf(waiting, boxes)
          const one: Aside = { studio, person, name, wrapped, boxes: kept, waiting }
          asks(meta.put([...(before ?? []), one], 'aside'))
        }
        asks(tx.objectStore('boxes').clear())
        asks(tx.objectStore('outbox').clear())
        for (const gone of ['cursor', 'key', 'wrapped', 'seat', 'drafts'] as const)
          asks(meta.delete(gone))
      })
    },

    /** Puts back what was set aside under a wrapped key, sealed anew under the tablet's own; false, and nothing done, where another tab was faster. */
    async bringBack(keyOf: string, boxes: readonly Box[], keyId: string): Promise<boolean> {
      return inOne(keyId, async (tx, asks) => {
        const meta = tx.objectStore('meta')
        const all = ((await meta.get('aside')) as readonly Aside[] | undefined) ?? []
        const one = all.find(({ wrapped }) => keyIdOf(wrapped) === keyOf)
        if (!one) return false
        for (const box of boxes) asks(tx.objectStore('boxes').put(box))
        for (const waiting of one.waiting) asks(tx.objectStore('outbox').put(waiting))
        asks(
          meta.put(
            all.filter((other) => other !== one),
            'aside',
          ),
        )
        return true
      })
    },
    close: () => db.close(),
  }
}
