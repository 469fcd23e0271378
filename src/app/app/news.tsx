/** What the page has to say about itself: a sign-in that ran out, a studio in trouble, a newer version. */

import { createContext, useSyncExternalStore } from 'react'
import type { Skew } from '../../core/record/mod.ts'
import { useGiven } from '../ui/mod.ts'

export type News = {
  readonly signInAgain: boolean
  /** The code with which the studio last took or gave nothing; null where all went well. */
  readonly trouble: string | null
  /** How far this tablet's clock is off; null where it is right, or nobody knows. */
  readonly skew: Skew | null
  /**
   * The browser has emptied what this tablet kept: how many entries the studio had not got by then,
   * null where nobody can say. Absent where nothing was emptied, or somebody has read it.
   */
  readonly emptied?: { readonly waiting: number | null } | undefined
  /** Puts the newer version in place and loads the page again; null where there is none. */
  readonly renew: (() => void) | null
}

export type NewsBoard = ReturnType<typeof makeNewsBoard>

export function makeNewsBoard() {
  let news: News = { signInAgain: false, trouble: null, skew: null, renew: null }
  const listeners = new Set<() => void>()
  return {
    read: () => news,
    post(change: Partial<News>): void {
      news = { ...news, ...change }
      for (const listener of listeners) listener()
    },
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

const NewsContext = createContext<NewsBoard | null>(null)
export const NewsProvider = NewsContext.Provider

/** Takes a notice down once somebody has read it. */
export function useTakeDown(): (change: Partial<News>) => void {
  return useGiven(NewsContext, 'the news').post
}

export function useNews(): News {
  const board = useGiven(NewsContext, 'the news')
  return useSyncExternalStore(board.subscribe, board.read)
}
