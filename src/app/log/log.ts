/** The tablet's log: a fact is folded at once, sealed, and kept before it is called kept. */

import type { BodyOf, FactType } from '../../core/record/bodies.ts'
import type { Cursor, Fact } from '../../core/record/envelope.ts'
import { inFoldOrder, nextLamport } from '../../core/record/mod.ts'
import { makeOutbox } from '../../core/sync/outbox.ts'
import type { Book } from './book.ts'
import { open, type Random, seal, type Unplaced } from './codec.ts'
import type { Log, Standing } from './port.ts'
import { type Box, type Counters, lidOf, type Shelf } from './shelf.ts'

/** A fact as the studio gave it, with the receipt by which it takes it back from any tablet. */
export type Given = Fact & { readonly receipt?: string }

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
  readonly receiptOf: (id: string) => string | undefined
  readonly takePage: (facts: readonly Given[], cursor: Cursor) => Promise<void>
  /** `settled`: known from before the cursor; what is not settled waits to be seen in a page. */
  readonly takeAnswers: (
    kept: readonly { readonly id: string; readonly settled: boolean }[],
    refused: readonly { readonly id: string; readonly code: string }[],
  ) => Promise<void>
  /** Puts everything held here back into the outbox, whoever told it, and reads from `cursor` on. */
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
  const outbox = makeOutbox()
  const receipts = new Map<string, string>()
  const lid = lidOf(await shelf.get('wrapped'))
  let unkept = 0
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
      for (const fact of value as Given[]) if (!blanked(book.get(fact.id))) put(fact)
    }
  }

  function put({ receipt, ...fact }: Given): void {
    if (receipt !== undefined) receipts.set(fact.id, receipt)
    book.put(Object.freeze(fact))
  }

  async function refresh(): Promise<void> {
    const names = (await shelf.boxNames()).filter((name) => !seen.has(name) && !telling.has(name))
    const boxes = seen.size === 0 ? await shelf.boxes() : await Promise.all(names.map(shelf.box))
    await Promise.all(boxes.flatMap((box) => (box ? [readBox(box)] : [])))
    await outbox.reread(shelf.waiting)
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
        const places = await shelf.keepOwn(sealed, lid)
        batch.forEach(({ fact, done }, i) => {
          const place = places[i]
          if (!place) return
          seen.add(fact.id)
          telling.delete(fact.id)
          outbox.put([{ id: fact.id, n: place.n, refused: null }])
          last = latest(last, place)
          // Another tab told something in between: the place on the shelf is the true one.
          if (!locked && (place.n !== fact.n || place.lamport !== fact.lamport))
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
        unkept += batch.length
      }
      changed()
    }
    draining = false
  }

  /** Whether the studio shows a fact that waits here: the same one, not another under its id. */
  function isShown(fact: Fact): boolean {
    const held = book.get(fact.id)
    const same = fact.body === null || (fact.body === held?.body && fact.salt === held.salt)
    return outbox.get(fact.id) !== undefined && same
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
      // Who does not wait for the promise still sees the failure: the fact leaves, a notice comes.
      kept.catch(() => undefined)
      void drain()
      changed()
      return { id, kept }
    },

    facts: book.stream,
    streamsWith: book.streamsWith,
    unread: book.unread,
    whereIs(id) {
      if (telling.has(id)) return 'telling'
      const entry = outbox.get(id)
      if (outbox.isAnswered(id)) return 'studio'
      if (entry) return entry.refused === null ? 'tablet' : 'refused'
      return 'studio'
    },

    standing() {
      standing ??= Object.freeze({
        unsent: telling.size + outbox.unsent().length,
        refused: outbox.refused(),
        unkept,
        reach,
        locked,
      })
      return standing
    },

    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },

    seenUnkept() {
      unkept = 0
      changed()
    },

    outbox: () => outbox.unsent().flatMap(({ id }) => book.get(id) ?? []),
    held: (id) => book.has(id) && !telling.has(id),
    receiptOf: (id) => receipts.get(id),

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
      const settled = facts.filter(isShown).map(({ id }) => id)
      await shelf.keepPage({ boxes, lamport, cursor, settled, lid })
      outbox.settle(settled)
      seen.add(name)
      if (locked) return
      for (const fact of fresh) put(fact)
      last = latest(last, { n: 0, lamport })
      if (fresh.length > 0) setting.announce()
      changed()
    },

    async takeAnswers(kept, refusals) {
      const refused = refusals.flatMap(({ id, code }) => {
        const entry = outbox.get(id)
        return entry ? [{ ...entry, refused: code }] : []
      })
      const settled = kept.flatMap((one) => (one.settled ? [one.id] : []))
      await shelf.answered(settled, refused)
      outbox.answer(kept.map(({ id }) => id))
      outbox.settle(settled)
      outbox.put(refused)
      setting.announce()
      changed()
    },

    async offerAgain(cursor) {
      const again = [...book.all()]
        .filter((fact) => !telling.has(fact.id) && fact.body !== null)
        .map((fact) => ({ id: fact.id, n: fact.n, refused: null }))
      await shelf.offerAgain(again, cursor)
      outbox.forgetAnswers()
      outbox.put(again)
      changed()
    },

    offerUnseen() {
      if (outbox.forgetAnswers()) changed()
    },

    setReach(now) {
      if (reach === now) return
      reach = now
      changed()
    },
    refresh,
    exportWaiting: () =>
      outbox
        .ids()
        .flatMap((id) => book.get(id) ?? [])
        .map((fact) => JSON.stringify(fact))
        .join('\n'),
    shut() {
      locked = true
      book.clear()
      receipts.clear()
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
