/** The shape of a screening as others read it: `plan` takes it, and `schema --of screen` tells it. docs/contract.md 2 */

import * as z from 'zod'
import { AREAS, SIDES } from '../../feet/types.ts'
import { LEVELS, type Screening } from '../types.ts'

const level = z.enum(LEVELS)
const chair = z.enum(['ok', 'physician', 'never'])

/** Everything `screen` answers with, and nothing else; times in minutes, water in °C. */
export const screeningSchema = z.strictObject({
  massage: z.strictObject({
    level,
    pressure: z.enum(['any', 'firm', 'light']),
    maxMinutes: z.int().min(1).max(60).nullable(),
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
}) satisfies z.ZodType<Screening>
