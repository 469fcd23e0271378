/** What a tablet decides about facts: their numbers, what counts, what waits for the studio and what is settled. */

import type { Fact } from '../record/envelope.ts'
import { makeBook } from './book.ts'
import { makeOutbox, type Waiting } from './outbox.ts'

/** How far a tablet has counted: the place of the last fact that it told or followed. */
export type Counters = {
  /** The device's own count: 1, 2, 3 … without gaps; 0 before the first. */
  readonly n: number
  /** The greatest lamport that was told here or followed; 0 before the first. */
  readonly lamport: number
}

/** Where a tablet begins to count. */
export const UNCOUNTED: Counters = Object.freeze({ n: 0, lamport: 0 })

/** The place of the next fact that is told here. */
export function nextPlace({ n, lamport }: Counters): Counters {
  return { n: n + 1, lamport: lamport + 1 }
}

/** Whichever counted further, in each of the two counts. */
export function latest(a: Counters, b: Counters): Counters {
  return { n: Math.max(a.n, b.n), lamport: Math.max(a.lamport, b.lamport) }
}

/** A fact as the studio gave it, with the receipt by which it takes it back from any tablet. */
export type Given = Fact & { readonly receipt?: string }

/**
 * Where a fact is: `telling` until it is kept at all, then on the `tablet` alone, then in the
 * `studio` too; `refused` where the studio would not take it, and only the tablet has it.
 */
export type Whereabouts = 'telling' | 'tablet' | 'studio' | 'refused'

/** What a page of the studio changes here: written down whole first, then taken over. */
export type PageTaken = {
  /** Facts that were not held, and those that were erased since. */
  readonly fresh: readonly Given[]
  /** Ids of what waited here and is shown by the studio. */
  readonly settled: readonly string[]
  /** How far the tablet's lamport comes by it. */
  readonly lamport: number
}

/** What the studio's answers to a push change here: written down first, then taken over. */
export type AnswersTaken = {
  readonly answered: readonly string[]
  readonly settled: readonly string[]
  readonly refused: readonly Waiting[]
}

/** See {@link makeLedger}. */
export type Ledger = ReturnType<typeof makeLedger>

function isErased(fact: Fact | undefined): boolean {
  return fact !== undefined && fact.body === null
}

/**
 * An empty ledger of one tablet. It knows no disk, no key and no network: who keeps the log asks it
 * what is to be written (`judge…`, `again`), writes that down, and then has it taken over. What it
 * says hangs on what it was given, never on the order or how often. [R2]
 */
