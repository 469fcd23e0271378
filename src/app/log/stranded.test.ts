/** Holds that nothing told is stranded in silence, and that a tablet with one mistake is found out. */

import { describe, expect, test } from 'vitest'
import { stranded } from '../../../trials/stranded.trial.ts'
import type { TabletLog } from './log.ts'
import type { Sown } from './stranded.fixtures.ts'

const SEED = Number(process.env.FOOTNOTE_SEED ?? Date.now() % 1_000_000)
/** Runs that never change, so that a mistake is found in them today and tomorrow. */
const FIXED = 20261125

test(`[SYNC24] nothing told is stranded unnamed, nothing thanked for is gone, seed ${SEED}`, async () => {
  const { wrong, met } = await stranded(40, SEED)
  expect(wrong).toEqual([])
  // Proves that the runs met what they are about.
  for (const what of ['lost', 'unanswered', 'twice', 'late', 'signed in', 'told pain', 'unlocked'])
    expect(met).toContain(what)
})

/** All that waits on the tablet, whoever told it. */
const waitingOf = (log: TabletLog) =>
  log
    .exportWaiting()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

const SOWN: { readonly [mistake: string]: Sown } = {
  'offers what somebody else told': {
    log: (log) => ({
      ...log,
      outbox: () => waitingOf(log).filter(({ id }) => log.whereIs(id) === 'tablet'),
    }),
  },
  'never offers again what was refused': {
    log: (log) => ({
      ...log,
      outbox: (most) => log.outbox(most).filter(({ id }) => log.whereIs(id) !== 'refused'),
    }),
  },
  'takes a refusal for a yes': {
    log: (log) => ({
      ...log,
      takeAnswers: (kept, refused) =>
        log.takeAnswers([...kept, ...refused.map(({ id }) => ({ id, settled: true }))], []),
    }),
  },
  'says that all is kept': {
    log: (log) => ({
      ...log,
      standing: () => ({ ...log.standing(), unsent: 0, refused: [], waitsFor: [] }),
    }),
  },
  'names nobody for whom entries wait': {
    log: (log) => ({ ...log, standing: () => ({ ...log.standing(), waitsFor: [] }) }),
  },
  'offers a restored studio nothing': {
    log: (log) => ({ ...log, offerAgain: () => Promise.resolve() }),
  },
  'forgets the receipts of what it gives back': {
    log: (log) => ({ ...log, receiptOf: () => undefined }),
  },
  'takes thanks from nobody for an answer': {
    api: (api) => ({
      ...api,
      push: async (facts, receipts) => {
        const answer = await api.push(facts, receipts)
        if (answer.ok) return answer
        const results = facts.map(({ id }) => ({ id, kept: true as const, seq: 1, repeated: true }))
        return { ok: true, value: { results, head: { seq: 1, chain: '' } } }
      },
    }),
  },
  'stops at the first it may not bring': {
    log: (log) => ({
      ...log,
      outbox: (most) => {
        const [first] = waitingOf(log)
        return first && first.actor !== log.person ? [] : log.outbox(most)
      },
    }),
  },
}

describe('[SYNC24] the law bites', () => {
  test.each(Object.entries(SOWN))('a tablet that %s', async (_mistake, sown) => {
    for (let part = 0; part < 6; part++) {
      const { wrong } = await stranded(10, FIXED + part, sown)
      if (wrong.length > 0) return
    }
    expect.fail('sixty runs passed over it')
  })
})
