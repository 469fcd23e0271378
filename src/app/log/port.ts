/** What every screen may ask of the tablet's log: tell a fact, read a stream, know how safe it is. */

import type { BodyOf, FactType, Told } from '../../core/record/bodies.ts'
import type { Streams, Unread } from '../../core/record/person.ts'
import type { WaitsFor } from '../../core/sync/ledger.ts'
import type { Drafts } from './drafts.ts'

/** How safe everything is that was told on this tablet. */
export type Standing = {
  /** Facts sealed on this tablet that the studio does not have yet. */
  readonly unsent: number
  /** Of these, what only the sign-in of whoever told it may bring to the studio. */
  readonly waitsFor: readonly WaitsFor[]
  /** False while it is not known what the studio has: it was put back from an older copy. */
  readonly sure: boolean
  /** Facts the studio refused: visible, exportable, never dropped. */
  readonly refused: readonly { readonly id: string; readonly code: string }[]
  /** Facts told that could not be kept, since somebody last took note of it. */
  readonly unkept: number
  /** Whether the studio answered when it was last asked; `unknown` until it was, so that nothing is said and taken back. */
  readonly reach: 'unknown' | 'online' | 'offline'
  /** Nothing can be read or told until somebody unlocks. */
  readonly locked: boolean
}

/** The log as screens see it. */
export interface Log extends Streams {
  readonly studio: string
  readonly person: string
  readonly device: string
  /**
   * Makes a fact, folds it at once, seals it and keeps it in one strict transaction.
   * The fact is in `facts()` when `tell` returns; `kept` resolves once it is kept on this tablet
   * and rejects if it could not be kept (the screen then says so).
   */
  tell<T extends FactType>(
    type: T,
    body: BodyOf<T>,
    about: { readonly stream: string; readonly subject: string | null },
  ): { readonly id: string; readonly kept: Promise<void> }
  /** What is typed and not saved yet. */
  readonly drafts: Pick<Drafts, 'read' | 'keep'>
  /** A fresh id for a client or a session. */
  newId(): string
  /** The same array until the stream changes. */
  facts(stream: string): readonly Told[]
  /** The same array until a fact that cannot be read comes or goes. */
  unread(stream: string): readonly Unread[]
  /** Where a fact is: only here, or in the studio too. */
  whereIs(factId: string): 'telling' | 'tablet' | 'studio' | 'refused'
  standing(): Standing
  /** Somebody took note of what could not be kept. */
  seenUnkept(): void
  /** Called after any change; returns what unsubscribes. */
  subscribe(listener: () => void): () => void
}
