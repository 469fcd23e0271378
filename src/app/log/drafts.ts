/** What is typed and not saved yet, kept on this tablet and sealed as everything about clients is. */

import { open, type Random, seal } from './codec.ts'
import { keyIdOf, type Shelf } from './shelf.ts'

/** The one box that holds them all; they are few, and short. */
const NAME = 'drafts'

/** The drafts of one tablet, by the name of the form they were typed into. */
export type Drafts = {
  /** What was typed there and never saved; undefined where there is nothing. */
  readonly read: (name: string) => unknown
  /** Keeps what is typed there now, or forgets it where it is undefined. Never rejects. */
  readonly keep: (name: string, typed: unknown) => void
  /** Resolves once all of it lies on the disk, as far as the disk takes it. */
  readonly settled: () => Promise<void>
  /** Forgets what is open in memory, and keeps nothing more. */
  readonly shut: () => void
}

/**
 * Opens the drafts that lie under this key. Those under another key cannot be read any more and make
 * room; a disk that refuses leaves them in memory until the page is closed.
 */
export async function openDrafts(given: {
  readonly shelf: Shelf
  readonly key: CryptoKey
  readonly random: Random
}): Promise<Drafts> {
  const { shelf, key, random } = given
  const keyId = keyIdOf(await shelf.get('wrapped'))
  let drafts = await opened()
  let shut = false
  let writing: Promise<void> | null = null
  const changed = new Map<string, unknown>()

  async function opened(): Promise<Map<string, unknown>> {
    const box = await shelf.get('drafts').catch(() => undefined)
    if (box?.keyId !== keyId) return new Map()
    const value = await open(key, box.sealed, NAME).catch(() => ({}))
    return new Map(Object.entries(value as object))
  }

  /** Another tab may have kept some meanwhile: only what was typed here is written over theirs. */
  async function write(): Promise<void> {
    while (changed.size > 0 && !shut) {
      const mine = [...changed]
      changed.clear()
      const all = await opened()
      for (const [name, typed] of mine) {
        if (typed === undefined) all.delete(name)
        else all.set(name, typed)
      }
      const sealed = await seal(key, Object.fromEntries(all), NAME, random)
      // The key may have changed while it was being sealed.
      if (!shut && keyIdOf(await shelf.get('wrapped')) === keyId)
        await shelf.set('drafts', { keyId, sealed })
    }
  }

  return {
    read: (name) => drafts.get(name),
    keep(name, typed) {
      if (shut) return
      if (typed === undefined) drafts.delete(name)
      else drafts.set(name, typed)
      changed.set(name, typed)
      writing ??= write()
        .catch(() => undefined)
        .finally(() => {
          writing = null
        })
    },
    async settled() {
      while (writing) await writing
    },
    shut() {
      shut = true
      drafts = new Map()
      changed.clear()
    },
  }
}