export function makeLedger() {
  const book = makeBook()
  const outbox = makeOutbox()
  const telling = new Set<string>()
  const receipts = new Map<string, string>()
  let last = UNCOUNTED
  let unkept = 0
  let shut = false

  /** Pages come in any order: one from before an erasure must not bring a body back. */
  function enter({ receipt, ...fact }: Given): void {
    if (shut || isErased(book.get(fact.id))) return
    if (receipt !== undefined) receipts.set(fact.id, receipt)
    book.put(Object.freeze(fact))
  }

  /** Whether the studio shows a fact that waits here: the same one, not another under its id. */
  function isShown(fact: Fact): boolean {
    const held = book.get(fact.id)
    const same = fact.body === null || (fact.body === held?.body && fact.salt === held.salt)
    return outbox.get(fact.id) !== undefined && same
  }

  function isFresh(fact: Fact): boolean {
    const held = book.get(fact.id)
    return !held || (fact.body === null && held.body !== null)
  }

  return {
    /** What counts of a stream, in fold order; the same array until the stream changes. */
    facts: book.stream,
    /** Ids of the streams in which a fact of the type counts. */
    streamsWith: book.streamsWith,
    /** What counts of a stream and cannot be read by this version. */
    unread: book.unread,

    /** The place at which the next fact is told; the disk, which other tabs write too, may give a later one. */
    next: () => nextPlace(last),

    /** A fact told here counts at once, before it is kept. */
    tell(fact: Fact): void {
      last = latest(last, fact)
      telling.add(fact.id)
      enter(fact)
    },

    /** A fact told here was kept at `place`, which is the true one, and waits for the studio. */
    kept(fact: Fact, place: Counters): void {
      telling.delete(fact.id)
      outbox.put([{ id: fact.id, n: place.n, refused: null }])
      last = latest(last, place)
      if (place.n !== fact.n || place.lamport !== fact.lamport) enter({ ...fact, ...place })
    },

    /** A fact told here could not be kept: it never was. */
    notKept(id: string): void {
      telling.delete(id)
      book.remove(id)
      unkept++
    },

    /** Somebody took note of what could not be kept. */
    seenUnkept(): void {
      unkept = 0
    },

    /** A fact as it lay on the disk, told here or taken from a page. */
    read: enter,

    /** What waits, as it lies on the disk. */
    reread: outbox.reread,
    /** How far was counted, as it lies on the disk. */
    counted(counters: Counters): void {
      last = latest(last, counters)
    },

    /** What is new in a page of the studio. A lamport is followed once its fact counts. [R18] */
    judgePage(facts: readonly Given[]): PageTaken {
      return {
        fresh: facts.filter(isFresh),
        settled: facts.filter(isShown).map(({ id }) => id),
        lamport: Math.max(last.lamport, book.reachWith(facts)),
      }
    },
    takePage({ fresh, settled, lamport }: PageTaken): void {
      outbox.settle(settled)
      for (const fact of fresh) enter(fact)
      last = latest(last, { n: 0, lamport })
    },

    /**
     * What the studio's answers mean. `settled`: known from before the cursor; what is not settled
     * waits to be seen in a page, since only then would the cursor tell if the studio lost it.
     * Refusals of what does not wait here are passed over.
     */
    judgeAnswers(
      kept: readonly { readonly id: string; readonly settled: boolean }[],
      refusals: readonly { readonly id: string; readonly code: string }[],
    ): AnswersTaken {
      return {
        answered: kept.map(({ id }) => id),
        settled: kept.flatMap((one) => (one.settled ? [one.id] : [])),
        refused: refusals.flatMap(({ id, code }) => {
          const entry = outbox.get(id)
          return entry ? [{ ...entry, refused: code }] : []
        }),
      }
    },
    takeAnswers({ answered, settled, refused }: AnswersTaken): void {
      outbox.answer(answered)
      outbox.settle(settled)
      outbox.put(refused)
    },

    /** All that is offered to a studio that lost facts: everything held, whoever told it, but what was erased. */
    again(): readonly Waiting[] {
      return [...book.all()]
        .filter((fact) => !telling.has(fact.id) && fact.body !== null)
        .map((fact) => ({ id: fact.id, n: fact.n, refused: null }))
    },
    takeAgain(again: readonly Waiting[]): void {
      outbox.forgetAnswers()
      outbox.put(again)
    },

    /** After reading to the end: what was answered but never seen there was lost again, and waits. False where nothing was. */
    offerUnseen: () => outbox.forgetAnswers(),

    /** Facts told here that the studio lacks and did not refuse, in the order of telling. */
    unsent: () => outbox.unsent().flatMap(({ id }) => book.get(id) ?? []),
    /** All that is not settled, refused or not, in the order in which it came to wait. */
    waiting: () => outbox.ids().flatMap((id) => book.get(id) ?? []),
    held: (id: string) => book.has(id) && !telling.has(id),
    receiptOf: (id: string) => receipts.get(id),
    isTelling: (id: string) => telling.has(id),

    whereIs(id: string): Whereabouts {
      if (telling.has(id)) return 'telling'
      if (outbox.isAnswered(id)) return 'studio'
      const entry = outbox.get(id)
      if (!entry) return 'studio'
      return entry.refused === null ? 'tablet' : 'refused'
    },

    /** How safe it all is; see `Standing` of the tablet's log. */
    standing: () => ({
      unsent: telling.size + outbox.unsent().length,
      refused: outbox.refused(),
      unkept,
    }),

    /** Forgets every body for good: from now on nothing can be read here, and nothing enters. */
    shut(): void {
      shut = true
      book.clear()
      receipts.clear()
    },
  }
}
