/** A fact before it is told: its type and body, with nothing yet of who, when and where. */

import type { BodyOf, FactType } from '../../record/bodies.ts'

/** Whoever keeps the log gives it an id, a place in the stream and a time. */
export type ToTell<T extends FactType = FactType> = {
  [K in T]: { readonly type: K; readonly body: BodyOf<K> }
}[T]
