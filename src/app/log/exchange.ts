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
 * do something about, or `NO_ANSWER`, where it took the question and was silent.
 */
export type Round = 'done' | 'no-connection' | 'sign-in-again' | { readonly trouble: string }

/** What the exchange asks of the studio. */
export type Carrier = Pick<StudioApi, 'push' | 'pull' | 'heard'>

/** Codes that one fact may bring on all that is offered with it: the others go without it. */
const POISONED: readonly string[] = [
  'ANSWER_UNKNOWN',
  'BODY_LIMIT',
  'INPUT_INVALID',
  'KEY_FORBIDDEN',
  'SERVER_BROKEN',
]
/** Facts that are passed over in one round, until it is the studio that is in trouble and not they. */
const PASSED = 3

/**
 * One round: pushes the outbox until it is empty, then pulls until there is no more. A history that
 * changed under the reader (a restored server) is read anew, and all that is held here and not found
 * there is offered again, whoever told it. An answered push leaves the outbox only
 * once a page shows the fact: only then would the cursor tell if the studio lost it.
 *
 * A studio that takes nothing is read all the same. What it refused before is offered once more where
 * something that the refusal hung on has changed meanwhile: a role, a sign-in, its own server. [SYNC21]
 */
export async function exchangeOnce(log: TabletLog, shelf: Shelf, api: Carrier): Promise<Round> {
  const passed = new Set<string>()
  for (;;) {
    const pushed = await push(log, shelf, api, passed)
    if (pushed === 'no-connection' || pushed === 'sign-in-again') return pushed
    const pulled = await pull(log, shelf, api)
    if (pulled !== 'done') return pulled
    log.meet(api.heard().server)
    const more = log.outbox().some(({ id }) => !passed.has(id))
    log.offerUnseen()
    if (pushed !== 'done' || !more) return pushed
  }
}

/** `passed` gathers the facts that the studio could not answer for. */
async function push(
  log: TabletLog,
  shelf: Shelf,
  api: Carrier,
  passed: Set<string>,
): Promise<Round> {
  const { seq: known } = (await shelf.get('cursor')) ?? START
  let size = BATCH
  let trouble: Round = 'done'
  for (;;) {
    const sent = log
      .outbox(size + passed.size)
      .filter(({ id }) => !passed.has(id))
      .slice(0, size)
    if (sent.length === 0) return trouble
    const answer = await api.push(sent.map(asTold), receiptsOf(log, sent))
    log.meet(api.heard().server)
    if (!answer.ok) {
      if (!POISONED.includes(answer.code)) return missed(answer.code)
      if (sent.length > 1) {
        size = sent.length >> 1
        continue
      }
      trouble = missed(answer.code)
      for (const { id } of sent) passed.add(id)
      if (passed.size >= PASSED) return trouble
      continue
    }
    const offered = new Set(sent.map(({ id }) => id))
    const results = answer.value.results.filter(({ id }) => offered.has(id))
    const kept = results.flatMap((r) =>
      r.kept ? [{ id: r.id, settled: r.repeated && r.seq <= known }] : [],
    )
    const refusals = results.flatMap((r) => (r.kept ? [] : [{ id: r.id, code: r.code }]))
    await log.takeAnswers(kept, refusals)
    // A server that answers for none of them would have us ask forever.
    if (results.length === 0) return 'no-connection'
    size = Math.min(BATCH, size * 2)
  }
}

async function pull(log: TabletLog, shelf: Shelf, api: Carrier): Promise<Round> {
  let cursor = (await shelf.get('cursor')) ?? START
  for (;;) {
    const answer = await api.pull(cursor, BATCH)
    if (!answer.ok) {
      if (answer.code !== 'HISTORY_CHANGED' || cursor.seq === 0) return missed(answer.code)
      cursor = START
      log.setSure(false)
      await log.offerAgain(START)
      continue
    }
    const page = answer.value
    if (page.facts.length > 0) await log.takePage(withReceipts(page), page.cursor)
    if (!page.more) {
      log.setSure(true)
      return 'done'
    }
    cursor = page.cursor
  }
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

/** What the studio once gave, it takes back by its receipt, whoever told it and whoever brings it. */
function receiptsOf(log: TabletLog, facts: readonly Fact[]): { readonly [id: string]: string } {
  return Object.fromEntries(
    facts.flatMap(({ id }) => {
      const receipt = log.receiptOf(id)
      return receipt ? [[id, receipt]] : []
    }),
  )
}

/** Without the place in a history that may be gone. */
function asTold(fact: Fact & Partial<StoredFact>): Fact {
  const { seq: _seq, receivedAt: _at, bodyHash: _hash, chain: _chain, ...told } = fact
  return told
}
