/** A receipt for each fact the studio hands out: after a restore any tablet can bring that fact back. [SERVER21] */

import { createHmac, timingSafeEqual } from 'node:crypto'
import { bodyHash, chainNext, type Fact } from '../core/record/mod.ts'
import { sha256 } from '../store/ingest.ts'

/**
 * HMAC-SHA256 over envelope and body, under a key that only the studio has. Who holds it was given
 * this very fact by this studio, so it matters no more which tablet told it.
 *
 * @param key the line in `receipt-key`
 * @param hash of the body as it was told, lower-case hex: it outlives an erasure, and so does the receipt
 * @returns base64url, 43 letters
 */
export function receiptFor(key: string, fact: Fact, hash: string): string {
  return createHmac('sha256', key)
    .update(chainNext(sha256, '', fact, hash))
    .digest('base64url')
}

/** Whether a receipt that was brought is the one this studio gives for this very fact; none is not. */
export function isReceiptFor(key: string, fact: Fact, receipt: string | undefined): boolean {
  if (receipt === undefined) return false
  const own = Buffer.from(receiptFor(key, fact, bodyHash(sha256, fact.salt ?? '', fact.body ?? '')))
  const brought = Buffer.from(receipt)
  return own.length === brought.length && timingSafeEqual(own, brought)
}
