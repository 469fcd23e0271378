/** Routes of the screening on a client's own phone: made by a tablet, opened by a link, answered once. */

import type { Hono } from 'hono'
import * as z from 'zod'
import { refused } from '../../core/outcome.ts'
import { bodySchemas } from '../../core/record/mod.ts'
import { COMPLAINTS } from '../../core/record/terms.ts'
import { LANGUAGES } from '../../core/words/language.ts'
import { tokenHash } from '../../studio/secrets.ts'
import type { Setting, SignedIn } from '../../studio/setting.ts'
import { addressOf } from '../http/address.ts'
import { refuse } from '../http/answer.ts'
import type { Env } from '../http/guard.ts'
import type { Limiter } from '../http/limits.ts'
import { readAs } from '../http/read-body.ts'
import { handovers } from './handovers.ts'

const made = z.strictObject({
  language: z.enum(LANGUAGES),
  kind: z.enum(['first', 'returning']),
  complaints: z.array(z.enum(COMPLAINTS)),
})
const answered = bodySchemas['screening/answered'].omit({ session: true })

const TOO_MANY = refused('TOO_MANY_TRIES', 'wait a minute')
const UNKNOWN = refused('HANDOVER_UNKNOWN', 'this link is not known here')
const ENDED = refused('HANDOVER_ENDED', 'this link was answered or is too old')

/** Openings of one link a minute: a page that is loaded again, a second phone. */
const OPENINGS = 30

export function handOverRoutes(app: Hono<Env>, setting: Setting, allowed: Limiter): void {
  const open = handovers(setting.now, setting.random)

  app.post('/api/handover', async (c) => {
    const who = c.get('who') as SignedIn
    const form = await readAs(c, made)
    if (!form.ok) return refuse(c, form)
    const { token, expiresAt } = open.make({ ...form.value, studio: who.studio, by: who.person })
    return c.json({ token, path: `/hello/${token}`, expiresAt })
  })

  app.get('/api/handover/:token', async (c) => {
    const token = c.req.param('token')
    const one = open.find(token)
    if (!one) return refuse(c, allowed('guess', addressOf(c)) ? UNKNOWN : TOO_MANY)
    if (!allowed('handover', tokenHash(token), OPENINGS)) return refuse(c, TOO_MANY)
    if (one.answers !== null || one.expiresAt < setting.now()) return refuse(c, ENDED)
    const { language, kind, complaints } = one
    return c.json({ language, kind, complaints })
  })

  app.post('/api/handover/:token', async (c) => {
    const one = open.find(c.req.param('token'))
    if (!one) return refuse(c, allowed('guess', addressOf(c)) ? UNKNOWN : TOO_MANY)
    if (one.answers !== null || one.expiresAt < setting.now()) return refuse(c, ENDED)
    const answers = await readAs(c, answered)
    if (!answers.ok) return refuse(c, answers)
    // Another tap may have been faster while this body was read.
    if (one.answers !== null) return refuse(c, ENDED)
    // What was asked, and whose phone it is, the studio knows better than the link's holder.
    one.answers = { ...answers.value, by: 'client-phone', kind: one.kind }
    return c.body(null, 204)
  })

  app.get('/api/handover/:token/answers', (c) => {
    const who = c.get('who') as SignedIn
    const one = open.find(c.req.param('token'))
    if (!one || one.studio !== who.studio) return refuse(c, UNKNOWN)
    return c.json({ answers: one.answers })
  })
}
