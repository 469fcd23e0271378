/** Every released chart, the newest of each last. Written by `npm run charts`; do not edit. */

import acupoints_1_0_0 from '../charts/acupoints/1.0.0/chart.json' with { type: 'json' }
import rwo_shur_1_0_0 from '../charts/rwo-shur/1.0.0/chart.json' with { type: 'json' }
import western_1_0_0 from '../charts/western/1.0.0/chart.json' with { type: 'json' }

export type Released = { readonly id: string; readonly version: string; readonly data: unknown }

export const RELEASED: readonly Released[] = [
  { id: 'acupoints', version: '1.0.0', data: acupoints_1_0_0 },
  { id: 'rwo-shur', version: '1.0.0', data: rwo_shur_1_0_0 },
  { id: 'western', version: '1.0.0', data: western_1_0_0 },
]
