/** Which word a stage of a visit goes by on the board and in lists. */

import type { SessionStage } from '../../core/session/types.ts'

export const STAGE_WORD = {
  screening: 'screening',
  'foot-check': 'footCheck',
  plan: 'plan',
  soak: 'soak',
  work: 'work',
  closing: 'closing',
  summary: 'summary',
  signed: 'signed',
  stopped: 'stopped',
} as const satisfies { readonly [stage in SessionStage]: string }
