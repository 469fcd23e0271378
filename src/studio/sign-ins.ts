/** Lets people come in and go while the disk is full: what cannot be written down is held in memory until it can. [MACHINE8] */

import { isDiskFull } from '../store/full.ts'
import type { AccountStore, FactStore, SignIn } from '../store/port.ts'

type Store = FactStore & AccountStore

/**
 * The store, with sign-ins that outlast a full disk as long as the server runs. Nothing else is held
 * so: a fact that the disk does not take is never called kept.
 */
export function keepingSignIns(store: Store): Store {
  /** What is to be written once there is room: a sign-in, or null for one that has ended. */
  const waiting = new Map<string, { readonly studio: string; readonly entry: SignIn | null }>()

  /** Whether it is written; what the disk does not take now waits. */
  async function written(work: () => Promise<void>): Promise<boolean> {
    try {
      await work()
      return true
    } catch (error) {
      if (isDiskFull(error)) return false
      throw error
    }
  }

  /** Writes down what waits, as far as there is room. */
  async function catchUp(): Promise<void> {
    for (const [tokenHash, { studio, entry }] of waiting) {
      const done = await written(() =>
        entry ? store.signIn(entry) : store.endSignIn(studio, tokenHash),
      )
      if (!done) return
      waiting.delete(tokenHash)
    }
  }

  /** Those in memory that are of this kind are ended there; the store's own end in the store. */
  function forget(isOne: (entry: SignIn) => boolean): void {
    for (const [tokenHash, { entry }] of waiting)
      if (entry && isOne(entry)) waiting.delete(tokenHash)
  }

  return {
    ...store,
    append: async (...given) => {
      const answers = await store.append(...given)
      if (waiting.size > 0) await catchUp()
      return answers
    },
    signIn: async (entry) => {
      if (await written(() => store.signIn(entry))) return
      waiting.set(entry.tokenHash, { studio: entry.studio, entry })
    },
    findSignIn: async (studio, tokenHash) => {
      const held = waiting.get(tokenHash)
      return held?.studio === studio ? held.entry : store.findSignIn(studio, tokenHash)
    },
    endSignIn: async (studio, tokenHash) => {
      waiting.delete(tokenHash)
      if (await written(() => store.endSignIn(studio, tokenHash))) return
      waiting.set(tokenHash, { studio, entry: null })
    },
    endSignInsOf: async (studio, device) => {
      await store.endSignInsOf(studio, device)
      forget((entry) => entry.studio === studio && entry.device === device)
    },
    endSignInsOfPerson: async (studio, person, ...more) => {
      await store.endSignInsOfPerson(studio, person, ...more)
      forget((entry) => entry.studio === studio && entry.person === person)
    },
  }
}
