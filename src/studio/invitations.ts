/** One-time codes with which a person of the studio sets a password of their own: once, or anew. */

import type { AccountStore, Slip } from '../store/port.ts'
import { oneTimeCode, tokenHash } from './secrets.ts'

/** Milliseconds that a code of the owner is good for: until the next shift. */
export const GOOD_FOR = 24 * 60 * 60_000

/** Milliseconds that a code made on the machine is good for: the way from there to a tablet. */
export const RECOVERY_GOOD_FOR = 30 * 60_000

/** Whom a code is for, and until when, in UTC milliseconds. */
export type Invitation = {
  readonly studio: string
  readonly person: string
  readonly expiresAt: number
}

/** What is known of one-time codes. */
export type Invitations = ReturnType<typeof makeInvitations>

/** As it was meant, however it was typed. */
const asWritten = (code: string): string => code.toUpperCase().replace(/[^A-Z0-9]/g, '')

const hashOf = (code: string): string => tokenHash(asWritten(code))

/**
 * Kept in the record's own file as digests, so that a code outlives a restart, and one made by
 * `footnote recover` beside a server that runs is good at once.
 */
export function makeInvitations(given: {
  readonly store: AccountStore
  /** UTC milliseconds. */
  readonly now: () => number
  /** So many random bytes. */
  readonly random: (bytes: number) => Uint8Array
}) {
  const { store, now, random } = given
  const good = (slip: Slip | null): Invitation | null =>
    slip && slip.expiresAt >= now()
      ? { studio: slip.studio, person: slip.about, expiresAt: slip.expiresAt }
      : null
  const drop = (studio: string, person: string) => store.endSlips(studio, 'code', person)

  return {
    /** The invitation of a code that is still good, however it was typed; null where there is none. */
    find: async (code: string) => good(await store.findSlip('code', hashOf(code))),
    /** Finds it and ends it: of two who come with one code, one comes in. */
    take: async (code: string) => good(await store.takeSlip('code', hashOf(code))),
    /** Ends the codes of this person. */
    drop,
    /**
     * A new code, which ends those before it.
     *
     * @param goodFor milliseconds
     */
    async make(
      studio: string,
      person: string,
      goodFor = GOOD_FOR,
    ): Promise<{ readonly code: string; readonly expiresAt: number }> {
      await drop(studio, person)
      const code = oneTimeCode(random)
      const expiresAt = now() + goodFor
      await store.putSlip(
        { studio, kind: 'code', hash: hashOf(code), about: person, note: '{}', expiresAt },
        now(),
      )
      return { code, expiresAt }
    },
  }
}
