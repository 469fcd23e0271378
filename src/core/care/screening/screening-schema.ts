/** The shape of a screening as others read it: `plan` takes it in either version, and `schema --of screen` tells it. docs/contract.md 2 */

import * as z from 'zod'
import { AREAS, SIDES } from '../../feet/types.ts'
import { ASKS, LAPSES, LEVELS, type Screening, type Screening2 } from '../types.ts'

const level = z.enum(LEVELS)
const chair = z.enum(['ok', 'physician', 'never'])

/** What both versions answer with; times in minutes, water in °C. */
const shared = {
  massage: z.strictObject({
    level,
    pressure: z.enum(['any', 'firm', 'light']),
    maxMinutes: z.int().min(1).max(240).nullable(),
    off: z.array(z.enum(['tool', 'knuckle', 'tapping'])),
  }),
  soak: z.strictObject({
    level,
    maxCelsius: z.number().min(0).max(43).nullable(),
    maxMinutes: z.int().min(0).max(60).nullable(),
  }),
  chair,
  attended: z.boolean(),
  avoid: z.strictObject({
    feet: z.array(z.enum(SIDES)),
    areas: z.array(z.enum(AREAS)),
    drawn: z.array(z.string()),
  }),
  urgency: z.enum(['emergency', 'same-day', 'urgent']).nullable(),
  notes: z.array(z.string()),
  reasons: z.array(
    z.strictObject({
      rule: z.string(),
      for: z.enum(['massage', 'soak', 'chair']),
      level: z.union([level, chair]),
      why: z.string(),
      source: z.string(),
      cleared: z.boolean(),
    }),
  ),
  rules: z.string(),
}

/** What only version 2 answers with. */
const second = {
  refer: z.array(z.string()),
  lapsed: z.array(
    z.strictObject({
      id: z.string(),
      what: z.enum(['row', 'clearance']),
      why: z.enum(LAPSES),
      into: z.string().nullable(),
    }),
  ),
  ask: z.array(z.strictObject({ id: z.string(), why: z.enum(ASKS) })),
}

/** Everything `screen` answers with by rules 2, and nothing else. */
export const screeningSchema2 = z.strictObject({
  ...shared,
  ...second,
}) satisfies z.ZodType<Screening2>

/** A screening of either version, as `plan` takes it. */
export const screeningSchema = z.strictObject({
  ...shared,
  refer: second.refer.exactOptional(),
  lapsed: second.lapsed.exactOptional(),
  ask: second.ask.exactOptional(),
}) satisfies z.ZodType<Screening>
