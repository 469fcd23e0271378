/** Screenings handed to a client's own phone: a link that lives an hour and is answered once. */

import type { PhoneAnswers, PhoneQuestions } from '../../core/sync/wire/mod.ts'
import { tokenHash } from '../../studio/secrets.ts'

/** Milliseconds a link stays open. */
export const OPEN_FOR = 60 * 60_000

/** One link, with what is asked under it; `answers` is null until the phone sent some. */
export type Handover = PhoneQuestions & {
  readonly studio: string
  readonly by: string
  /** UTC milliseconds. */
  readonly expiresAt: number
  answers: PhoneAnswers | null
}

/** What the house knows of links to phones. */
export type Handovers = ReturnType<typeof makeHandovers>

/**
 * Kept in memory only, by the digest of the token: an answer lives on as the tablet's own fact.
 *
 * @param now UTC milliseconds
 * @param random so many random bytes
 */
export function makeHandovers(now: () => number, random: (bytes: number) => Uint8Array) {
  const open = new Map<string, Handover>()
  const sweep = () => {
    for (const [hash, one] of open) if (one.expiresAt + OPEN_FOR < now()) open.delete(hash)
  }
  return {
    make(asked: Omit<Handover, 'expiresAt' | 'answers'>): {
      readonly token: string
      readonly expiresAt: number
    } {
      sweep()
      const token = Buffer.from(random(24)).toString('base64url')
      const expiresAt = now() + OPEN_FOR
      open.set(tokenHash(token), { ...asked, expiresAt, answers: null })
      return { token, expiresAt }
    },
    /** The link of a token, also once it is answered or too old; null where it was never made. */
    find(token: string): Handover | null {
      return open.get(tokenHash(token)) ?? null
    },
  }
}
