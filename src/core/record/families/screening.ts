/** Facts of screening: what the client answered, what a physician said, which flags were seen to. */

import * as z from 'zod'
import {
  area,
  complaint,
  day,
  id,
  language,
  longText,
  rating,
  shortText,
  side,
  slug,
} from './common.ts'

/** What was answered to one condition. */
const answer = z.strictObject({
  /** `unknown` counts as yes; `not-applicable` was not a question for this person. [CARE4] */
  answer: z.enum(['yes', 'no', 'unknown', 'not-applicable']),
  /** Which feet it concerns; absent or empty where nobody said. */
  feet: z.array(side).max(2).optional(),
  /** Where on them. */
  areas: z.array(area).optional(),
  /** When it began. */
  since: day.optional(),
})

/** Fact types of screening, each with the schema of its body. docs/domain.md 6 */
export const screeningFamily = {
  /** One sitting of questions. What is absent was not asked, which is not the same as unknown. */
  'screening/answered': z.strictObject({
    /** The session it belongs to, where one is open. */
    session: id.optional(),
    /** Day of the sitting, which answers with an age of days are counted from. */
    on: day,
    /** The whole first sitting, the short one of a returning client, or something added in between. */
    kind: z.enum(['first', 'returning', 'added']),
    /** Whose hands answered: the client's phone, the tablet handed over, or the practitioner who asked. */
    by: z.enum(['client-phone', 'client-tablet', 'practitioner']),
    /** The language the questions were read in. */
    language,
    /** By the id of the condition, as in the rules the fact names. */
    conditions: z.record(slug, answer),
    /** By the id of the red flag. A `yes` stays open until a physician has seen it. [R15] */
    redFlags: z.record(slug, z.enum(['yes', 'no', 'unknown'])),
    /** What the client came for; none where nothing was said. */
    complaints: z.array(complaint),
    /** Whole years, 0 to 130, as said at the sitting. */
    age: z.int().min(0).max(130).optional(),
    /** Expected day of birth, where the client is pregnant. */
    due: day.optional(),
    /** Whole weeks of pregnancy on the day of the sitting, 0 to 45. */
    pregnancyWeeks: z.int().min(0).max(45).optional(),
    /** What the client would like to reach, in their own words. */
    goal: shortText.optional(),
    /** The goal as the client rates it today, 0 to 10. docs/domain.md 8 */
    goalRating: rating.optional(),
  }),
  /** A physician, or the client for one, said that a condition allows the work. */
  'screening/cleared': z.strictObject({
    /** The condition that is cleared, by its id. */
    condition: slug,
    /** How the studio knows it. */
    by: z.enum(['letter', 'phone', 'in-person', 'self-report']),
    /** Who said it. */
    name: shortText,
    /** Day it was said. */
    date: day,
    /** First day it holds; `date` where absent. */
    from: day.optional(),
    /** Last day it holds, that day included. */
    until: day,
    /** What the physician wants left out or kept in mind. */
    limits: longText.optional(),
    /** Whether a massage chair is allowed too; not asked where absent. */
    chair: z.boolean().optional(),
  }),
  /** A physician has seen to a red flag, which until then stayed open. */
  'screening/flagSeen': z.strictObject({
    /** The red flag, by its id. */
    flag: slug,
    /** The physician, by name; never empty. */
    by: shortText.min(1),
    /** Day it was seen to. */
    on: day,
  }),
} as const
