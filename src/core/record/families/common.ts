/** Small shapes that several fact families share. */

import * as z from 'zod'
import { AREAS, SIDES, VIEWS } from '../../feet/types.ts'
import { LANGUAGES } from '../../words/language.ts'
import { factId } from '../envelope.ts'
import { COMPLAINTS, ROLES, TECHNIQUES } from '../terms.ts'

export const side = z.enum(SIDES)
export const view = z.enum(VIEWS)
export const area = z.enum(AREAS)
export const complaint = z.enum(COMPLAINTS)
export const language = z.enum(LANGUAGES)
export const id = factId
/** A calendar day in studio time. */
export const day = z.iso.date()
export const slug = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/)
  .max(64)
export const shortText = z.string().max(500)
export const longText = z.string().max(8000)
/** A client's rating, 0 none to 10 worst imaginable. */
export const rating = z.int().min(0).max(10)

/** Fractions of foot length, rounded to 1e-4 as stored. */
export const coordinate = z.number().min(-2).max(2)

export const place = z.union([
  z.strictObject({ foot: side, view: z.enum(['plantar', 'dorsal']), u: coordinate, v: coordinate }),
  z.strictObject({ foot: side, view: z.enum(['medial', 'lateral']), u: coordinate, h: coordinate }),
])

export const technique = z.enum(TECHNIQUES)

export const role = z.enum(ROLES)
