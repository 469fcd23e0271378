/** What waits on a tablet for somebody who is not in: sealed as they left it, and brought back with them. [SYNC27] */

import type { Random } from '../log/codec.ts'
import { open, seal } from '../log/codec.ts'
import { unwrapSealingKey } from '../log/keys.ts'
import { type Aside, keyIdOf, type Shelf, type SignedIn } from '../log/shelf.ts'

/** Entries that stay sealed until somebody comes back, as the page names them. */
export type SealedFor = {
  /** Tells the key that they are sealed under from another. */
  readonly key: string
  readonly name: string
  readonly entries: number
  /** They are of who is in, who has another password by now. */
  readonly own: boolean
}

/** See {@link makeAsides}. */
export type Asides = ReturnType<typeof makeAsides>

/** The entries that were set aside on one shelf. */
export function makeAsides({ shelf, random }: { readonly shelf: Shelf; readonly random: Random }) {
  /** Keys that were open on this page when their person had to go, by the id of the key. */
  const held = new Map<string, CryptoKey>()
  const all = async () => (await shelf.get('aside')) ?? []

  async function bringBack(one: Aside, key: CryptoKey): Promise<boolean> {
    const now = await shelf.get('key')
    if (!now) return false
    const boxes = await Promise.all(
      one.boxes.map(async (box) => ({
        ...box,
        sealed: await seal(now, await open(key, box.sealed, box.name), box.name, random),
      })),
    )
    const keyId = keyIdOf(await shelf.get('wrapped'))
    return shelf.bringBack(keyIdOf(one.wrapped), boxes, keyId)
  }

  return {
    /** Sets aside what waits, for whoever holds the tablet; a key that is open stays in memory, until the page is left. */
    async setAside(seat: SignedIn): Promise<void> {
      const [key, wrapped] = await Promise.all([shelf.get('key'), shelf.get('wrapped')])
      if (key && wrapped) held.set(keyIdOf(wrapped), key)
      await shelf.setAside(seat)
    },

    /**
     * Brings back what this password opens of who is in, and what was open on this page. False where
     * nothing came.
     */
    async bringBackFor(seat: SignedIn, password: string): Promise<boolean> {
      let some = false
      for (const one of await all()) {
        if (one.studio !== seat.studio) continue
        const key =
          held.get(keyIdOf(one.wrapped)) ??
          (one.person === seat.person ? await unwrapSealingKey(one.wrapped, password) : null)
        if (key && (await bringBack(one, key))) some = true
      }
      return some
    },

    /** What stays sealed here, by whom it waits for. */
    async sealed(seat: SignedIn): Promise<readonly SealedFor[]> {
      return (await all()).map(({ name, person, waiting, wrapped }) => ({
        key: keyIdOf(wrapped),
        name,
        entries: waiting.length,
        own: person === seat.person,
      }))
    },
  }
}
