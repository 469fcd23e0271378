/** One-time codes with which a person of the studio sets a password of their own. */

import { oneTimeCode, tokenHash } from '../../studio/secrets.ts'

/** Milliseconds a code is good for: until the next shift. */
export const GOOD_FOR = 24 * 60 * 60_000

/** Whom a code is for, and until when, in UTC milliseconds. */
export type Invitation = {
  readonly studio: string
  readonly person: string
  readonly expiresAt: number
}

/** What the house knows of one-time codes. */
export type Invitations = ReturnType<typeof makeInvitations>

/** As it was meant, however it was typed. */
const asWritten = (code: string): string => code.toUpperCase().replace(/[^A-Z0-9]/g, '')

/**
 * Kept in memory only, as digests: after a restart the owner asks for a new code with one tap.
 *
 * @param now UTC milliseconds
 * @param random so many random bytes
 */
export function makeInvitations(now: () => number, random: (bytes: number) => Uint8Array) {
  const open = new Map<string, Invitation>()
  const drop = (person: string) => {
    for (const [hash, one] of open) if (one.person === person) open.delete(hash)
  }
  const find = (code: string): Invitation | null => {
    const one = open.get(tokenHash(asWritten(code)))
    return one && one.expiresAt >= now() ? one : null
  }
  return {
    /** The invitation of a code that is still good, however it was typed; null where there is none. */
    find,
    /** Ends the codes of this person; a code is never good twice. */
    drop,
    /** A new code, which ends those before it. */
    make(studio: string, person: string): { readonly code: string; readonly expiresAt: number } {
      for (const [hash, one] of open) if (one.expiresAt < now()) open.delete(hash)
      drop(person)
      const code = oneTimeCode(random)
      const expiresAt = now() + GOOD_FOR
      open.set(tokenHash(asWritten(code)), { studio, person, expiresAt })
      return { code, expiresAt }
    },
  }
}
