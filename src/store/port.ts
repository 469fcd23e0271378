/** The seam between Footnote and a database: one contract suite holds every store to it. */

import type { Cursor, Fact, StoredFact } from '../core/record/envelope.ts'
import type { Appended } from '../core/sync/answered.ts'

export type { Appended }

export type Pulled =
  | {
      readonly ok: true
      readonly facts: readonly StoredFact[]
      readonly cursor: Cursor
      readonly more: boolean
    }
  | { readonly ok: false; readonly code: 'HISTORY_CHANGED' }

export type Verified = {
  readonly ok: boolean
  readonly facts: number
  readonly head: number
  readonly chain: string
  readonly firstBad?: number
}

/** A person who can sign in: kept apart from facts, since secrets never travel in history. */
export type Account = {
  readonly studio: string
  readonly person: string
  readonly name: string
  readonly role: 'owner' | 'practitioner' | 'reception'
  /** argon2id, encoded with its parameters; null until the person joined. */
  readonly secret: string | null
}

/** A signed-in tablet: SHA-256 of its cookie, never the cookie. */
export type SignIn = {
  readonly tokenHash: string
  readonly studio: string
  readonly person: string
  readonly device: string
  readonly expiresAt: number
}

export interface FactStore {
  /** Appends in one durable transaction; resolves only once the facts would survive a power cut. */
  append(studio: string, facts: readonly Fact[], receivedAt: number): Promise<readonly Appended[]>
  pull(studio: string, after: Cursor, limit: number): Promise<Pulled>
  stream(studio: string, stream: string): Promise<readonly StoredFact[]>
  /** Facts whose body holds a person's data, in whatever stream. */
  about(studio: string, subject: string): Promise<readonly StoredFact[]>
  /** Facts of these types in every stream, by seq. */
  ofTypes(studio: string, types: readonly string[]): Promise<readonly StoredFact[]>
  /**
   * The greatest lamport that counts: facts beyond it stand over a gap of more than 2^20 and are set
   * aside by every reader until the gap is filled; 0 where there is no fact.
   */
  reach(studio: string): Promise<number>
  head(studio: string): Promise<Cursor>
  /** The newest facts, oldest of them first. */
  last(studio: string, count: number): Promise<readonly StoredFact[]>
  verify(studio: string): Promise<Verified>
  /** Blanks the bodies of a subject in place; the chain still verifies. */
  erase(studio: string, subject: string): Promise<number>
  studios(): Promise<readonly string[]>
  close(): Promise<void>
}

export interface AccountStore {
  accounts(): Promise<readonly Account[]>
  putAccount(account: Account): Promise<void>
  /** The account and every sign-in of the person. */
  dropAccount(person: string): Promise<void>
  signIn(entry: SignIn): Promise<void>
  findSignIn(tokenHash: string): Promise<SignIn | null>
  endSignIn(tokenHash: string): Promise<void>
  /** Ends every sign-in of one tablet. */
  endSignInsOf(studio: string, device: string): Promise<void>
  /** Every tablet on which the person is signed in. */
  endSignInsOfPerson(person: string): Promise<void>
}
