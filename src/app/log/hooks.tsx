/** How a screen reads the log: each hook gives the same value until what it read changes. */

import { createContext, useCallback, useSyncExternalStore } from 'react'
import type { OwnChart } from '../../core/feet/mod.ts'
import { remembered } from '../../core/memo.ts'
import type { Told } from '../../core/record/bodies.ts'
import {
  type Client,
  foldClient,
  foldStudio,
  joinsIn,
  pagesOfPerson,
  type Studio,
} from '../../core/record/mod.ts'
import { foldSession, zonesAt, zonesAtAmong } from '../../core/session/mod.ts'
import type { Session } from '../../core/session/types.ts'
import { useGiven } from '../ui/mod.ts'
import type { Log, Standing } from './port.ts'
import { useReadOf } from './read-of.ts'

const LogContext = createContext<Log | null>(null)
/** Gives the open log to the screens below. */
export const LogProvider = LogContext.Provider

/** The log itself, to tell facts with; throws outside of a page that has one. */
export const useLog = (): Log => useGiven(LogContext, 'the log')

/** A session by the released charts; each array of facts is folded once, and the log gives the same until the stream changes. */
export const sessionOf: (facts: readonly Told[]) => Session = remembered((facts) =>
  foldSession(facts, zonesAt),
)
type SessionOf = typeof sessionOf
const among = remembered((own: readonly OwnChart[]): SessionOf => {
  const zones = zonesAtAmong(own)
  return remembered((facts) => foldSession(facts, zones))
})

/** Folds sessions whose touches may lie on versions of the studio's own. */
const sessionOfAmong = (own: readonly OwnChart[]) => (own.length === 0 ? sessionOf : among(own))

/** What one stream tells of a client, folded once for each array of facts. */
export const clientOf: (facts: readonly Told[]) => Client = remembered((facts) => foldClient(facts))

/** The person that several pages tell of, shown as the page of that id. */
export const clientOfPages = (shown: string, pages: readonly (readonly Told[])[]): Client =>
  foldClient(pages.flat(), shown)

/** What the studio's stream tells, folded once for each array of facts. */
export const studioOf: (facts: readonly Told[]) => Studio = remembered((facts) => foldStudio(facts))

/** What counts of a stream, in fold order; the same array until the stream changes. */
export function useFacts(stream: string): readonly Told[] {
  const log = useLog()
  return useSyncExternalStore(log.subscribe, () => log.facts(stream))
}

/** How this studio folds a session: with the charts it has. */
export function useSessionOf(): SessionOf {
  return sessionOfAmong(useStudio().charts)
}

/** The folded session, or null while nothing of it is known. */
export function useSession(id: string): Session | null {
  const facts = useFacts(id)
  const fold = useSessionOf()
  return facts.length === 0 ? null : fold(facts)
}

/** The whole person a page belongs to; null while nothing of them is known. */
export function useClient(id: string): Client | null {
  const log = useLog()
  const partsOf = useCallback(() => {
    const [shown = id, ...others] = pagesOfPerson(id, joinsIn(log))
    return [shown, log.facts(shown), ...others.map((page) => log.facts(page))] as const
  }, [log, id])
  const fold = useCallback(
    ([shown, ...pages]: ReturnType<typeof partsOf>) =>
      pages.every((page) => page.length === 0) ? null : clientOfPages(shown, pages),
    [],
  )
  return useReadOf(log, partsOf, fold)
}

/** The studio: its settings, people, tablets and own charts. */
export function useStudio(): Studio {
  const log = useLog()
  return studioOf(useFacts(log.studio))
}

/** How safe what was told is, and whether the studio can be reached. */
export function useStanding(): Standing {
  const log = useLog()
  return useSyncExternalStore(log.subscribe, log.standing)
}
