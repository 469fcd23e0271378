/** Holds receipts: one proves that this studio handed out this very fact, and nothing else. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodyHash, type Fact } from '../core/record/mod.ts'
import { sampleFact, sampleId } from '../core/record/sample.fixtures.ts'
import { sha256 } from '../store/ingest.ts'
import { isReceiptFor, receiptFor } from './receipts.ts'

const KEY = 'a key of the studio'
const fact = sampleFact({ type: 'client/changed', body: { field: 'note', value: 'likes Bach' } })
const hashOf = ({ salt, body }: Fact) => bodyHash(sha256, salt ?? '', body ?? '')
const receipt = receiptFor(KEY, fact, hashOf(fact))

describe('[SERVER21] a receipt', () => {
  test('is 32 bytes in base64url, the same each time it is given', () => {
    expect(receipt).toMatch(/^[\w-]{43}$/)
    expect(receiptFor(KEY, fact, hashOf(fact))).toBe(receipt)
    expect(isReceiptFor(KEY, fact, receipt)).toBe(true)
  })

  test.each<[what: string, change: Partial<Fact>]>([
    ['id', { id: sampleId(8) }],
    ['studio', { studio: sampleId(8) }],
    ['stream', { stream: sampleId(8) }],
    ['subject', { subject: null }],
    ['actor', { actor: sampleId(8) }],
    ['tablet', { device: sampleId(8) }],
    ['number', { n: 8 }],
    ['lamport', { lamport: 8 }],
    ['time', { at: 8 }],
    ['zone', { tz: 0 }],
    ['type', { type: 'client/read' }],
    ['version', { v: 2 }],
    ['chart', { chart: 'western@1.0.0' }],
    ['rules', { rules: '2.0.0' }],
    ['salt', { salt: '00'.repeat(16) }],
    ['body', { body: '{"field":"note","value":"likes Brahms"}' }],
    ['body, blanked', { body: null, salt: null }],
  ])('with another %s it is none', (_what, change) => {
    expect(isReceiptFor(KEY, { ...fact, ...change }, receipt)).toBe(false)
  })

  test('of another studio, cut, grown, empty or none it is none', () => {
    const foreign = receiptFor(`${KEY}!`, fact, hashOf(fact))
    for (const one of [foreign, receipt.slice(1), `${receipt}A`, '', undefined])
      expect(isReceiptFor(KEY, fact, one)).toBe(false)
    fc.assert(
      fc.property(fc.base64String({ minLength: 43, maxLength: 44 }), (guess) => {
        expect(isReceiptFor(KEY, fact, guess)).toBe(false)
      }),
    )
  })

  test('outlives the erasure of the body: it is given by the hash', () => {
    const blank = { ...fact, body: null, salt: null }
    expect(receiptFor(KEY, blank, hashOf(fact))).toBe(receipt)
  })
})
