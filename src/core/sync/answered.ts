/** What a studio answers for each fact it was offered. */

export type Appended =
  | { readonly id: string; readonly kept: true; readonly seq: number; readonly repeated: boolean }
  | {
      readonly id: string
      readonly kept: false
      readonly code: 'FACT_ID_REUSED' | 'DEVICE_CLONED' | 'STUDIO_FOREIGN'
    }
