/** What a store does with facts before they are kept: the same decisions for every database. docs/contract.md 1 */

import { createHash } from 'node:crypto'
import { bodyHash, type Cursor, chainNext, type Fact, type StoredFact } from '../core/record/mod.ts'
import type { Appended } from './port.ts'

/** SHA-256 by Node, 32 bytes: the hash that the record's own functions take as an argument. */
export const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()

/** Where a fact stands on its tablet: no tablet tells two facts under one number. */
export type Numbered = Pick<Fact, 'device' | 'n'>

/**
 * The first step: what a store must look up before a push can be decided over, each thing once. A
 * plain description, so that a database may answer it at once, later, or by a single query.
 */
export type Needed = {
  readonly studio: string
  /** Facts that may be kept already. */
  readonly ids: readonly string[]
  /** Numbers that another fact may have. */
  readonly places: readonly Numbered[]
  /** Persons who may have been erased. */
  readonly subjects: readonly string[]
}

/** What the store holds of `Needed`, and the end of the studio's chain. */
export type Known = {
  readonly head: Cursor
  /** The facts asked for that are kept, by id. */
  readonly kept: ReadonlyMap<string, Pick<StoredFact, 'seq' | 'bodyHash'>>
  /** The numbers asked for that are taken, as `placeKey` writes them. */
  readonly places: ReadonlySet<string>
  /** The persons asked for who were erased. */
  readonly erased: ReadonlySet<string>
}

/** The second step: an answer for each fact in its order, and what is to be written, in the chain's order. */
export type Decision = {
  readonly answers: readonly Appended[]
  readonly stored: readonly StoredFact[]
}

/** A tablet's number as one text. */
export const placeKey = ({ device, n }: Numbered): string => `${device} ${n}`

/** What must be known of a push; nothing of a fact of another studio, which is refused unseen. [STORE14] */
export function neededFor(studio: string, facts: readonly Fact[]): Needed {
  const own = facts.filter((fact) => fact.studio === studio)
  const places = new Map(own.map(({ device, n }) => [placeKey({ device, n }), { device, n }]))
  return {
    studio,
    ids: [...new Set(own.map(({ id }) => id))],
    places: [...places.values()],
    subjects: [...new Set(own.flatMap(({ subject }) => (subject === null ? [] : [subject])))],
  }
}

/**
 * Decides over a push: each fact is new, a repeat, or refused. Pure. [STORE14]
 *
 * A repeat is the same id with the same body; after an erasure the hash still tells. A late fact of
 * an erased person keeps its place in the chain and loses its body. Refuses with `STUDIO_FOREIGN`,
 * `FACT_ID_REUSED` and `DEVICE_CLONED`, each fact for itself.
 *
 * @param known what was found of `neededFor(studio, facts)`
 * @param receivedAt UTC milliseconds on the server's clock
 */
export function decide(
  studio: string,
  facts: readonly Fact[],
  known: Known,
  receivedAt: number,
): Decision {
  let { head } = known
  const kept = new Map(known.kept)
  const places = new Set(known.places)
  const stored: StoredFact[] = []
  const answers = facts.map((fact): Appended => {
    const { id } = fact
    if (fact.studio !== studio) return { id, kept: false, code: 'STUDIO_FOREIGN' }
    const hash = bodyHash(sha256, fact.salt ?? '', fact.body ?? '')
    const before = kept.get(id)
    if (before)
      return before.bodyHash === hash
        ? { id, kept: true, seq: before.seq, repeated: true }
        : { id, kept: false, code: 'FACT_ID_REUSED' }
    if (places.has(placeKey(fact))) return { id, kept: false, code: 'DEVICE_CLONED' }
    const gone = fact.subject !== null && known.erased.has(fact.subject)
    const one: StoredFact = {
      ...fact,
      ...(gone ? { salt: null, body: null, reason: 'erased' as const } : {}),
      seq: head.seq + 1,
      receivedAt,
      bodyHash: hash,
      chain: chainNext(sha256, head.chain, fact, hash),
    }
    head = { seq: one.seq, chain: one.chain }
    kept.set(id, one)
    places.add(placeKey(fact))
    stored.push(one)
    return { id, kept: true, seq: one.seq, repeated: false }
  })
  return { answers, stored }
}

/**
 * Walks a studio's facts and holds every link of the chain, every body that is still there, and that
 * no body is gone but those of persons who were erased.
 *
 * @param facts by `seq`, from the first on
 * @param erased the persons whose bodies were blanked on purpose
 * @returns how many there are, the last `seq` and chain, and the `seq` of the first that does not
 *   hold, where one does not
 */
export function verifyChain(
  facts: Iterable<StoredFact>,
  erased: ReadonlySet<string>,
): {
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
      (fact.body === null
        ? fact.subject !== null && erased.has(fact.subject)
        : bodyHash(sha256, fact.salt ?? '', fact.body) === fact.bodyHash)
    if (!linked) firstBad ??= fact.seq
    head = fact.seq
    chain = fact.chain
  }
  return { facts: count, head, chain, ...(firstBad === undefined ? {} : { firstBad }) }
}
