/** The hashes that make a studio's history tamper-evident, and that survive blanking. docs/contract.md 1 [R1] */

import { canonicalJson } from './canonical.ts'
import type { Fact } from './envelope.ts'

/** SHA-256, given from outside, since core has no cryptography of its own. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array

/** All that core asks of the world it runs in: every browser and Node have it, the language itself has not. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> }

const utf8 = new TextEncoder()

/** Lower-case hex. */
export function hex(bytes: Uint8Array): string {
  let out = ''
  for (const byte of bytes) out += byte.toString(16).padStart(2, '0')
  return out
}

/** Bytes of an even run of hex digits; the empty text gives no bytes. */
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

/** SHA-256 of the 16 salt bytes followed by the body in UTF-8, as lower-case hex. */
export function bodyHash(sha256: Sha256, salt: string, body: string): string {
  return hex(sha256(joined(fromHex(salt), utf8.encode(body))))
}

/**
 * The envelope as it is hashed: canonical JSON of the fact's own members except `salt` and `body`.
 * What the server adds (`seq`, `receivedAt`, hashes, `reason`) is not in it.
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
  })
}

/**
 * The next link: SHA-256 of the 32 bytes of the previous link (none before the first fact), the
 * envelope in UTF-8 and the 32 bytes of the body hash, as lower-case hex.
 */
export function chainNext(sha256: Sha256, previous: string, fact: Fact, hash: string): string {
  return hex(sha256(joined(fromHex(previous), utf8.encode(envelopeText(fact)), fromHex(hash))))
}
