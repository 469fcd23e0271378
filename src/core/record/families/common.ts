/** Small shapes that several fact families share. */

import * as z from 'zod'
import { AREAS, SIDES, VIEWS } from '../../feet/types.ts'
import { LANGUAGES } from '../../words/language.ts'
import { factId } from '../envelope.ts'
import { COMPLAINTS, ROLES, TECHNIQUES } from '../terms.ts'

/** The client's left or right foot. */
export const side = z.enum(SIDES)

/** One of the four pictures of a foot: sole, back, inner or outer side. */
export const view = z.enum(VIEWS)

/** A place that no chart is needed for, as the safety rules name it. docs/domain.md 2 */
export const area = z.enum(AREAS)

/** What the client would like to be kept in mind. docs/domain.md 3 */
export const complaint = z.enum(COMPLAINTS)

/** A language Footnote speaks, as BCP 47: `en`, `zh-Hans`. */
export const language = z.enum(LANGUAGES)

/** The id of a fact, person, tablet, client, session or studio: a version 7 UUID in lower case. */
export const id = factId

/** A calendar day in studio time, YYYY-MM-DD. */
export const day = z.iso.date()

/**
 * A short id in lower case, digits and hyphens, at most 64: a zone, condition, red flag, tip or rule.
 * The record does not know which there are; who judges it does.
 */
export const slug = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/)
  .max(64)

/** How long what is typed may be, in UTF-16 units: a line, a text at length, two kinds of telephone numbers. */
export const MOST = { line: 500, text: 8000, phone: 64, shortPhone: 32 } as const

/** A line a person writes, at most 500 UTF-16 units; may be empty. */
export const shortText = z.string().max(MOST.line)

/** What a person writes at length, at most 8000 UTF-16 units; may be empty. */
export const longText = z.string().max(MOST.text)

/** A client's rating in whole numbers, 0 none to 10 worst imaginable. */
export const rating = z.int().min(0).max(10)

/**
 * One number of a place, in fractions of foot length, stored to 1e-4. Honest places lie between
 * about -0.3 and 1.3; the range to ±2 keeps a wrong calibration from refusing a fact.
 */
export const coordinate = z.number().min(-2).max(2)

/**
 * A point on one view of one foot. `u` runs from the rear of the heel (0) to the longest toe (1); on
 * sole and back `v` is positive to the inner side, on the sides `h` is the height above the floor.
 */
export const place = z.union([
  z.strictObject({ foot: side, view: z.enum(['plantar', 'dorsal']), u: coordinate, v: coordinate }),
  z.strictObject({ foot: side, view: z.enum(['medial', 'lateral']), u: coordinate, h: coordinate }),
])

/** How the hand works. docs/domain.md 4 */
export const technique = z.enum(TECHNIQUES)

/** What someone may do in the studio. */
export const role = z.enum(ROLES)
