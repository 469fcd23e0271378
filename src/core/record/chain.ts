/** The hashes that make a studio's history tamper-evident, and that survive blanking. docs/contract.md 1 [R1] */

import { canonicalJson } from './canonical.ts'
import type { Fact } from './envelope.ts'

/** SHA-256 of bytes, 32 bytes long; given from outside, since core has no cryptography of its own. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array

const utf8 = new TextEncoder()

/**
 * Bytes as lower-case hex, two digits a byte.
 *
 * @example
 * hex(Uint8Array.of(0, 171)) // '00ab'
 */
export function hex(bytes: Uint8Array): string {
  let out = ''
  for (const byte of bytes) out += byte.toString(16).padStart(2, '0')
  return out
}

/**
 * The bytes of an even run of hex digits; the empty text gives none.
 *
 * @param text nothing but hex digits: what else stands in it is not noticed
 *
 * @example
 * fromHex('00ab') // Uint8Array.of(0, 171)
 */
export function fromHex(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length / 2)
  for (let i = 0; i < bytes.length; i++)
    bytes[i] = Number.parseInt(text.slice(2 * i, 2 * i + 2), 16)
  return bytes
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/**
 * What the chain holds of a body: SHA-256 of the 16 salt bytes followed by the body in UTF-8, as
 * lower-case hex. Without the salt a short body could be guessed from it after it was erased.
 *
 * @param salt 32 hex digits
 */
export function bodyHash(sha256: Sha256, salt: string, body: string): string {
  return hex(sha256(joined(fromHex(salt), utf8.encode(body))))
}

/**
 * The envelope as it is hashed: canonical JSON of the fact's own members except `salt` and `body`,
 * with `ext` only where the fact has one. What the server adds (`seq`, `receivedAt`, hashes,
 * `reason`) is not in it.
 */
export function envelopeText(fact: Fact): string {
  return canonicalJson({
    id: fact.id,
    studio: fact.studio,
    stream: fact.stream,
    subject: fact.subject,
    actor: fact.actor,
    device: fact.device,
    n: fact.n,
    lamport: fact.lamport,
    at: fact.at,
    tz: fact.tz,
    type: fact.type,
    v: fact.v,
    chart: fact.chart,
    rules: fact.rules,
    // Left out where there is none, so that such an envelope has the bytes it always had.
    ext: fact.ext,
  })
}

/**
 * The next link: SHA-256 of the 32 bytes of the previous link (none before the first fact), the
 * envelope in UTF-8 and the 32 bytes of the body hash, as lower-case hex. It can be worked out from
 * a blanked fact too, since of the body it takes only the hash.
 *
 * @param previous the link before, '' before the first fact of a studio
 * @param hash {@link bodyHash} of the fact
 */
export function chainNext(sha256: Sha256, previous: string, fact: Fact, hash: string): string {
  return hex(sha256(joined(fromHex(previous), utf8.encode(envelopeText(fact)), fromHex(hash))))
}
