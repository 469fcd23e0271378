/** Every fact type of version 1 with the schema of its body. */

import type * as z from 'zod'
import { afterFamily } from './families/after.ts'
import { clientFamily } from './families/client.ts'
import { screeningFamily } from './families/screening.ts'
import { sessionFamily } from './families/session.ts'
import { studioFamily } from './families/studio.ts'

export const bodySchemas = {
  ...studioFamily,
  ...clientFamily,
  ...screeningFamily,
  ...sessionFamily,
  ...afterFamily,
} as const

export type FactType = keyof typeof bodySchemas
export type BodyOf<T extends FactType> = z.infer<(typeof bodySchemas)[T]>

/** A fact with its body read: what the folds work on. */
export type Told<T extends FactType = FactType> = {
  [K in T]: {
    readonly type: K
    readonly body: BodyOf<K>
    readonly id: string
    readonly stream: string
    readonly subject: string | null
    readonly actor: string
    readonly device: string
    readonly n: number
    readonly lamport: number
    readonly at: number
    readonly tz: number
    readonly chart: string
    readonly rules: string
  }
}[T]
