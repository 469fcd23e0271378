/** What a store does with a fact before it is kept: the same decisions for every database. docs/contract.md 1 */

import { createHash } from 'node:crypto'
import { bodyHash, chainNext, type Fact, type StoredFact } from '../core/record/mod.ts'
import type { Appended } from './port.ts'

export const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()

/** What is already kept that a fact could clash with. */
export type Known = {
  byId(id: string): Pick<StoredFact, 'seq' | 'bodyHash'> | undefined
  /** Whether this tablet told a fact under this number. */
  holds(device: string, n: number): boolean
  /** Whether the person whose data it holds was erased. */
  erased(subject: string): boolean
}

export type Ingested =
  | { readonly is: 'new'; readonly stored: StoredFact }
  | { readonly is: 'answered'; readonly answer: Appended }

/**
 * Decides over one fact: new, a repeat, or refused.
 *
 * A repeat is the same id with the same body; after an erasure the hash still tells. A late fact of
 * an erased person keeps its place in the chain and loses its body.
 */
export function ingest(
  studio: string,
  fact: Fact,
  known: Known,
  head: { readonly seq: number; readonly chain: string },
  receivedAt: number,
): Ingested {
  if (fact.studio !== studio)
    return { is: 'answered', answer: { id: fact.id, kept: false, code: 'STUDIO_FOREIGN' } }
  const hash = bodyHash(sha256, fact.salt ?? '', fact.body ?? '')
  const before = known.byId(fact.id)
  if (before) {
    const same = before.bodyHash === hash
    return {
      is: 'answered',
      answer: same
        ? { id: fact.id, kept: true, seq: before.seq, repeated: true }
        : { id: fact.id, kept: false, code: 'FACT_ID_REUSED' },
    }
  }
  if (known.holds(fact.device, fact.n))
    return { is: 'answered', answer: { id: fact.id, kept: false, code: 'DEVICE_CLONED' } }
  const gone = fact.subject !== null && known.erased(fact.subject)
  const stored: StoredFact = {
    ...fact,
    ...(gone ? { salt: null, body: null, reason: 'erased' as const } : {}),
    seq: head.seq + 1,
    receivedAt,
    bodyHash: hash,
    chain: chainNext(sha256, head.chain, fact, hash),
  }
  return { is: 'new', stored }
}

/** Walks a studio's facts and holds every link of the chain, and every body that is still there. */
export function verifyChain(facts: Iterable<StoredFact>): {
  readonly facts: number
  readonly head: number
  readonly chain: string
  readonly firstBad?: number
} {
  let count = 0
  let head = 0
  let chain = ''
  let firstBad: number | undefined
  for (const fact of facts) {
    count++
    const linked =
      fact.seq === head + 1 &&
      chainNext(sha256, chain, fact, fact.bodyHash) === fact.chain &&
      (fact.body === null || bodyHash(sha256, fact.salt ?? '', fact.body) === fact.bodyHash)
    if (!linked) firstBad ??= fact.seq
    head = fact.seq
    chain = fact.chain
  }
  return { facts: count, head, chain, ...(firstBad === undefined ? {} : { firstBad }) }
}
