/** Every released chart, the newest of each last. Written by `npm run charts`; do not edit. */

import rwo_shur_1_0_0 from './charts/rwo-shur/1.0.0/chart.json' with { type: 'json' }

export type Released = { readonly id: string; readonly version: string; readonly data: unknown }

export const RELEASED: readonly Released[] = [
  { id: 'rwo-shur', version: '1.0.0', data: rwo_shur_1_0_0 },
]
