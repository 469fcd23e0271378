/** The secrets that lie beside the record as files of one line: written whole, closed to others, and taken only when whole. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { granted, type Outcome, refused } from '../core/outcome.ts'
import { closeFile } from '../disk/modes.ts'
import { diskRefusal, errnoOf } from '../disk/refusal.ts'
import { writeFirst } from '../disk/whole.ts'

/** What may stand in each, and what to do about one in which it does not. */
const KINDS = {
  /** 32 bytes of chance: signs receipts, so a guessable one lets anybody bring facts in. */
  'receipt-key': {
    form: /^[0-9a-f]{64}$/,
    mend: 'put it back from a backup; without one take it away, and tablets bring a restored record back only what they told themselves',
  },
  /** See `oneTimeCode`. */
  'setup-code': {
    form: /^[2-9A-HJKMNP-Z]{4}(-[2-9A-HJKMNP-Z]{4}){2}$/,
    mend: 'take it away, and the next start makes a new one',
  },
} as const satisfies { readonly [name: string]: { readonly form: RegExp; readonly mend: string } }

/** The name of a secret's file. */
export type SecretName = keyof typeof KINDS

/** Whether a text could be this secret. */
export const isSecret = (name: SecretName, text: string): boolean => KINDS[name].form.test(text)

/**
 * The secret of a record, or null where there is no such file.
 *
 * @param folder of the record
 * @returns `SECRET_BROKEN` for one that is empty, cut or no such secret
 */
export function readSecret(folder: string, name: SecretName): Outcome<string | null> {
  const path = join(folder, name)
  try {
    const text = readFileSync(path, 'latin1').trim()
    if (!isSecret(name, text))
      return refused(
        'SECRET_BROKEN',
        `${path} is empty, cut or changed; ${KINDS[name].mend}`,
        'data',
      )
    return granted(text)
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return granted(null)
    return diskRefusal(error, 'DATA_UNUSABLE', path, 'data')
  }
}

/**
 * The secret of a record, made where there is none yet. [MACHINE6]
 *
 * @param folder of the record, which is there
 * @param make draws a new one
 * @returns `SECRET_BROKEN`, `DATA_UNUSABLE`, `DISK_FULL`
 */
export function keptSecret(folder: string, name: SecretName, make: () => string): Outcome<string> {
  const there = readSecret(folder, name)
  if (!there.ok) return there
  const path = join(folder, name)
  try {
    if (there.value !== null) {
      closeFile(path)
      return granted(there.value)
    }
    const made = make()
    if (writeFirst(path, `${made}\n`)) return granted(made)
  } catch (error) {
    return diskRefusal(error, 'DATA_UNUSABLE', path, 'data')
  }
  // Another start was faster by a moment: its secret counts.
  const theirs = readSecret(folder, name)
  if (!theirs.ok) return theirs
  return theirs.value === null ? keptSecret(folder, name, make) : granted(theirs.value)
}
