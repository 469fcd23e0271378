/** The tablet's sealing key: never readable by script, and a copy that only the password opens. */

import type { Random } from './codec.ts'

/** The key as it rests on the disk while the tablet is locked. */
export type WrappedKey = {
  readonly person: string
  readonly salt: Uint8Array<ArrayBuffer>
  readonly iv: Uint8Array<ArrayBuffer>
  readonly rounds: number
  readonly wrapped: ArrayBuffer
}

/** OWASP Password Storage Cheat Sheet (2023) for PBKDF2-HMAC-SHA256. */
export const ROUNDS = 600_000

const ALGORITHM = { name: 'AES-GCM', length: 256 } as const

async function keyFromPassphrase(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(passphrase.normalize('NFKC')),
    'PBKDF2',
    false,
    ['deriveKey'],
  )
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    material,
    ALGORITHM,
    false,
    ['wrapKey', 'unwrapKey'],
  )
}

/** Makes a sealing key and its wrapped copy; the returned key cannot be exported. */
export async function makeSealingKey(
  passphrase: string,
  person: string,
  random: Random,
  rounds = ROUNDS,
): Promise<{ readonly key: CryptoKey; readonly wrapped: WrappedKey }> {
  const salt = random(16)
  const iv = random(12)
  const wrappingKey = await keyFromPassphrase(passphrase, salt, rounds)
  const exportable = await crypto.subtle.generateKey(ALGORITHM, true, ['encrypt', 'decrypt'])
  const bytes = await crypto.subtle.wrapKey('raw', exportable, wrappingKey, { name: 'AES-GCM', iv })
  const wrapped = { person, salt, iv, rounds, wrapped: bytes }
  const key = await unwrapSealingKey(wrapped, passphrase)
  if (!key) throw new Error('a key just wrapped did not open again')
  return { key, wrapped }
}

/** The sealing key, or null if the passphrase is wrong. */
export async function unwrapSealingKey(
  wrapped: WrappedKey,
  passphrase: string,
): Promise<CryptoKey | null> {
  const wrappingKey = await keyFromPassphrase(passphrase, wrapped.salt, wrapped.rounds)
  try {
    return await crypto.subtle.unwrapKey(
      'raw',
      wrapped.wrapped,
      wrappingKey,
      { name: 'AES-GCM', iv: wrapped.iv },
      ALGORITHM,
      false,
      ['encrypt', 'decrypt'],
    )
  } catch {
    return null
  }
}
