/** The facts of a tablet, open in memory, by stream and in fold order. */

import { type FactType, isKnown, type Told } from '../record/bodies.ts'
import type { Fact } from '../record/envelope.ts'
import { inFoldOrder } from '../record/order.ts'
import type { Unread } from '../record/person.ts'
import { readFact } from '../record/read.ts'
import { makeReach } from './reach.ts'

/** See {@link makeBook}. */
export type Book = ReturnType<typeof makeBook>

const NOTHING: readonly Told[] = Object.freeze([])
const NONE: readonly Unread[] = Object.freeze([])

const unreadOf = ({ id, stream, type, v }: Fact): Unread => ({ id, stream, type, v })

/** The readable content of a fact; null for what this version does not know, which is kept but not folded. [R5] */
function toldOf(fact: Fact): Told | null {
  const reading = readFact(fact)
  return reading.is === 'told' ? reading.told : null
}

/**
 * An empty book. What was put in is all there (`get`, `has`, `all`); what counts of it, which is all
 * that is not set aside, not erased and readable, stands in its streams.
 */
export function makeBook() {
  const facts = new Map<string, Fact>()
  const streams = new Map<string, Map<string, Told>>()
  const ordered = new Map<string, readonly Told[]>()
  const typesOf = new Map<string, Set<string>>()
  const listed = new Map<FactType, readonly string[]>()
  const unread = new Map<string, readonly Unread[]>()
  const reach = makeReach()

  function enter(fact: Fact): void {
    const told = toldOf(fact)
    if (told) {
      entry(streams, fact.stream, () => new Map<string, Told>()).set(fact.id, told)
      entry(typesOf, told.type, () => new Set<string>()).add(fact.stream)
    } else {
      streams.get(fact.stream)?.delete(fact.id)
      // Erased, a fact that nobody could read says nothing any more.
      const mine = fact.body !== null && !isKnown(fact) ? [unreadOf(fact)] : []
      const list = [...unreadIn(fact.stream, fact.id), ...mine]
      if (list.length > 0 || unread.has(fact.stream)) unread.set(fact.stream, Object.freeze(list))
    }
    ordered.delete(fact.stream)
    listed.clear()
  }

  const unreadIn = (stream: string, without: string) =>
    (unread.get(stream) ?? NONE).filter((one) => one.id !== without)

  return {
    /** Enters a fact, or a later form of one that is held: erased, or at its true place. */
    put(fact: Fact): void {
      facts.set(fact.id, fact)
      for (const one of reach.admit(fact)) enter(one)
    },
    get: (id: string) => facts.get(id),
    has: (id: string) => facts.has(id),
    all: () => facts.values(),
    size: () => facts.size,
    /** Takes back a fact that could not be kept. */
    remove(id: string): void {
      const fact = facts.get(id)
      if (!fact) return
      facts.delete(id)
      reach.forget(id)
      streams.get(fact.stream)?.delete(id)
      if (unread.has(fact.stream)) unread.set(fact.stream, unreadIn(fact.stream, id))
      ordered.delete(fact.stream)
      listed.clear()
    },
    /** What counts of a stream, in fold order: the same array until the stream changes. */
    stream(id: string): readonly Told[] {
      const ready = ordered.get(id)
      if (ready) return ready
      const held = streams.get(id)
      if (!held || held.size === 0) return NOTHING
      const fresh = Object.freeze([...inFoldOrder([...held.values()])])
      ordered.set(id, fresh)
      return fresh
    },
    /** The greatest lamport that counts, or would once these are put in too; 0 before the first. */
    reachWith: reach.with,
    /** Ids of the streams in which a fact of the type counts: the same array until the book changes. */
    streamsWith(type: FactType): readonly string[] {
      const ready = listed.get(type)
      if (ready) return ready
      const fresh = Object.freeze(
        [...(typesOf.get(type) ?? [])].filter((stream) => {
          for (const told of streams.get(stream)?.values() ?? [])
            if (told.type === type) return true
          return false
        }),
      )
      listed.set(type, fresh)
      return fresh
    },
    /** What counts of a stream and cannot be read by this version. */
    unread: (stream: string): readonly Unread[] => unread.get(stream) ?? NONE,
    /** Forgets everything. */
    clear(): void {
      facts.clear()
      unread.clear()
      streams.clear()
      ordered.clear()
      typesOf.clear()
      listed.clear()
      reach.clear()
    },
  }
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const ready = map.get(key)
  if (ready) return ready
  const fresh = make()
  map.set(key, fresh)
  return fresh
}
