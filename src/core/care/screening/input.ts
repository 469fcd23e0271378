/** Reads what `screen` is given, and says plainly which part of it is wrong. docs/contract.md 2 */

import * as z from 'zod'
import { SIDES } from '../../feet/types.ts'
import { forgedPath, granted, misread, type Outcome, refused } from '../../outcome.ts'
import { COMPLAINTS } from '../../record/terms.ts'
import { conditions, redFlags } from '../rules/rules.ts'
import type { ScreenInput } from '../types.ts'
import { LAST_WEEK, pregnancyWeeksOn } from './calendar.ts'

const conditionIds = conditions.map((c) => c.id)
const flagIds = redFlags.map((f) => f.id)

const conditionId = z.enum(conditionIds)
const eitherId = z.enum([...conditionIds, ...flagIds])
const day = z.iso.date()

/** What `screen` reads; what is not listed is answered no. Days are YYYY-MM-DD, age in whole years. */
export const screenInput = z
  .strictObject({
    on: day,
    conditions: z.array(
      z.union([
        conditionId,
        z.strictObject({
          id: conditionId,
          feet: z.array(z.enum(SIDES)).optional(),
          drawn: z.array(z.string().min(1).max(500)).optional(),
        }),
      ]),
    ),
    unknown: z.array(eitherId).optional(),
    redFlags: z.array(z.enum(flagIds)),
    complaints: z.array(z.enum(COMPLAINTS)),
    age: z.int().min(0).max(130).optional(),
    due: day.optional(),
    pregnancyWeeks: z.int().min(0).max(LAST_WEEK).optional(),
    clearances: z
      .array(
        z.strictObject({
          condition: eitherId,
          until: day,
          from: day.optional(),
          chair: z.boolean().optional(),
        }),
      )
      .optional(),
  })
  .superRefine((input, context) => {
    if (input.due === undefined) return
    if (input.pregnancyWeeks !== undefined)
      context.addIssue({
        code: 'custom',
        path: ['pregnancyWeeks'],
        message: 'give the due date or the weeks, not both',
      })
    const weeks = pregnancyWeeksOn(input.due, input.on)
    if (weeks < 0 || weeks > LAST_WEEK)
      context.addIssue({
        code: 'custom',
        path: ['due'],
        message: `the due date makes it week ${weeks}; weeks run from 0 to ${LAST_WEEK}`,
      })
  })

/**
 * Checks the input of `screen`: unknown keys and ids, days that are none, numbers out of range.
 *
 * A due date and weeks together are refused, since they may disagree.
 *
 * @returns the input, or `INPUT_INVALID` with the dotted path of the first part that is wrong
 */
export function readScreenInput(input: unknown): Outcome<ScreenInput> {
  const forged = forgedPath(input)
  if (forged !== null) return refused('INPUT_INVALID', 'the key __proto__ is not allowed', forged)
  const read = screenInput.safeParse(input)
  // Zod types an absent key as possibly undefined; the schema never makes one.
  return read.success ? granted(read.data as ScreenInput) : misread(read.error)
}
