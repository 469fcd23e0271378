/** Facts that come after or beside a session: outcomes, letters, home, chair, incidents, hygiene. */

import * as z from 'zod'
import { day, id, language, longText, rating, shortText, slug } from './common.ts'

export const afterFamily = {
  'outcome/reported': z.strictObject({
    session: id.optional(),
    on: day,
    ratings: z.record(slug, rating),
    words: shortText.optional(),
  }),
  'letter/made': z.strictObject({ session: id, language, text: longText }),
  'letter/sent': z.strictObject({
    of: id,
    to: shortText,
    how: z.enum(['hand', 'post', 'mail', 'fax']),
  }),
  'home/issued': z.strictObject({
    session: id.optional(),
    language,
    tips: z.array(slug),
    minutes: z.int().min(1).max(20),
  }),
  'home/revoked': z.strictObject({ of: id }),
  'home/played': z.strictObject({ of: id, minutes: z.number().min(0).max(60) }),
  'chair/commanded': z.strictObject({
    session: id.optional(),
    program: slug,
    level: z.int().min(0).max(10),
  }),
  'chair/reported': z.strictObject({ of: id.optional(), state: slug }),
  'incident/noted': z.strictObject({
    session: id.optional(),
    what: longText,
    kind: z.enum(['fall', 'burn', 'faint', 'skin', 'pain', 'behaviour', 'other']),
  }),
  'hygiene/logged': z.strictObject({
    room: shortText.optional(),
    what: z.enum(['basin', 'towels', 'tool', 'room', 'hands']),
  }),
} as const
