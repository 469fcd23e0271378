/** The facts of this tablet, open in memory, by stream and in fold order. */

import type { FactType, Told } from '../../core/record/bodies.ts'
import type { Fact } from '../../core/record/envelope.ts'
import { isKnown, type Unread } from '../../core/record/mod.ts'
import { makeReach } from '../../core/sync/reach.ts'

/** Reads a fact's body; null for one this version does not know, which is kept but not folded. [R5] */
export type ReadFact = (fact: Fact) => Told | null
export type Order = (facts: readonly Told[]) => readonly Told[]

export type Book = ReturnType<typeof makeBook>

const NOTHING: readonly Told[] = Object.freeze([])
const NONE: readonly Unread[] = Object.freeze([])

const unreadOf = ({ id, stream, type, v }: Fact): Unread => ({ id, stream, type, v })

export function makeBook(read: ReadFact, inOrder: Order) {
  const facts = new Map<string, Fact>()
  const streams = new Map<string, Map<string, Told>>()
  const ordered = new Map<string, readonly Told[]>()
  const typesOf = new Map<string, Set<string>>()
  const listed = new Map<FactType, readonly string[]>()
  const unread = new Map<string, readonly Unread[]>()
  const reach = makeReach()

  function put(fact: Fact): void {
    facts.set(fact.id, fact)
    for (const one of reach.admit(fact)) enter(one)
  }

  function enter(fact: Fact): void {
    const told = fact.body === null ? null : read(fact)
    if (told) {
      entry(streams, fact.stream, () => new Map<string, Told>()).set(fact.id, told)
      entry(typesOf, told.type, () => new Set<string>()).add(fact.stream)
    } else {
      streams.get(fact.stream)?.delete(fact.id)
      if (fact.body !== null && !isKnown(fact))
        unread.set(fact.stream, [...unreadIn(fact.stream, fact.id), unreadOf(fact)])
    }
    ordered.delete(fact.stream)
    listed.clear()
  }

  const unreadIn = (stream: string, without: string) =>
    (unread.get(stream) ?? NONE).filter((one) => one.id !== without)

  return {
    put,
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
    stream(id: string): readonly Told[] {
      const ready = ordered.get(id)
      if (ready) return ready
      const held = streams.get(id)
      if (!held || held.size === 0) return NOTHING
      const fresh = Object.freeze([...inOrder([...held.values()])])
      ordered.set(id, fresh)
      return fresh
    },
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
    unread: (stream: string): readonly Unread[] => unread.get(stream) ?? NONE,
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
