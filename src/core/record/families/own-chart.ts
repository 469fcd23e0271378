/** What a studio's fact says of its own version of a chart: the changes alone, never the rings. */

import * as z from 'zod'
import { FARTHEST, GROWN, OWN } from '../../feet/mod.ts'
import { SIDES } from '../../feet/types.ts'
import { chartVersion } from '../envelope.ts'
import { slug } from './common.ts'

const by = z.number().min(-FARTHEST).max(FARTHEST)
const move = z.tuple([by, by]).readonly().exactOptional()
const name = z.string().min(1).max(120)
const names = z.strictObject({ en: name, 'zh-Hans': name })

const adjustment = z.strictObject({
  move: z
    .strictObject({ plantar: move, dorsal: move, medial: move, lateral: move })
    .exactOptional(),
  grow: z.number().min(GROWN[0]).max(GROWN[1]).exactOptional(),
  names: names.exactOptional(),
  feet: z.enum(['both', ...SIDES]).exactOptional(),
  hide: z.literal(true).exactOptional(),
})

export const ownChart = z.strictObject({
  base: chartVersion,
  id: z.string().regex(OWN),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  names,
  zones: z.record(slug, adjustment),
})
