/** What the page has to say about itself: a sign-in that ran out, a studio in trouble, a newer version. */

import { createContext, useSyncExternalStore } from 'react'
import { useGiven } from '../ui/mod.ts'

export type News = {
  readonly signInAgain: boolean
  /** The code with which the studio last took or gave nothing; null where all went well. */
  readonly trouble: string | null
  /** Puts the newer version in place and loads the page again; null where there is none. */
  readonly renew: (() => void) | null
}

export type NewsBoard = ReturnType<typeof makeNewsBoard>

export function makeNewsBoard() {
  let news: News = { signInAgain: false, trouble: null, renew: null }
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

export function useNews(): News {
  const board = useGiven(NewsContext, 'the news')
  return useSyncExternalStore(board.subscribe, board.read)
}
