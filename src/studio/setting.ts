/** What the server is given: the world comes in from main.ts, so that tests can hand in another. */

import type { Role } from '../core/record/mod.ts'
import type { ProtocolRange } from '../core/sync/wire/mod.ts'
import type { AccountStore, FactStore } from '../store/port.ts'

/** The world a server stands in. */
export type Setting = {
  readonly store: FactStore & AccountStore
  /** UTC milliseconds. */
  readonly now: () => number
  /** That many bytes nobody can foretell. */
  readonly random: (bytes: number) => Uint8Array
  /** Folder of the built page; null where only the API is served. */
  readonly page: string | null
  /** The server's device id for the facts it tells; fresh at each start, or a restored record would count twice. */
  readonly device: string
  /** Signs the receipts of facts; lies beside the record, so that a restored record takes them. */
  readonly receiptKey: string
  /** The one-time code of the set-up; null once founded or where nobody may. */
  readonly code: string | null
  /** Who is signed in by itself: the demo, on 127.0.0.1 only. */
  readonly demo: { readonly studio: string; readonly person: string } | null
  /** Told of what nobody foresaw, for the server's log. */
  readonly report: (error: unknown) => void
  /** Whether cookies may only travel over TLS. */
  readonly secure: boolean
  /** The protocol versions that this server speaks; other ones only in tests. */
  readonly speaks: ProtocolRange
}

/** Who is asking, once the cookie was read; `device` is the tablet they signed in on. */
export type SignedIn = {
  readonly studio: string
  readonly person: string
  readonly name: string
  readonly role: Role
  readonly device: string
  /** The digest of their cookie, by which their line is told from the others. */
  readonly tokenHash: string
}
