/** Pain now: whether a cry still waits for its answer, and how long the client is watched. docs/domain.md 4 */

import type { Session } from '../types.ts'

/** Seconds the client is watched before it is asked once more. docs/domain.md 4 */
export const WATCH_SECONDS = 60

/** Whether the client cried out and the work still waits for what became of it. */
export function isInPain({ paused, painNow }: Pick<Session, 'paused' | 'painNow'>): boolean {
  return paused && painNow.at(-1)?.answer === null
}

/**
 * Seconds for which the client is still watched.
 *
 * @param gone seconds since the cry
 * @returns 0 once it is time to ask again
 *
 * @example
 * watchLeft(12.7) // 48
 * watchLeft(90) // 0
 */
export function watchLeft(gone: number): number {
  return Math.max(0, WATCH_SECONDS - Math.floor(gone))
}
