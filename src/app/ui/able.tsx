/** What this browser lets the page do beyond showing it, so that a screen can say what it cannot. */

import { createContext, useSyncExternalStore } from 'react'
import { useGiven } from './given.tsx'

export type Able = {
  /** Whether the page comes up without a network; null until the browser has answered. */
  readonly withoutNetwork: boolean | null
}

export type AbleBoard = ReturnType<typeof makeAbleBoard>

export function makeAbleBoard() {
  let able: Able = { withoutNetwork: null }
  const listeners = new Set<() => void>()
  return {
    read: () => able,
    post(change: Partial<Able>): void {
      able = { ...able, ...change }
      for (const listener of listeners) listener()
    },
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

const AbleContext = createContext<AbleBoard | null>(null)
export const AbleProvider = AbleContext.Provider

export function useAble(): Able {
  const board = useGiven(AbleContext, 'what the browser can do')
  return useSyncExternalStore(board.subscribe, board.read)
}
