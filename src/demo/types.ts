/** What one visit of the demo is, and how its facts are told. */

import type { BodyOf, Fact, FactType } from '../core/record/mod.ts'
import type { DemoClient } from './people.ts'

export type DemoVisit = {
  readonly client: DemoClient
  readonly id: string
  readonly session: string
  /** 0 for the first visit. */
  readonly visit: number
  /** When the door opened, UTC milliseconds. */
  readonly at: number
  /** Nothing after this moment has happened yet. */
  readonly now: number
  readonly timeZone: string
  readonly room: string
  readonly practitioner: string
  readonly random: (bytes: number) => Uint8Array
}

export type Tell = <T extends FactType>(
  at: number,
  type: T,
  body: BodyOf<T>,
  about: { readonly stream: string; readonly subject: string | null; readonly actor: string },
) => Fact
