/** The card of a session over HTTP: as a page to print, or as data. */

import type { Hono } from 'hono'
import { cardOf } from '../../core/sync/wire/mod.ts'
import { keptCard } from '../../studio/card.ts'
import type { House } from '../house/house.ts'
import { answer, refuse } from '../http/answer.ts'
import { partOf, queryOf } from '../http/bodies.ts'
import { serveCall } from '../http/serve.ts'
import { type Env, whoAsks } from '../http/sign-in.ts'

/** `GET /api/card/:session`. */
export function cardRoutes(app: Hono<Env>, { setting }: House): void {
  serveCall(app, cardOf, async (c) => {
    const { studio } = whoAsks(c)
    const query = queryOf(c, cardOf)
    if (!query.ok) return refuse(c, query)
    const { lang, format } = query.value
    const card = await keptCard(setting.store, studio, partOf(c, 'session'), lang)
    if (!card.ok) return refuse(c, card)
    if (format === 'json') return answer(c, cardOf, card.value)
    // Fonts and the PDF writer are only taken into memory where a card is printed.
    const { cardPdf } = await import('../../print/mod.ts')
    const pdf = await cardPdf(card.value)
    return c.body(new Uint8Array(pdf), 200, {
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="footnote-card.pdf"',
    })
  })
}
