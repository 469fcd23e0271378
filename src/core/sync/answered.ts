/** What a studio answers for each fact it was offered. */

/**
 * The answer for one fact: kept under `seq`, now or already before (`repeated`), or refused. See
 * docs/errors.md for the codes.
 */
export type Appended =
  | { readonly id: string; readonly kept: true; readonly seq: number; readonly repeated: boolean }
  | {
      readonly id: string
      readonly kept: false
      readonly code: 'FACT_ID_REUSED' | 'DEVICE_CLONED' | 'STUDIO_FOREIGN'
    }
