/** What a tablet decides about facts: their numbers, what counts, what waits for the studio and what is settled. */

import type { Fact } from '../record/envelope.ts'
import { isOutOfTime } from '../record/mod.ts'
import { makeBook } from './book.ts'
import { byNumber, makeOutbox, type Waiting } from './outbox.ts'

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
  /** Entries that were refused, or no longer are. */
  readonly changed: readonly Waiting[]
}

/** Whose ledger it is: the tablet, and who is signed in on it. */
export type Holder = { readonly device: string; readonly person: string }

/**
 * What a refusal hangs on: who brought the fact, in which role, after which sign-in, and which start
 * of the studio's server judged it. Once any of them is another, what was refused is offered again.
 */
export type Circumstances = {
  readonly person: string
  /** As the record tells it; empty where it tells none. */
  readonly role: string
  /** One sign-in from the next. */
  readonly signIn: string
  /** One start of the server from the next: it may be a newer one. */
  readonly server: string
}

/** In one line, the person first, as it is written down beside a refusal. */
export function underOf({ person, role, signIn, server }: Circumstances): string {
  return [person, role, signIn, server].join(' ')
}

/** Entries that only their own teller's sign-in may bring to the studio. [SYNC20] */
export type WaitsFor = { readonly person: string; readonly entries: number }

/** See {@link makeLedger}. */
export type Ledger = ReturnType<typeof makeLedger>

function isSame(a: Fact, b: Fact): boolean {
  return a.body === b.body && a.salt === b.salt && a.n === b.n && a.lamport === b.lamport
}

function isErased(fact: Fact | undefined): boolean {
  return fact !== undefined && fact.body === null
}

/**
 * An empty ledger of one tablet. It knows no disk, no key and no network: who keeps the log asks it
 * what is to be written (`judge…`, `again`), writes that down, and then has it taken over. What it
 * says hangs on what it was given, never on the order or how often. [R2]
 */
export function makeLedger({ device, person }: Holder) {
  const book = makeBook()
  const outbox = makeOutbox()
  const telling = new Set<string>()
  const receipts = new Map<string, string>()
  let last = UNCOUNTED
  let unkept = 0
  let shut = false
  let under: string | null = null

  /** Pages come in any order: one from before an erasure must not bring a body back. */
  function enter({ receipt, ...fact }: Given): void {
    const held = book.get(fact.id)
    if (shut || isErased(held)) return
    if (receipt !== undefined) receipts.set(fact.id, receipt)
    // Shown again, with a receipt or without, it is no news for whoever reads the stream.
    if (held === undefined || !isSame(held, fact)) book.put(Object.freeze(fact))
  }

  /** Whether the studio shows a fact that waits here: the same one, not another under its id. */
  function isShown(fact: Fact): boolean {
    const held = book.get(fact.id)
    const same = fact.body === null || (fact.body === held?.body && fact.salt === held.salt)
    return outbox.get(fact.id) !== undefined && same
  }

  /**
   * News for the disk. Of a fact told here that is its receipt: with it anybody may bring the fact
   * back to a studio that lost it, also when its teller has long left.
   */
  function isFresh(fact: Given): boolean {
    const held = book.get(fact.id)
    if (!held || (fact.body === null && held.body !== null)) return true
    return held.device === device && held.body !== null && !!fact.receipt && !receipts.get(fact.id)
  }

  /**
   * Whether who is signed in may bring it: the studio judges a fact by the role of the sign-in that
   * brings it, so nobody brings what somebody else told here; what the studio once gave counts as it
   * was, whoever brings it.
   */
  function mayOffer(fact: Fact): boolean {
    return fact.actor === person || fact.device !== device || !!receipts.get(fact.id)
  }

  /** Whether a refusal is the last word on a fact for now, and not one on somebody else's sign-in. */
  function isRefused(fact: Fact | undefined, entry: Waiting): boolean {
    if (entry.refused === null) return false
    return !fact || mayOffer(fact) || !!entry.under?.startsWith(`${fact.actor} `)
  }

  function isDue(fact: Fact, entry: Waiting): boolean {
    if (!mayOffer(fact)) return false
    return entry.refused === null || (under !== null && entry.under !== under)
  }

  /** What is to be offered now, in the order of telling: what waits, and what was refused under other circumstances. */
  function due(): readonly Waiting[] {
    return outbox.open().filter((entry) => {
      const fact = book.get(entry.id)
      return fact !== undefined && isDue(fact, entry)
    })
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
      const taken = kept.flatMap(({ id, settled }): Waiting[] => {
        const entry = outbox.get(id)
        // Taken after all: nothing speaks of the refusal any more.
        return entry && entry.refused !== null && !settled
          ? [{ id, n: entry.n, refused: null }]
          : []
      })
      const refused = refusals.flatMap(({ id, code }): Waiting[] => {
        const entry = outbox.get(id)
        if (!entry) return []
        const { n } = entry
        return [under === null ? { id, n, refused: code } : { id, n, refused: code, under }]
      })
      return {
        answered: kept.map(({ id }) => id),
        settled: kept.flatMap((one) => (one.settled ? [one.id] : [])),
        changed: [...taken, ...refused],
      }
    },
    takeAnswers({ answered, settled, changed }: AnswersTaken): void {
      outbox.answer(answered)
      outbox.settle(settled)
      outbox.put(changed)
    },
    /** Under which circumstances facts are offered from now on; null while the studio is not known. */
    meet(circumstances: Circumstances | null): void {
      under = circumstances && underOf(circumstances)
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

    /** How many facts are to be offered now. */
    dueCount: () => due().length,
    /** The first of them in the order of telling, at most so many. */
    due: (most = Number.POSITIVE_INFINITY) =>
      byNumber(due())
        .slice(0, most)
        .flatMap(({ id }) => book.get(id) ?? []),
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
      return isRefused(book.get(id), entry) ? 'refused' : 'tablet'
    },

    /** How safe it all is; see `Standing` of the tablet's log. */
    standing() {
      const refused: { readonly id: string; readonly code: string }[] = []
      const others = new Map<string, number>()
      let unsent = telling.size
      for (const entry of outbox.open()) {
        const fact = book.get(entry.id)
        if (entry.refused !== null && isRefused(fact, entry)) {
          refused.push({ id: entry.id, code: entry.refused })
          continue
        }
        unsent++
        if (fact && !mayOffer(fact)) others.set(fact.actor, (others.get(fact.actor) ?? 0) + 1)
      }
      const waitsFor = [...others].map(([of, entries]): WaitsFor => ({ person: of, entries }))
      return { unsent, refused, waitsFor, unkept }
    },

    /** Dates of facts that cannot be right, the earliest first; the facts count all the same. [R39] */
    datesOutOfTime: (now: number): readonly number[] =>
      [...book.all()].flatMap(({ at }) => (isOutOfTime(at, now) ? [at] : [])).sort((a, b) => a - b),

    /** Forgets every body for good: from now on nothing can be read here, and nothing enters. */
    shut(): void {
      shut = true
      book.clear()
      receipts.clear()
    },
  }
}
