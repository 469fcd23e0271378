/** Whether this tablet is in a client's hands: remembered outside the page, so that a reload changes nothing. */

import { useSyncExternalStore } from 'react'
import * as z from 'zod'
import { factId, hex } from '../../../core/record/mod.ts'
import { LANGUAGES } from '../../../core/words/language.ts'
import { digestOf, onNotes, readNote, writeNote } from '../../ui/mod.ts'
import { type Tried, UNTRIED } from './pin.model.ts'

const PLACE = 'footnote.handed-over'

const shape = z.strictObject({
  client: factId,
  session: factId,
  language: z.enum(LANGUAGES),
  salt: z.string(),
  /** SHA-256 of salt and digits: keeps a glance from reading them, no more than that. */
  digest: z.string(),
  /** How often other digits were tried, and until when it rests after too many. */
  wrong: z.int().min(0).default(0),
  restUntil: z.number().default(0),
})
export type HandedOver = z.infer<typeof shape>

let cache: { readonly raw: string | null; readonly value: HandedOver | null } = {
  raw: null,
  value: null,
}

/** Reads the note; one that cannot be read counts as none, since nobody could enter its digits. */
function read(): HandedOver | null {
  const raw = readNote(PLACE)
  if (raw === cache.raw) return cache.value
  let value: HandedOver | null = null
  try {
    value = raw === null ? null : shape.parse(JSON.parse(raw))
  } catch {
    // Left as it is: what is drawn only reads.
  }
  cache = { raw, value }
  return value
}

function write(next: HandedOver | null): void {
  writeNote(PLACE, next === null ? null : JSON.stringify(next))
}

/** What the tablet was handed over for; null while it is in the practitioner's hands. */
export function useHandedOver(): HandedOver | null {
  return useSyncExternalStore(onNotes, read)
}

/** Turns the tablet over to the client until the same four digits come back. [SCREEN11] */
export async function handOver(
  about: Pick<HandedOver, 'client' | 'session' | 'language'>,
  digits: string,
): Promise<void> {
  const salt = hex(crypto.getRandomValues(new Uint8Array(16)))
  write({ ...about, ...UNTRIED, salt, digest: await digestOf(salt + digits) })
}

/** How often it was tried to bring the tablet back; never, where it is not handed over. */
export function readTried(): Tried {
  const { wrong, restUntil } = read() ?? UNTRIED
  return { wrong, restUntil }
}

/** Writes the tries down beside the digits they were made at. */
export function keepTried(tried: Tried): void {
  const handed = read()
  if (handed) write({ ...handed, ...tried })
}

/** Whether these are the digits; if they are, the tablet is the practitioner's again. */
export async function takeBack(from: HandedOver, digits: string): Promise<boolean> {
  if ((await digestOf(from.salt + digits)) !== from.digest) return false
  write(null)
  return true
}
