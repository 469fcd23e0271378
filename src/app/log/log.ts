/** The tablet's log: a fact is folded at once, sealed, and kept before it is called kept. */

import type { BodyOf, FactType } from '../../core/record/bodies.ts'
import type { Cursor, Fact } from '../../core/record/envelope.ts'
import { foldStudio } from '../../core/record/mod.ts'
import { type Counters, type Given, makeLedger, UNCOUNTED } from '../../core/sync/ledger.ts'
import { open, type Random, seal, type Unplaced } from './codec.ts'
import { openDrafts } from './drafts.ts'
import type { Log, Standing } from './port.ts'
import { type Box, keyIdOf, type Shelf } from './shelf.ts'

/** What a log is opened with: whose it is, and the world it may use. */
export type LogSetting = {
  readonly shelf: Shelf
  /** The sealing key; every box on the shelf opens under it. */
  readonly key: CryptoKey
  readonly studio: string
  readonly person: string
  readonly device: string
  /** Tells one sign-in from the next; empty where nobody knows. */
  readonly signIn?: string
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
  /**
   * Facts to be offered now, in the order of telling, at most so many: what the studio lacks and who
   * is signed in may bring, and what it refused under other circumstances than today's.
   */
  readonly outbox: (most?: number) => readonly Fact[]
  /** How many those are. */
  readonly ready: () => number
  /** Which start of the studio's server answers; null where it has not answered yet. */
  readonly meet: (server: string | null) => void
  /** Whether it is known what the studio has; not while a history that changed is read anew. */
  readonly setSure: (sure: boolean) => void
  /** Whether a fact is kept here. */
  readonly held: (id: string) => boolean
  /** The studio's receipt for a fact it gave; undefined for one told here. */
  readonly receiptOf: (id: string) => string | undefined
  /**
   * Keeps a page of the studio and how far the reading came, in one step. Rejects with
   * `TABLET_SEALED` where another tab has changed the key, or as the disk refuses: then nothing of
   * it was kept.
   */
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
  /** Whether the studio could be reached just now. */
  readonly setReach: (reach: Standing['reach']) => void
  /** Reads what another tab put on the shelf. Rejects if a box does not open. */
  readonly refresh: () => Promise<void>
  /** Dates of facts that cannot be right, UTC milliseconds, the earliest first. */
  readonly datesOutOfTime: (now: number) => readonly number[]
  /** Facts not in the studio, one JSON a line: to be handed over by hand. */
  readonly exportWaiting: () => string
  /** Forgets everything that is open in memory. */
  readonly shut: () => void
}

/**
 * Opens the shelf with the key; rejects if a box does not open under it. What is decided stands in
 * core/sync/ledger.ts: here it is sealed, written down, and told to other tabs and to the screens.
 */
