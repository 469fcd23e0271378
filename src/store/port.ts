/** The seam between Footnote and a database: one contract suite holds every store to it. */

import type { Cursor, Fact, StoredFact } from '../core/record/envelope.ts'
import type { Role } from '../core/record/terms.ts'
import type { Appended } from '../core/sync/answered.ts'

/** The answer of `append` for one fact; it travels to the tablet as it is. */
export type { Appended }

/** One page of a studio's history, or that the cursor is not of this history: read it anew. */
export type Pulled =
  | {
      readonly ok: true
      /** By `seq`, without gaps, the first one right after the cursor that was given. */
      readonly facts: readonly StoredFact[]
      /** Of the last fact of the page; the one that was given where the page is empty. */
      readonly cursor: Cursor
      readonly more: boolean
    }
  | { readonly ok: false; readonly code: 'HISTORY_CHANGED' }

/** What a walk along a studio's chain found. */
export type Verified = {
  readonly ok: boolean
  /** How many there are. */
  readonly facts: number
  /** `seq` of the last one, 0 where there is none. */
  readonly head: number
  /** Chain of the last one, lower-case hex; empty where there is none. */
  readonly chain: string
  /** `seq` of the first fact whose link or body does not hold. */
  readonly firstBad?: number
}

/** A person who can sign in: kept apart from facts, since secrets never travel in history. */
export type Account = {
  readonly studio: string
  readonly person: string
  /** As it is typed at the sign-in. */
  readonly name: string
  readonly role: Role
  /** argon2id, encoded with its parameters; null until the person joined. */
  readonly secret: string | null
  /**
   * Who has left. The account stays, since facts that come late can undo a leaving: then its owner
   * must be able to come in by the password of before.
   */
  readonly left?: true
}

/** Why a sign-in was ended by the studio: its person left, or its tablet was taken out. */
export const ENDINGS = ['left', 'revoked'] as const
/** One of them. */
export type Ending = (typeof ENDINGS)[number]

/** A signed-in tablet: SHA-256 of its cookie, never the cookie. */
export type SignIn = {
  readonly studio: string
  /** Lower-case hex. */
  readonly tokenHash: string
  readonly person: string
  readonly device: string
  /** UTC milliseconds. */
  readonly expiresAt: number
  /** Why it opens nothing any more; it stays until its time is over, so that its tablet can be told. */
  readonly ended?: Ending
}

/** What a slip is good for: coming in with a new password, or answering the questions of a visit. */
export const SLIPS = ['code', 'hand-over'] as const

/**
 * What somebody was given to come back with, a code or a link, kept for a while under its digest:
 * whoever reads the record can use none of them.
 */
export type Slip = {
  readonly studio: string
  readonly kind: (typeof SLIPS)[number]
  /** SHA-256 of the code or token, lower-case hex. */
  readonly hash: string
  /** Id of the person or the visit that it is about. */
  readonly about: string
  /** What else is to be known once it comes back, as JSON. */
  readonly note: string
  /** UTC milliseconds. */
  readonly expiresAt: number
}

/** When a tablet of the studio last spoke with it, in UTC milliseconds. */
export type Contact = { readonly device: string; readonly at: number }

/**
 * The studios' histories: facts are appended and blanked, never changed or taken out.
 *
 * What a caller can do nothing about (a file in use; `DiskFull`, see full.ts) is thrown; everything
 * else is a value. A studio that is not known is an empty one.
 */
export interface FactStore {
  /**
   * Appends in one durable transaction; resolves only once the facts would survive a power cut, and
   * answers each of them in its place: kept, kept before, or refused with `STUDIO_FOREIGN`,
   * `FACT_ID_REUSED` or `DEVICE_CLONED`. [STORE1] [STORE2] [STORE3] [STORE8]
   *
   * @param receivedAt UTC milliseconds on the server's clock
   */
  append(studio: string, facts: readonly Fact[], receivedAt: number): Promise<readonly Appended[]>
  /**
   * The facts after a cursor. [STORE4]
   *
   * @param limit facts a page, 1 or more
   */
  pull(studio: string, after: Cursor, limit: number): Promise<Pulled>
  /** The facts of one stream by `seq`, which is not the order they are folded in. */
  stream(studio: string, stream: string): Promise<readonly StoredFact[]>
  /** Facts whose body holds a person's data, in whatever stream, by `seq`. [STORE5] */
  about(studio: string, subject: string): Promise<readonly StoredFact[]>
  /** Facts of these types in every stream, by `seq`. */
  ofTypes(studio: string, types: readonly string[]): Promise<readonly StoredFact[]>
  /**
   * The greatest lamport that counts: facts beyond it stand over a gap of more than 2^20 and are set
   * aside by every reader until the gap is filled; 0 where there is no fact.
   */
  reach(studio: string): Promise<number>
  /** Where the studio's history ends; `START` where there is none. */
  head(studio: string): Promise<Cursor>
  /** The newest facts, at most `count`, the oldest of them first. */
  last(studio: string, count: number): Promise<readonly StoredFact[]>
  /** Walks the whole history and holds every link, every body and its end. [STORE7] */
  verify(studio: string): Promise<Verified>
  /**
   * Blanks the bodies of a subject in place, also of facts still to come; the chain still verifies.
   * [STORE6]
   *
   * @returns how many bodies were blanked now
   */
  erase(studio: string, subject: string): Promise<number>
  /** The studios that have facts. */
  studios(): Promise<readonly string[]>
  /** Lets the database go; nothing may be asked of the store afterwards. */
  close(): Promise<void>
}

/** Who may come in, a studio at a time: nothing done in one studio touches another. [STORE10] [STORE15] */
export interface AccountStore {
  /**
   * Founds a studio: keeps its first facts and its owner's account in one durable transaction, both
   * or neither, whatever dies in between. [MACHINE11]
   *
   * @param facts none of which may be refused
   * @param receivedAt UTC milliseconds on the server's clock
   */
  found(account: Account, facts: readonly Fact[], receivedAt: number): Promise<void>
  /** The studios that anybody has an account in. */
  founded(): Promise<readonly string[]>
  accounts(studio: string): Promise<readonly Account[]>
  /** Adds an account, or puts it in the place of the person's own of before. */
  putAccount(account: Account): Promise<void>
  signIn(entry: SignIn): Promise<void>
  /** Also one that has ended or is past its time: whoever asks holds it against that. Null where there is none. */
  findSignIn(studio: string, tokenHash: string): Promise<SignIn | null>
  endSignIn(studio: string, tokenHash: string): Promise<void>
  /** Ends every sign-in of one tablet, since it was taken out. */
  endSignInsOf(studio: string, device: string): Promise<void>
  /** Ends every sign-in of a person; where they left, their tablets can still be told why. */
  endSignInsOfPerson(studio: string, person: string, why?: 'left'): Promise<void>

  /** Keeps a slip, and throws away those whose time is over before `now`. */
  putSlip(slip: Slip, now: number): Promise<void>
  /** The slip of whatever studio; also one whose time is over. Null where there is none. */
  findSlip(kind: Slip['kind'], hash: string): Promise<Slip | null>
  /** Finds a slip and ends it in one step: of two who ask at once, one gets it. */
  takeSlip(kind: Slip['kind'], hash: string): Promise<Slip | null>
  /** Ends every slip of a kind about one person or visit. */
  endSlips(studio: string, kind: Slip['kind'], about: string): Promise<void>

  putContact(studio: string, contact: Contact): Promise<void>
  /** Every tablet that ever spoke with the studio, in the order of their ids. */
  contacts(studio: string): Promise<readonly Contact[]>
}
