/** The tablet's log: a fact is folded at once, sealed, and kept before it is called kept. */

import type { BodyOf, FactType } from '../../core/record/bodies.ts'
import type { Cursor, Fact } from '../../core/record/envelope.ts'
import { inFoldOrder, nextLamport } from '../../core/record/mod.ts'
import type { Book } from './book.ts'
import { open, type Random, seal, type Unplaced } from './codec.ts'
import type { Log, Standing } from './port.ts'
import type { Box, Counters, Shelf, Waiting } from './shelf.ts'

export type LogSetting = {
  readonly shelf: Shelf
  readonly book: Book
  readonly key: CryptoKey
  readonly studio: string
  readonly person: string
  readonly device: string
  readonly random: Random
  readonly newId: () => string
  /** Makes the canonical fact at its provisional place; throws on a body that breaks its schema. */
  readonly make: <T extends FactType>(
    type: T,
    body: BodyOf<T>,
    about: { readonly stream: string; readonly subject: string | null },
    place: Counters & { readonly id: string },
  ) => Fact
  /** Tells the other tabs of this tablet that there is something new on the shelf. */
  readonly announce: () => void
}

/** What the exchange with the studio and the page's frame need beyond what screens may ask. */
export type TabletLog = Log & {
  /** Facts told here that the studio lacks, in the order of telling. */
  readonly outbox: () => readonly Fact[]
  readonly held: (id: string) => boolean
  readonly takePage: (facts: readonly Fact[], cursor: Cursor) => Promise<void>
  /** `settled`: known from before the cursor; what is not settled waits to be seen in a page. */
  readonly takeAnswers: (
    kept: readonly { readonly id: string; readonly settled: boolean }[],
    refused: readonly { readonly id: string; readonly code: string }[],
  ) => Promise<void>
  readonly offerAgain: (cursor: Cursor) => Promise<void>
  /** After reading to the end: what was answered but never seen there was lost again, and waits. */
  readonly offerUnseen: () => void
  readonly setReach: (reach: Standing['reach']) => void
  /** Reads what another tab put on the shelf. */
  readonly refresh: () => Promise<void>
  /** Facts not in the studio, one JSON a line: to be handed over by hand. */
  readonly exportWaiting: () => string
  /** Forgets everything that is open in memory. */
  readonly shut: () => void
}

