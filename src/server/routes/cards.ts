/** The card of a session over HTTP: as a page to print, or as data. */

import type { Hono } from 'hono'
import * as z from 'zod'
import { refused } from '../../core/outcome.ts'
import { LANGUAGES } from '../../core/words/language.ts'
import { keptCard } from '../../studio/card.ts'
import type { Setting, SignedIn } from '../../studio/setting.ts'
import { refuse } from '../http/answer.ts'
import type { Env } from '../http/guard.ts'

const asked = z.object({ lang: z.enum(LANGUAGES), format: z.enum(['pdf', 'json']).default('pdf') })

export function cardRoutes(app: Hono<Env>, setting: Setting): void {
  app.get('/api/card/:session', async (c) => {
    const who = c.get('who') as SignedIn
    const query = asked.safeParse(c.req.query())
    if (!query.success) return refuse(c, refused('INPUT_INVALID', 'lang is en or zh-Hans', 'lang'))
    const card = await keptCard(setting.store, who.studio, c.req.param('session'), query.data.lang)
    if (!card.ok) return refuse(c, card)
    if (query.data.format === 'json') return c.json(card.value)
    // Fonts and the PDF writer are only taken into memory where a card is printed.
    const { cardPdf } = await import('../../print/mod.ts')
    const pdf = await cardPdf(card.value)
    return c.body(new Uint8Array(pdf), 200, {
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="footnote-card.pdf"',
    })
  })
}
