/** Screenings handed to a client's own phone: a link that lives an hour and is answered once. */

import { tokenHash } from '../../studio/secrets.ts'

/** Milliseconds a link stays open. */
export const OPEN_FOR = 60 * 60_000

export type Handover = {
  readonly studio: string
  readonly by: string
  readonly language: string
  readonly kind: 'first' | 'returning'
  readonly complaints: readonly string[]
  readonly expiresAt: number
  answers: unknown
}

/** Kept in memory only: an answer lives on as the tablet's own fact. */
export function handovers(now: () => number, random: (bytes: number) => Uint8Array) {
  const open = new Map<string, Handover>()
  const sweep = () => {
    for (const [hash, one] of open) if (one.expiresAt + OPEN_FOR < now()) open.delete(hash)
  }
  return {
    make(asked: Omit<Handover, 'expiresAt' | 'answers'>): { token: string; expiresAt: number } {
      sweep()
      const token = Buffer.from(random(24)).toString('base64url')
      const expiresAt = now() + OPEN_FOR
      open.set(tokenHash(token), { ...asked, expiresAt, answers: null })
      return { token, expiresAt }
    },
    find(token: string): Handover | null {
      return open.get(tokenHash(token)) ?? null
    },
  }
}
