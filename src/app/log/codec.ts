/** Seals facts before they touch the tablet's disk and opens them again: AES-GCM under the tablet's key. */

import type { Fact } from '../../core/record/envelope.ts'

/** A fact whose place in the device's own count is given at the moment it is kept. */
export type Unplaced = Omit<Fact, 'n' | 'lamport'>

/** Random bytes, given by main. */
export type Random = (bytes: number) => Uint8Array<ArrayBuffer>

/** 96 bits, the length that NIST SP 800-38D asks for with random nonces. */
const IV_BYTES = 12

const utf8 = new TextEncoder()

/**
 * Seals one value as `iv ‖ ciphertext ‖ tag`. `name` is bound in as additional data, so that a box
 * moved under another name does not open.
 */
export async function seal(
  key: CryptoKey,
  value: unknown,
  name: string,
  random: Random,
): Promise<Uint8Array<ArrayBuffer>> {
  const iv = random(IV_BYTES)
  const shut = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: utf8.encode(name) },
    key,
    utf8.encode(JSON.stringify(value)),
  )
  const box = new Uint8Array(IV_BYTES + shut.byteLength)
  box.set(iv)
  box.set(new Uint8Array(shut), IV_BYTES)
  return box
}

/** Opens a box; rejects if the key or the name is wrong, or a bit has changed. */
export async function open(
  key: CryptoKey,
  box: Uint8Array<ArrayBuffer>,
  name: string,
): Promise<unknown> {
  const text = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: box.slice(0, IV_BYTES), additionalData: utf8.encode(name) },
    key,
    box.slice(IV_BYTES),
  )
  return JSON.parse(new TextDecoder().decode(text))
}
