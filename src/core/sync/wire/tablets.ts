/** The studio's tablets, as the studio alone knows them: when each of them was last heard of. */

import * as z from 'zod'
import { factId } from '../../record/mod.ts'
import { moment } from './parts.ts'

/** When each tablet last spoke with the studio; what they are called stands in the record. */
export const tablets = {
  method: 'GET',
  path: '/api/tablets',
  answer: z.object({ tablets: z.array(z.object({ device: factId, lastContact: moment })) }),
} as const
