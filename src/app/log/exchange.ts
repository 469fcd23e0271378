/** Carries facts between the tablet and the studio whenever there is a way, and never asks for one. */

import { type Fact, START, type StoredFact } from '../../core/record/mod.ts'
import type { Given } from '../../core/sync/ledger.ts'
import { BATCH, type PulledPage } from '../../core/sync/wire/mod.ts'
import type { StudioApi } from '../api/api.ts'
import type { TabletLog } from './log.ts'
import type { Shelf } from './shelf.ts'

/**
 * How an exchange ended: with everything exchanged, without an answer, with a studio that does not
 * know this tablet, or with `trouble`: the studio answered, but with a code that only a person can
 * do something about.
 */
export type Round = 'done' | 'no-connection' | 'sign-in-again' | { readonly trouble: string }

/**
 * One round: pushes the outbox until it is empty, then pulls until there is no more. A history that
 * changed under the reader (a restored server) is read anew, and all that is held here and not found
 * there is offered again, whoever told it. An answered push leaves the outbox only
 * once a page shows the fact: only then would the cursor tell if the studio lost it.
 */
export async function exchangeOnce(log: TabletLog, shelf: Shelf, api: StudioApi): Promise<Round> {
  let cursor = (await shelf.get('cursor')) ?? START
  let size = BATCH
  for (let batch = log.outbox(); batch.length > 0; batch = log.outbox()) {
    const sent = batch.slice(0, size)
    const answer = await api.push(sent.map(asTold), receiptsOf(log, sent))
    if (!answer.ok && answer.code === 'BODY_LIMIT' && sent.length > 1) {
      size = sent.length >> 1
      continue
    }
    if (!answer.ok) return missed(answer.code)
    const known = cursor.seq
    const kept = answer.value.results.flatMap((r) =>
      r.kept ? [{ id: r.id, settled: r.repeated && r.seq <= known }] : [],
    )
    const refusals = answer.value.results.flatMap((r) =>
      r.kept ? [] : [{ id: r.id, code: r.code }],
    )
    await log.takeAnswers(kept, refusals)
    // A server that answers for none of them would have us ask forever.
    if (kept.length + refusals.length === 0) return 'no-connection'
  }
  for (;;) {
    const answer = await api.pull(cursor, BATCH)
    if (!answer.ok) {
      if (answer.code !== 'HISTORY_CHANGED' || cursor.seq === 0) return missed(answer.code)
      cursor = START
      await log.offerAgain(START)
      continue
    }
    const page = answer.value
    if (page.facts.length > 0) await log.takePage(withReceipts(page), page.cursor)
    if (!page.more) break
    cursor = page.cursor
  }
  const toldSince = log.outbox().length > 0
  log.offerUnseen()
  return toldSince ? exchangeOnce(log, shelf, api) : 'done'
}

function missed(code: string): Round {
  switch (code) {
    case 'NO_CONNECTION':
      return 'no-connection'
    case 'NOT_SIGNED_IN':
      return 'sign-in-again'
    default:
      return { trouble: code }
  }
}

function withReceipts({ facts, receipts }: PulledPage): readonly Given[] {
  return facts.map((fact, i) => ({ ...fact, receipt: receipts[i] ?? '' }))
}

function receiptsOf(log: TabletLog, facts: readonly Fact[]): { readonly [id: string]: string } {
  return Object.fromEntries(
    facts.flatMap(({ id, device }) => {
      const receipt = device === log.device ? undefined : log.receiptOf(id)
      return receipt ? [[id, receipt]] : []
    }),
  )
}

/** Without the place in a history that may be gone. */
function asTold(fact: Fact & Partial<StoredFact>): Fact {
  const { seq: _seq, receivedAt: _at, bodyHash: _hash, chain: _chain, ...told } = fact
  return told
}
