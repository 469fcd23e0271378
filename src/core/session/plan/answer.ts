/** Reads the input of `plan` strictly and answers it. docs/contract.md 2 `plan`. */

import * as z from 'zod'
import { LEVELS } from '../../care/types.ts'
import { AREAS, SIDES } from '../../feet/types.ts'
import { forgedPath, misread, type Outcome, refused } from '../../outcome.ts'
import { COMPLAINTS } from '../../record/terms.ts'
import type { Plan } from '../types.ts'
import { plan } from './plan.ts'

const level = z.enum(LEVELS)
const chair = z.enum(['ok', 'physician', 'never'])

const screening = z.strictObject({
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
})

const input = z.strictObject({
  chart: z.string().max(80),
  complaints: z.array(z.enum(COMPLAINTS)).max(COMPLAINTS.length * 4),
  screening,
  minutes: z.number().min(5).max(60),
  secondsPerPass: z.int().min(5).max(300).default(20),
})

/**
 * Plans the work for a stranger: every key is checked, none may be there that is not known.
 *
 * @param given the JSON of `plan`, docs/contract.md 2
 * @returns the plan, or `INPUT_INVALID` with the path of what is wrong, or what `plan` refuses with
 */
export function planAnswer(given: unknown): Outcome<Plan> {
  const bad = forgedPath(given)
  if (bad !== null) return refused('INPUT_INVALID', 'the key __proto__ is not allowed', bad)
  const read = input.safeParse(given)
  return read.success ? plan(read.data) : misread(read.error)
}
