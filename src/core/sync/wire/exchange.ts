/** Facts on their way: pushed by who told them, pulled by everybody, and the poke that says there is news. */

import * as z from 'zod'
import { factSchema } from '../../record/mod.ts'
import { moment } from './parts.ts'

/** Facts in one push, and in one page of a pull, at most. */
export const BATCH = 500

const digest = z.string().regex(/^[0-9a-f]{64}$/)

/** A place in a studio's history; number 0 and an empty chain before the first fact. */
const cursor = z.object({ seq: z.int().min(0), chain: z.union([z.literal(''), digest]) })

/** A fact that is offered: read one by one, so that a wrong one does not keep the others out. */
export const offered = z.unknown()

/** Proof that the studio once handed out this very fact. */
const receipt = z.string().max(64)

const kept = z.object({
  id: z.string(),
  kept: z.literal(true),
  seq: z.int().min(1),
  repeated: z.boolean(),
})
const notKept = z.object({
  id: z.string(),
  kept: z.literal(false),
  code: z.string(),
  path: z.string().optional(),
})

const pushed = z.object({
  results: z.array(z.discriminatedUnion('kept', [kept, notKept])),
  head: cursor,
})
/** What became of each offered fact, in order, and where the studio's history ends now. */
export type Pushed = z.infer<typeof pushed>

/** Offers facts; each is answered for itself. */
export const push = {
  method: 'POST',
  path: '/api/push',
  body: z.strictObject({
    facts: z.array(offered).max(BATCH),
    /** By the id of a fact that another tablet told. */
    receipts: z.record(z.string(), receipt).default({}),
  }),
  answer: pushed,
} as const

/** A fact as the studio keeps it. Keys that a newer studio adds are carried along. */
export const storedFact = z.looseObject({
  ...factSchema.shape,
  seq: z.int().min(1),
  receivedAt: moment,
  bodyHash: digest,
  chain: digest,
  reason: z.enum(['erased', 'restricted', 'role']).optional(),
})

const page = z.object({
  facts: z.array(storedFact),
  receipts: z.array(receipt),
  cursor,
  more: z.boolean(),
})
/** One page of the history; `receipts` has one for each fact, in the same order. */
export type PulledPage = Readonly<z.infer<typeof page>>

/** The facts after a cursor. A query arrives as text, so its numbers are read from it. */
export const pull = {
  method: 'GET',
  path: '/api/pull',
  query: z.strictObject({
    seq: z.coerce.number().int().min(0).default(0),
    chain: cursor.shape.chain.default(''),
    limit: z.coerce.number().int().min(1).max(BATCH).default(BATCH),
  }),
  answer: page,
} as const

/** The data of a `poke`: where the history ends now, and nothing of what is new. */
export const poke = z.object({ seq: z.int().min(1) })

/** Stays open and tells of news. */
export const live = {
  method: 'GET',
  path: '/api/live',
  answer: poke,
  media: ['text/event-stream'],
} as const
