/** What a server says of itself: that it runs, and how it is spoken with. */

import * as z from 'zod'

/** Whether the server runs. */
export const health = {
  method: 'GET',
  path: '/healthz',
  answer: z.object({ ok: z.literal(true) }),
} as const

/** The wire, as OpenAPI 3.1. */
export const document = {
  method: 'GET',
  path: '/api/openapi.json',
  answer: z.looseObject({ openapi: z.string() }),
} as const
