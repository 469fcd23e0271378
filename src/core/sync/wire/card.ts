/** The card of a visit, as data or as a page to print. */

import * as z from 'zod'
import { language, place } from '../../record/mod.ts'
import type { Card } from '../../share/mod.ts'

/** 0 none to 10 worst imaginable. */
const rating = z.int().min(0).max(10)

const card = z.object({
  language,
  title: z.string(),
  of: z.string(),
  demo: z.string().nullable(),
  places: z.array(
    z.object({
      place,
      words: z.string(),
      before: rating,
      after: rating.nullable(),
      change: z.enum(['felt-easier', 'about-the-same', 'felt-more', 'not-checked']),
      changeWords: z.string(),
      tip: z.string().nullable(),
    }),
  ),
  placesTitle: z.string(),
  none: z.string(),
  soak: z.string().nullable(),
  homeTitle: z.string(),
  home: z.array(z.string()),
  lookTitle: z.string(),
  look: z.string(),
  honest: z.string(),
}) satisfies z.ZodType<Card>

/** The card of a visit: a PDF where nothing is said of the format. */
export const cardOf = {
  method: 'GET',
  path: '/api/card/:session',
  query: z.strictObject({ lang: language, format: z.enum(['pdf', 'json']).default('pdf') }),
  answer: card,
  media: ['application/pdf', 'application/json'],
} as const
