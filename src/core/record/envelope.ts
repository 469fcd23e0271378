/** The envelope every fact travels in. docs/contract.md 1. */

import * as z from 'zod'
import { utf8Length } from './utf8.ts'

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/**
 * The form of every id: a version 7 UUID (RFC 9562 5.7) in lower case, so that two spellings are never
 * two ids.
 */
export const factId = z.string().regex(UUID_V7, 'a version 7 UUID in lower case')

/** A chart and its version: `rwo-shur@1.0.0`. */
export const chartVersion = z.string().regex(/^[a-z0-9-]+@\d+\.\d+\.\d+$/)
/** A version of the screening rules: `1.0.0`. */
export const rulesVersion = z.string().regex(/^\d+\.\d+\.\d+$/)

/** A body is canonical JSON text of at most 64 kB in UTF-8. */
export const MAX_BODY_BYTES = 64 * 1024
/** An `ext` is text of at most 4 kB in UTF-8. */
export const MAX_EXT_BYTES = 4 * 1024
/** A lamport that jumps further than this beyond the one before it sets the fact aside. [R18] */
export const MAX_LAMPORT_JUMP = 2 ** 20

/**
 * A fact as a tablet tells it: the envelope in clear, the body as text. Keys that are not named here
 * are refused. docs/contract.md 1 says the same for those who write to Footnote from outside.
 */
export const factSchema = z.strictObject({
  /** Given by who told it, so that a fact sent twice is kept once. */
  id: factId,
  /** The studio it belongs to. */
  studio: factId,
  /** What the fact folds into: the id of a client, a session or the studio. */
  stream: factId,
  /** Whose personal data the body holds: erasure, permission and the read log go by it. */
  subject: factId.nullable(),
  /** The person who did it. */
  actor: factId,
  /** The tablet, or the server, that tells it. */
  device: factId,
  /** 1, 2, 3 … without gaps on each device. */
  n: z.int().min(1),
  /** Greater than every lamport the device had seen; gives the order. [R2] */
  lamport: z.int().min(1).max(Number.MAX_SAFE_INTEGER),
  /** UTC milliseconds as the device claims them: shown, and never ordered by. */
  at: z.int().min(0).max(8.64e15),
  /** Minutes east of UTC. */
  tz: z.int().min(-1080).max(1080),
  /** `family/whatHappened`, in the past tense. */
  type: z
    .string()
    .regex(/^[a-z]+\/[a-zA-Z]+$/)
    .max(64),
  /** Version of the type that the body is written in. [R31] */
  v: z.int().min(1).max(1000),
  /** The chart in force when it was told. */
  chart: chartVersion,
  /** The screening rules in force when it was told. */
  rules: rulesVersion,
  /** 16 random bytes in lower-case hex; blanked with the body. */
  salt: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .nullable(),
  /** RFC 8785 canonical JSON, made once on the device; null once erased or hidden. */
  body: z.string().nullable(),
  /**
   * What a newer Footnote says beside the body; absent today. It is hashed with the envelope, kept
   * and passed on unread. It stays when the body is erased, so nothing personal may stand in it.
   */
  ext: z
    .string()
    .min(1)
    .max(MAX_EXT_BYTES)
    .refine((text) => utf8Length(text) <= MAX_EXT_BYTES, `at most ${MAX_EXT_BYTES} bytes in UTF-8`)
    .refine((text) => text.isWellFormed(), 'half a character (a lone surrogate)')
    .exactOptional(),
})

/** A fact as it travels. What its body says is read by `readFact`. */
export type Fact = Readonly<z.infer<typeof factSchema>>

/** A fact as a studio keeps it, with its place in the studio's history. */
export type StoredFact = Fact & {
  /** 1, 2, 3 … in each studio, in order of arrival. */
  readonly seq: number
  /** UTC milliseconds on the server's clock. */
  readonly receivedAt: number
  /** SHA-256(salt ‖ body), lower-case hex. */
  readonly bodyHash: string
  /** SHA-256(previous chain ‖ envelope ‖ bodyHash), lower-case hex. */
  readonly chain: string
  /** Why the body is null, where it is: the person was erased, or this reader may not see it. */
  readonly reason?: 'erased' | 'restricted' | 'role'
}

/** Where a reader stands in a studio's history: the last fact it has, and that fact's link. */
export type Cursor = { readonly seq: number; readonly chain: string }
/** Before the first fact. */
export const START: Cursor = { seq: 0, chain: '' }
