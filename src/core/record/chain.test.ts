/** Holds the hashes to the bytes that docs/contract.md 1 names. */

import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodyHash, chainNext, envelopeText, fromHex, hex } from './chain.ts'
import type { Fact } from './envelope.ts'
import { uuidv7 } from './ids.ts'
import { clientFacts, sampleFact } from './sample.fixtures.ts'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()

const one = sampleFact({ type: 'client/registered', body: { walkIn: true, name: '林' } })

/** Links a run of facts; a hash already known stands in for a body that is gone. */
function linked(facts: readonly Fact[], hashes: readonly string[]): string {
  return facts.reduce((chain, fact, i) => chainNext(sha256, chain, fact, hashes[i] ?? ''), '')
}

describe('[R1] the chain', () => {
  test('[R1] still verifies once bodies are blanked, and breaks when an envelope changes', () => {
    fc.assert(
      fc.property(clientFacts, fc.nat(), (facts, pick) => {
        fc.pre(facts.length > 0)
        const hashes = facts.map((f) => bodyHash(sha256, f.salt ?? '', f.body ?? ''))
        const head = linked(facts, hashes)
        const blanked = facts.map((f) => ({ ...f, salt: null, body: null }))
        expect(linked(blanked, hashes)).toBe(head)
        const at = pick % facts.length
        const moved = blanked.map((f, i) => (i === at ? { ...f, at: f.at + 1 } : f))
        expect(linked(moved, hashes)).not.toBe(head)
      }),
    )
  })

  test('[R1] is made of exactly the bytes that are documented', () => {
    const hash = createHash('sha256')
      .update(Buffer.from(one.salt ?? '', 'hex'))
      .update(one.body ?? '', 'utf8')
      .digest('hex')
    expect(bodyHash(sha256, one.salt ?? '', one.body ?? '')).toBe(hash)
    const first = createHash('sha256')
      .update(envelopeText(one), 'utf8')
      .update(Buffer.from(hash, 'hex'))
      .digest('hex')
    expect(chainNext(sha256, '', one, hash)).toBe(first)
    const second = createHash('sha256')
      .update(Buffer.from(first, 'hex'))
      .update(envelopeText(one), 'utf8')
      .update(Buffer.from(hash, 'hex'))
      .digest('hex')
    expect(chainNext(sha256, first, one, hash)).toBe(second)
    expect(envelopeText(one)).not.toMatch(/salt|body|林/)
    expect(Object.keys(JSON.parse(envelopeText(one)))).toHaveLength(14)
  })

  test('[R1] hex is read back as the same bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect([...fromHex(hex(bytes))]).toEqual([...bytes])
      }),
    )
  })
})

describe('[R9] ids', () => {
  test('[R9] a version 7 UUID carries the clock and sorts by it, even at 1970 and before', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1, max: 2 ** 45 }),
        fc.uint8Array({ minLength: 10, maxLength: 10 }),
        (now, random) => {
          const id = uuidv7(now, random)
          expect(id).toMatch(
            /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
          )
          expect(Number.parseInt(id.replace(/-/g, '').slice(0, 12), 16)).toBe(Math.max(0, now))
          expect(uuidv7(Math.max(0, now) + 1, random) > id).toBe(true)
        },
      ),
    )
    expect(uuidv7(0, new Uint8Array(10).fill(255))).toBe('00000000-0000-7fff-bfff-ffffffffffff')
  })
})
