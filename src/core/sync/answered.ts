/** What a studio answers for each fact it was offered. */

/**
 * Kept at its place `seq`, `repeated` where it was there before; or not kept, with the reason: an id
 * that another fact has, a number that this device gave twice, a fact of another studio.
 */
export type Appended =
  | { readonly id: string; readonly kept: true; readonly seq: number; readonly repeated: boolean }
  | {
      readonly id: string
      readonly kept: false
      readonly code: 'FACT_ID_REUSED' | 'DEVICE_CLONED' | 'STUDIO_FOREIGN'
    }
