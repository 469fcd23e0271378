/** What a studio's fact says of its own version of a chart: the changes alone, never the rings. */

import * as z from 'zod'
import { FARTHEST, GROWN, OWN } from '../../feet/mod.ts'
import { SIDES } from '../../feet/types.ts'
import { chartVersion } from '../envelope.ts'
import { slug } from './common.ts'

/** Fractions of foot length. */
const by = z.number().min(-FARTHEST).max(FARTHEST)
/** How far a zone is moved on one view: along `u`, then `v` or `h`. */
const move = z.tuple([by, by]).readonly().exactOptional()
/** What people read: 1 to 120 UTF-16 units. */
const name = z.string().min(1).max(120)
const names = z.strictObject({ en: name, 'zh-Hans': name })

/** What the studio changed of one zone; what is absent is as in the base. */
const adjustment = z.strictObject({
  move: z
    .strictObject({ plantar: move, dorsal: move, medial: move, lateral: move })
    .exactOptional(),
  /** Size as a factor about the zone's own middle. */
  grow: z.number().min(GROWN[0]).max(GROWN[1]).exactOptional(),
  /** Names instead of those of the base. */
  names: names.exactOptional(),
  /** The feet it is on. */
  feet: z.enum(['both', ...SIDES]).exactOptional(),
  /** Left out of this version. */
  hide: z.literal(true).exactOptional(),
})

/** A version of a released chart that a studio made for itself. [CHARTS12] */
export const ownChart = z.strictObject({
  /** The released chart it was made from: `rwo-shur@1.0.0`. */
  base: chartVersion,
  /** Begins with `own-`. */
  id: z.string().regex(OWN),
  /** Counted by the studio; one that was told never changes. [CHARTS13] */
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** What the chart is called. */
  names,
  /** By the id of the base's zone. */
  zones: z.record(slug, adjustment),
})
