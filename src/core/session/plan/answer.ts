/** Reads the input of `plan` strictly and answers it. docs/contract.md 2 `plan`. */

import * as z from 'zod'
import { screeningSchema } from '../../care/mod.ts'
import { SIDES, VIEWS } from '../../feet/types.ts'
import { forgedPath, misread, type Outcome, refused } from '../../outcome.ts'
import { COMPLAINTS, TECHNIQUES } from '../../record/terms.ts'
import type { Plan } from '../types.ts'
import { plan } from './plan.ts'

/** What `plan` reads: minutes of work, and seconds of one pass over a zone. */
export const planInput = z.strictObject({
  chart: z.string().max(80),
  complaints: z.array(z.enum(COMPLAINTS)).max(COMPLAINTS.length * 4),
  screening: screeningSchema,
  minutes: z.number().min(5).max(60),
  secondsPerPass: z.int().min(5).max(300).default(20),
})

const step = z.strictObject({
  kind: z.enum(['zone', 'circles', 'rest']),
  foot: z.enum(SIDES),
  zone: z.string().optional(),
  view: z.enum(VIEWS).optional(),
  direction: z.string().optional(),
  technique: z.enum(TECHNIQUES).optional(),
  passes: z.int().min(1).optional(),
  seconds: z.number().min(0),
})

/** What `plan` answers with: the steps in the order of the work, and the zones that today has no place for. */
export const planOutput = z.strictObject({
  steps: z.array(step),
  leftOut: z.array(
    z.strictObject({
      foot: z.enum(SIDES),
      zone: z.string(),
      reason: z.enum(['avoided', 'time']),
      rule: z.string().exactOptional(),
    }),
  ),
  totalSeconds: z.number().min(0),
}) satisfies z.ZodType<Plan>

/**
 * Plans the work for a stranger: every key is checked, none may be there that is not known.
 *
 * @param given the JSON of `plan`, docs/contract.md 2
 * @returns the plan, or `INPUT_INVALID` with the path of what is wrong, or what `plan` refuses with
 */
export function planAnswer(given: unknown): Outcome<Plan> {
  const bad = forgedPath(given)
  if (bad !== null) return refused('INPUT_INVALID', 'the key __proto__ is not allowed', bad)
  const read = planInput.safeParse(given)
  return read.success ? plan(read.data) : misread(read.error)
}
