/** What lies on the tablet's disk: sealed boxes of facts, the outbox, and who this tablet is. */

import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Cursor } from '../../core/record/envelope.ts'
import type { WrappedKey } from './keys.ts'

/** Who is signed in on this tablet; survives a reload without network. */
export type Seat = {
  readonly studio: string
  readonly person: string
  readonly name: string
  readonly role: string
  readonly studioName: string
  readonly demo: boolean
}

/** A box holds one fact told here (`own`: its place stands outside, in the clear) or a pulled page. */
export type Box = {
  readonly name: string
  readonly sealed: Uint8Array<ArrayBuffer>
  readonly own: { readonly n: number; readonly lamport: number } | null
}

/** A fact told here that the studio does not have; `refused` says why it would not take it. */
export type Waiting = { readonly id: string; readonly n: number; readonly refused: string | null }

export type Counters = { readonly n: number; readonly lamport: number }

type Meta = {
  readonly device: { readonly id: string }
  readonly seat: Seat
  readonly key: CryptoKey
  readonly wrapped: WrappedKey
  readonly counters: Counters
  readonly cursor: Cursor
}

interface Schema extends DBSchema {
  boxes: { key: string; value: Box }
  outbox: { key: string; value: Waiting; indexes: { n: number } }
  meta: { key: keyof Meta; value: Meta[keyof Meta] }
}

type MetaStore = { get(key: 'wrapped'): Promise<Meta[keyof Meta] | undefined> }

export type Shelf = ReturnType<typeof makeShelf>

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

const none: Counters = { n: 0, lamport: 0 }

/** Tells one sealing key from the next: the salt of its wrapping, in hex; empty where it has none. */
export function lidOf(wrapped: WrappedKey | undefined): string {
  return [...(wrapped?.salt ?? [])].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function makeShelf(db: IDBPDatabase<Schema>) {
  async function get<K extends keyof Meta>(key: K): Promise<Meta[K] | undefined> {
    return (await db.get('meta', key)) as Meta[K] | undefined
  }

  /** A box sealed under a key that is gone could never be opened: better it is not kept at all. */
  async function sameLid(tx: { abort(): void; done: Promise<void> }, meta: MetaStore, lid: string) {
    if (lidOf((await meta.get('wrapped')) as WrappedKey | undefined) === lid) return
    tx.done.catch(() => undefined)
    tx.abort()
    throw new Error('TABLET_SEALED')
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
      lid: string,
    ): Promise<readonly Counters[]> {
      const tx = db.transaction(['boxes', 'outbox', 'meta'], 'readwrite', STRICT)
      const meta = tx.objectStore('meta')
      await sameLid(tx, meta, lid)
      let counters = ((await meta.get('counters')) as Counters | undefined) ?? none
      const places: Counters[] = []
      for (const { name, sealed: box } of sealed) {
        counters = { n: counters.n + 1, lamport: counters.lamport + 1 }
        places.push(counters)
        void tx.objectStore('boxes').add({ name, sealed: box, own: counters })
        void tx.objectStore('outbox').add({ id: name, n: counters.n, refused: null })
      }
      void meta.put(counters, 'counters')
      await tx.done
      return places
    },

    /** Keeps a pulled page, how far the reading came and what it settled, together or not at all. */
    async keepPage(page: {
      readonly boxes: readonly Box[]
      readonly lamport: number
      readonly cursor: Cursor
      readonly settled: readonly string[]
      readonly lid: string
    }): Promise<void> {
      const { boxes, lamport, cursor, settled } = page
      const tx = db.transaction(['boxes', 'outbox', 'meta'], 'readwrite', STRICT)
      const meta = tx.objectStore('meta')
      await sameLid(tx, meta, page.lid)
      for (const id of settled) void tx.objectStore('outbox').delete(id)
      const counters = ((await meta.get('counters')) as Counters | undefined) ?? none
      for (const box of boxes) void tx.objectStore('boxes').put(box)
      void meta.put({ ...counters, lamport: Math.max(counters.lamport, lamport) }, 'counters')
      void meta.put(cursor, 'cursor')
      await tx.done
    },

    /** Writes down what the studio answered. */
    async answered(settled: readonly string[], refused: readonly Waiting[]): Promise<void> {
      const tx = db.transaction('outbox', 'readwrite', STRICT)
      for (const id of settled) void tx.store.delete(id)
      for (const waiting of refused) void tx.store.put(waiting)
      await tx.done
    },

    /** Puts facts back into the outbox, after the studio turned out to have lost them. */
    async offerAgain(facts: readonly Waiting[], cursor: Cursor): Promise<void> {
      const tx = db.transaction(['outbox', 'meta'], 'readwrite', STRICT)
      for (const waiting of facts) void tx.objectStore('outbox').put(waiting)
      void tx.objectStore('meta').put(cursor, 'cursor')
      await tx.done
    },

    /** Replaces every box and the key in one step; false, and nothing done, where one came meanwhile. */
    async reseal(boxes: readonly Box[], key: CryptoKey, wrapped: WrappedKey): Promise<boolean> {
      const tx = db.transaction(['boxes', 'meta'], 'readwrite', STRICT)
      if ((await tx.objectStore('boxes').count()) !== boxes.length) return false
      for (const box of boxes) void tx.objectStore('boxes').put(box)
      void tx.objectStore('meta').put(key, 'key')
      void tx.objectStore('meta').put(wrapped, 'wrapped')
      await tx.done
      return true
    },

    /** Empties the shelf of facts; only for a tablet whose facts are all in the studio. */
    async clear(): Promise<void> {
      const tx = db.transaction(['boxes', 'outbox', 'meta'], 'readwrite', STRICT)
      void tx.objectStore('boxes').clear()
      void tx.objectStore('outbox').clear()
      void tx.objectStore('meta').delete('cursor')
      await tx.done
    },
    close: () => db.close(),
  }
}