/** Opens the shelf with the key; rejects if a box does not open under it. */
export async function openLog(setting: LogSetting): Promise<TabletLog> {
  const { shelf, book, key, random } = setting
  const seen = new Set<string>()
  const telling = new Set<string>()
  const listeners = new Set<() => void>()
  const queue: { fact: Fact; done: () => void; failed: (cause: unknown) => void }[] = []
  /** In the outbox still, though answered: a restored studio would not show up in the cursor yet. */
  const answered = new Set<string>()
  let waiting = new Map<string, Waiting>()
  let last: Counters = { n: 0, lamport: 0 }
  let reach: Standing['reach'] = 'offline'
  let locked = false
  let draining = false
  let standing: Standing | null = null

  function changed(): void {
    standing = null
    for (const listener of listeners) listener()
  }

  async function readBox(box: Box): Promise<void> {
    seen.add(box.name)
    const value = await open(key, box.sealed, box.name)
    if (locked) return
    if (box.own) {
      const fact = Object.freeze({ ...(value as Unplaced), ...box.own })
      if (!blanked(book.get(fact.id))) book.put(fact)
    } else {
      // Boxes open in any order: a page from before an erasure must not bring a body back.
      for (const fact of value as Fact[])
        if (!blanked(book.get(fact.id))) book.put(Object.freeze(fact))
    }
  }

  async function refresh(): Promise<void> {
    const names = (await shelf.boxNames()).filter((name) => !seen.has(name) && !telling.has(name))
    const boxes = seen.size === 0 ? await shelf.boxes() : await Promise.all(names.map(shelf.box))
    await Promise.all(boxes.flatMap((box) => (box ? [readBox(box)] : [])))
    waiting = new Map((await shelf.waiting()).map((entry) => [entry.id, entry]))
    const counters = await shelf.get('counters')
    if (counters) last = latest(last, counters)
    changed()
  }

  /** Keeps everything that waits in one transaction, in the order in which it was told. */
  async function drain(): Promise<void> {
    if (draining) return
    draining = true
    while (queue.length > 0) {
      const batch = queue.splice(0)
      try {
        const sealed = await Promise.all(
          batch.map(async ({ fact }) => {
            const { n: _n, lamport: _lamport, ...unplaced } = fact
            return { name: fact.id, sealed: await seal(key, unplaced, fact.id, random) }
          }),
        )
        const places = await shelf.keepOwn(sealed)
        batch.forEach(({ fact, done }, i) => {
          const place = places[i]
          if (!place) return
          seen.add(fact.id)
          telling.delete(fact.id)
          waiting.set(fact.id, { id: fact.id, n: place.n, refused: null })
          last = latest(last, place)
          // Another tab told something in between: the place on the shelf is the true one.
          if (place.n !== fact.n || place.lamport !== fact.lamport)
            book.put(Object.freeze({ ...fact, ...place }))
          done()
        })
        setting.announce()
      } catch (cause) {
        for (const { fact, failed } of batch) {
          telling.delete(fact.id)
          book.remove(fact.id)
          failed(cause)
        }
      }
      changed()
    }
    draining = false
  }

  const isUnsent = (entry: Waiting) => entry.refused === null && !answered.has(entry.id)

  function settle(id: string): void {
    waiting.delete(id)
    answered.delete(id)
  }

  await refresh()

  return {
    studio: setting.studio,
    person: setting.person,
    device: setting.device,
    newId: setting.newId,

    tell(type, body, about) {
      if (locked) throw new Error('TABLET_LOCKED')
      const id = setting.newId()
      last = { n: last.n + 1, lamport: last.lamport + 1 }
      const fact = setting.make(type, body, about, { id, ...last })
      telling.add(id)
      book.put(fact)
      const kept = new Promise<void>((done, failed) => queue.push({ fact, done, failed }))
      // Who does not wait for the promise still sees the failure: the fact leaves the screen.
      kept.catch(() => undefined)
      void drain()
      changed()
      return { id, kept }
    },

    facts: book.stream,
    streamsWith: book.streamsWith,
    whereIs(id) {
      if (telling.has(id)) return 'telling'
      const entry = waiting.get(id)
      if (answered.has(id)) return 'studio'
      if (entry) return entry.refused === null ? 'tablet' : 'refused'
      return 'studio'
    },

    standing() {
      standing ??= Object.freeze({
        unsent: telling.size + [...waiting.values()].filter(isUnsent).length,
        refused: [...waiting.values()].flatMap((w) =>
          w.refused === null ? [] : [{ id: w.id, code: w.refused }],
        ),
        reach,
        locked,
      })
      return standing
    },

    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },

    outbox: () =>
      [...waiting.values()]
        .filter(isUnsent)
        .sort((a, b) => a.n - b.n)
        .flatMap((entry) => book.get(entry.id) ?? []),
    held: (id) => book.has(id) && !telling.has(id),

    async takePage(facts, cursor) {
      const fresh = facts.filter((fact) => {
        const held = book.get(fact.id)
        return !held || (fact.body === null && held.body !== null)
      })
      const name = `page-${cursor.seq}-${setting.newId()}`
      const boxes: Box[] =
        fresh.length === 0
          ? []
          : [{ name, sealed: await seal(key, fresh, name, random), own: null }]
      // A leap of a broken clock is not followed.
      const lamport = inFoldOrder(facts).reduce(
        (seen, fact) => nextLamport(seen, fact.lamport) - 1,
        last.lamport,
      )
      const settled = facts.flatMap(({ id }) => (waiting.get(id)?.refused === null ? [id] : []))
      await shelf.keepPage(boxes, lamport, cursor, settled)
      for (const id of settled) settle(id)
      seen.add(name)
      for (const fact of fresh) book.put(Object.freeze(fact))
      last = latest(last, { n: 0, lamport })
      if (fresh.length > 0) setting.announce()
      changed()
    },

    async takeAnswers(kept, refusals) {
      const refused = refusals.flatMap(({ id, code }) => {
        const entry = waiting.get(id)
        return entry ? [{ ...entry, refused: code }] : []
      })
      const settled = kept.flatMap((one) => (one.settled ? [one.id] : []))
      await shelf.answered(settled, refused)
      for (const { id } of kept) answered.add(id)
      for (const id of settled) settle(id)
      for (const entry of refused) waiting.set(entry.id, entry)
      setting.announce()
      changed()
    },

    async offerAgain(cursor) {
      const mine = [...book.all()].filter(
        (fact) => fact.device === setting.device && !telling.has(fact.id) && fact.body !== null,
      )
      const again = mine.map((fact) => ({ id: fact.id, n: fact.n, refused: null }))
      await shelf.offerAgain(again, cursor)
      answered.clear()
      for (const entry of again) waiting.set(entry.id, entry)
      changed()
    },

    offerUnseen() {
      if (answered.size === 0) return
      answered.clear()
      changed()
    },

    setReach(now) {
      if (reach === now) return
      reach = now
      changed()
    },
    refresh,
    exportWaiting: () =>
      [...waiting.keys()]
        .flatMap((id) => book.get(id) ?? [])
        .map((fact) => JSON.stringify(fact))
        .join('\n'),
    shut() {
      locked = true
      book.clear()
      changed()
    },
  }
}

function blanked(fact: Fact | undefined): boolean {
  return fact !== undefined && fact.body === null
}

function latest(a: Counters, b: Counters): Counters {
  return { n: Math.max(a.n, b.n), lamport: Math.max(a.lamport, b.lamport) }
}
