/** Facts of screening: what the client answered, what a physician said, which flags were seen to. */

import * as z from 'zod'
import { area, complaint, day, id, language, longText, shortText, side, slug } from './common.ts'

const answer = z.strictObject({
  answer: z.enum(['yes', 'no', 'unknown', 'not-applicable']),
  feet: z.array(side).max(2).optional(),
  areas: z.array(area).optional(),
  since: day.optional(),
})

export const screeningFamily = {
  /** One sitting of questions. What is absent was not asked, which is not the same as unknown. */
  'screening/answered': z.strictObject({
    /** The session it belongs to, where one is open. */
    session: id.optional(),
    on: day,
    kind: z.enum(['first', 'returning', 'added']),
    by: z.enum(['client-phone', 'client-tablet', 'practitioner']),
    language,
    conditions: z.record(slug, answer),
    redFlags: z.record(slug, z.enum(['yes', 'no', 'unknown'])),
    complaints: z.array(complaint),
    /** Whole years. */
    age: z.int().min(0).max(130).optional(),
    due: day.optional(),
    pregnancyWeeks: z.int().min(0).max(45).optional(),
    goal: shortText.optional(),
    goalRating: z.int().min(0).max(10).optional(),
  }),
  'screening/cleared': z.strictObject({
    condition: slug,
    by: z.enum(['letter', 'phone', 'in-person', 'self-report']),
    name: shortText,
    date: day,
    from: day.optional(),
    until: day,
    limits: longText.optional(),
    chair: z.boolean().optional(),
  }),
  /** A red flag that was answered yes stays until a physician has seen it. */
  'screening/flagSeen': z.strictObject({ flag: slug, by: shortText.min(1), on: day }),
} as const
