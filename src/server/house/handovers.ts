/** Screenings handed to a client's own phone: a link that lives an hour and is answered once. */

import * as z from 'zod'
import { bodySchemas, factId } from '../../core/record/mod.ts'
import type { HandingOver } from '../../core/sync/wire/mod.ts'
import { tokenHash } from '../../studio/secrets.ts'
import type { Setting } from '../../studio/setting.ts'
import { newId } from '../../studio/tell.ts'

/** Milliseconds a link stays open. */
export const OPEN_FOR = 60 * 60_000

const { language, kind, complaints } = bodySchemas['screening/answered'].shape

const note = z.object({
  language,
  kind: kind.extract(['first', 'returning']),
  complaints,
  client: factId,
  /** The tablet's holder, for whom the studio tells what was answered. */
  by: factId,
  /** The id of the fact that the answers will be: whether there is one says whether the phone has answered. */
  fact: factId,
  /** How many facts the studio had when the link was made. */
  since: z.int().min(0),
})

/** One link, with what is asked under it. */
export type Handover = z.infer<typeof note> & {
  readonly studio: string
  readonly session: string
  /** UTC milliseconds. */
  readonly expiresAt: number
}

/** What the house knows of links to phones. */
export type Handovers = ReturnType<typeof makeHandovers>

/** Kept in the record's own file by the digest of the token, so that a link outlives a restart. */
export function makeHandovers(setting: Pick<Setting, 'store' | 'now' | 'random'>) {
  const { store, now, random } = setting
  return {
    async make(
      { session, ...asked }: HandingOver,
      who: { readonly studio: string; readonly person: string },
    ): Promise<{ readonly token: string; readonly fact: string; readonly expiresAt: number }> {
      const token = Buffer.from(random(24)).toString('base64url')
      const fact = newId(setting)
      const expiresAt = now() + OPEN_FOR
      const { seq: since } = await store.head(who.studio)
      const kept: z.infer<typeof note> = { ...asked, fact, since, by: who.person }
      await store.putSlip(
        {
          studio: who.studio,
          kind: 'hand-over',
          hash: tokenHash(token),
          about: session,
          note: JSON.stringify(kept),
          // Whoever comes too late is told so for another hour, and not that there never was a link.
          expiresAt: expiresAt + OPEN_FOR,
        },
        now(),
      )
      return { token, fact, expiresAt }
    },
    /** The link of a token, also once it is answered or too old; null where it was never made. */
    async find(token: string): Promise<Handover | null> {
      const slip = await store.findSlip('hand-over', tokenHash(token))
      if (!slip) return null
      const { studio, about: session, expiresAt } = slip
      return {
        ...note.parse(JSON.parse(slip.note)),
        studio,
        session,
        expiresAt: expiresAt - OPEN_FOR,
      }
    },
  }
}
