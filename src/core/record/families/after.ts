/** Facts that come after or beside a session: outcomes, letters, home, chair, incidents, hygiene. */

import * as z from 'zod'
import { day, id, language, longText, rating, shortText, slug } from './common.ts'

/** Fact types told after or beside the work on the feet, each with the schema of its body. */
export const afterFamily = {
  /** A client told how they are since a visit: ratings, and a word where they gave one. docs/domain.md 8 */
  'outcome/reported': z.strictObject({
    /** The visit it is about; absent where it is about none in particular. */
    session: id.optional(),
    /** Day of the answer. */
    on: day,
    /** By what was rated (`sleep`, a complaint): 0 none to 10 worst imaginable. */
    ratings: z.record(slug, rating),
    /** The client's own words. */
    words: shortText.optional(),
  }),
  /** A letter to a physician was written down, as it was to be sent. */
  'letter/made': z.strictObject({
    /** The visit it tells of. */
    session: id,
    /** The language it is written in. */
    language,
    /** The whole text. */
    text: longText,
  }),
  /** A letter left the studio. */
  'letter/sent': z.strictObject({
    /** The `letter/made` that was sent. */
    of: id,
    /** Who it went to, as written on it. */
    to: shortText,
    /** The way it went; `mail` is electronic. */
    how: z.enum(['hand', 'post', 'mail', 'fax']),
  }),
  /** A client was given something to do at home. docs/domain.md 7 */
  'home/issued': z.strictObject({
    /** The visit it was given at. */
    session: id.optional(),
    /** The language the client was given it in. */
    language,
    /** Ids of self-care tips, in the order shown. */
    tips: z.array(slug),
    /** Minutes a day that were agreed, 1 to 20. */
    minutes: z.int().min(1).max(20),
  }),
  /** What was given for home is not to be done any more. */
  'home/revoked': z.strictObject({
    /** The `home/issued` that ends. */
    of: id,
  }),
  /** A client did at home what was given. */
  'home/played': z.strictObject({
    /** The `home/issued` that was done. */
    of: id,
    /** How long it was done, 0 to 60. */
    minutes: z.number().min(0).max(60),
  }),
  /** A massage chair was told what to do, after its limiter let it pass. */
  'chair/commanded': z.strictObject({
    /** The visit it belongs to. */
    session: id.optional(),
    /** The programme's id on the chair. */
    program: slug,
    /** Strength, 0 off to 10, in the chair's own steps. */
    level: z.int().min(0).max(10),
  }),
  /** A massage chair said what it does. */
  'chair/reported': z.strictObject({
    /** The `chair/commanded` it answers; absent where it spoke by itself. */
    of: id.optional(),
    /** The chair's own word for it. */
    state: slug,
  }),
  /** Something went wrong that has to be on record. */
  'incident/noted': z.strictObject({
    /** The visit it happened in. */
    session: id.optional(),
    /** What happened and what was done, in the practitioner's words. */
    what: longText,
    /** What sort of incident it was. */
    kind: z.enum(['fall', 'burn', 'faint', 'skin', 'pain', 'behaviour', 'other']),
  }),
  /** Something was cleaned, as an inspector asks to see it. */
  'hygiene/logged': z.strictObject({
    /** The room, by the name the studio gives it. */
    room: shortText.optional(),
    /** What was cleaned. */
    what: z.enum(['basin', 'towels', 'tool', 'room', 'hands']),
  }),
} as const