export async function openLog(setting: LogSetting): Promise<TabletLog> {
  const { shelf, key, random } = setting
  const ledger = makeLedger(setting)
  /** Names of boxes that were read or written here. */
  const seen = new Set<string>()
  const listeners = new Set<() => void>()
  const queue: { fact: Fact; done: () => void; failed: (cause: unknown) => void }[] = []
  const keyId = keyIdOf(await shelf.get('wrapped'))
  let reach: Standing['reach'] = 'unknown'
  let sure = true
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
    if (box.own) ledger.read({ ...(value as Unplaced), ...box.own })
    else for (const fact of value as Given[]) ledger.read(fact)
  }

  async function refresh(): Promise<void> {
    const fresh = (name: string) => !seen.has(name) && !ledger.isTelling(name)
    const names = (await shelf.boxNames()).filter(fresh)
    const boxes = seen.size === 0 ? await shelf.boxes() : await Promise.all(names.map(shelf.box))
    await Promise.all(boxes.flatMap((box) => (box ? [readBox(box)] : [])))
    await ledger.reread(shelf.waiting)
    ledger.counted((await shelf.get('counters')) ?? UNCOUNTED)
    changed()
  }

  /** Keeps everything that waits in one transaction, in the order in which it was told. */
  async function drain(): Promise<void> {
    if (draining) return
    draining = true
    try {
      while (queue.length > 0) await keep(queue.splice(0))
    } finally {
      // Whatever broke, what is told next is kept again.
      draining = false
    }
  }

  async function keep(batch: typeof queue): Promise<void> {
    try {
      const sealed = await Promise.all(
        batch.map(async ({ fact }) => {
          const { n: _n, lamport: _lamport, ...unplaced } = fact
          return { name: fact.id, sealed: await seal(key, unplaced, fact.id, random) }
        }),
      )
      // Another tab may have told something in between: the place on the shelf is the true one.
      const places = await shelf.keepOwn(sealed, keyId)
      batch.forEach(({ fact, done }, i) => {
        const place = places[i]
        if (!place) return
        seen.add(fact.id)
        ledger.kept(fact, place)
        done()
      })
      setting.announce()
    } catch (cause) {
      for (const { fact, failed } of batch) {
        ledger.notKept(fact.id)
        failed(cause)
      }
    }
    changed()
  }

  await refresh()
  const drafts = await openDrafts({ shelf, key, random })

  return {
    drafts,
    studio: setting.studio,
    person: setting.person,
    device: setting.device,
    newId: setting.newId,

    tell(type, body, about) {
      if (locked) throw new Error('TABLET_LOCKED')
      const id = setting.newId()
      const fact = setting.make(type, body, about, { id, ...ledger.next() })
      ledger.tell(fact)
      const kept = new Promise<void>((done, failed) => queue.push({ fact, done, failed }))
      // Who does not wait for the promise still sees the failure: the fact leaves, a notice comes.
      kept.catch(() => undefined)
      void drain()
      changed()
      return { id, kept }
    },

    facts: ledger.facts,
    streamsWith: ledger.streamsWith,
    unread: ledger.unread,
    whereIs: ledger.whereIs,

    standing() {
      standing ??= Object.freeze({ ...ledger.standing(), sure, reach, locked })
      return standing
    },

    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },

    seenUnkept() {
      ledger.seenUnkept()
      changed()
    },

    outbox: ledger.due,
    ready: ledger.dueCount,
    meet(server) {
      const { studio, person, signIn = '' } = setting
      const { people } = foldStudio(ledger.facts(studio))
      const role = people.find(({ id }) => id === person)?.role ?? ''
      ledger.meet(server === null ? null : { person, role, signIn, server })
    },
    setSure(now) {
      if (sure === now) return
      sure = now
      changed()
    },
    held: ledger.held,
    receiptOf: ledger.receiptOf,

    async takePage(facts, cursor) {
      const page = ledger.judgePage(facts)
      const { fresh, settled, lamport } = page
      const name = `page-${cursor.seq}-${setting.newId()}`
      const boxes: Box[] =
        fresh.length === 0
          ? []
          : [{ name, sealed: await seal(key, fresh, name, random), own: null }]
      await shelf.keepPage({ boxes, lamport, cursor, settled, keyId })
      seen.add(name)
      ledger.takePage(page)
      if (locked) return
      if (fresh.length > 0) setting.announce()
      changed()
    },

    async takeAnswers(kept, refusals) {
      const answers = ledger.judgeAnswers(kept, refusals)
      await shelf.answered(answers.settled, answers.changed)
      ledger.takeAnswers(answers)
      setting.announce()
      changed()
    },

    async offerAgain(cursor) {
      // Counted before it is written: hundreds of thousands of entries take the disk a while.
      const again = ledger.again()
      ledger.takeAgain(again)
      changed()
      await shelf.offerAgain(again, cursor)
      setting.announce()
    },

    offerUnseen() {
      if (ledger.offerUnseen()) changed()
    },

    setReach(now) {
      if (reach === now) return
      reach = now
      changed()
    },
    refresh,
    datesOutOfTime: ledger.datesOutOfTime,
    exportWaiting: () =>
      ledger
        .waiting()
        .map((fact) => JSON.stringify(fact))
        .join('\n'),
    shut() {
      locked = true
      ledger.shut()
      drafts.shut()
      changed()
    },
  }
}
