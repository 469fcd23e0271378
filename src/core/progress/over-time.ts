/** One person's visits as a row in time, each with its spots in canonical coordinates. [HISTORY1] */

import type { Session, Spot } from '../session/types.ts'

/** A visit with the spots that were touched in it. */
export type Visited = {
  readonly session: string
  /** When it was opened, UTC milliseconds. */
  readonly at: number
  readonly spots: readonly Spot[]
}

/**
 * The visits that touched a foot, the oldest first; the same for any order and repetition of them.
 *
 * Two visits opened in the same millisecond stand in the order of their ids.
 */
export function overTime(sessions: readonly Session[]): readonly Visited[] {
  const visits = new Map<string, Visited>()
  for (const { id, openedAt, spots } of sessions)
    if (openedAt !== null && spots.length > 0) visits.set(id, { session: id, at: openedAt, spots })
  return [...visits.values()].sort((a, b) => a.at - b.at || (a.session < b.session ? -1 : 1))
}
