/** Routes of the screening on a client's own phone: made by a tablet, opened by a link, answered once. */

import type { Context, Hono } from 'hono'
import { refused } from '../../core/outcome.ts'
import * as wire from '../../core/sync/wire/mod.ts'
import { tokenHash } from '../../studio/secrets.ts'
import type { Handover } from '../house/handovers.ts'
import type { House } from '../house/house.ts'
import { addressOf } from '../http/address.ts'
import { answer, refuse } from '../http/answer.ts'
import { bodyOf, partOf } from '../http/bodies.ts'
import { serveCall } from '../http/serve.ts'
import { type Env, whoAsks } from '../http/sign-in.ts'

const TOO_MANY = refused('TOO_MANY_TRIES', 'wait a minute')
const UNKNOWN = refused('HANDOVER_UNKNOWN', 'this link is not known here')
const ENDED = refused('HANDOVER_ENDED', 'this link was answered or is too old')

/** Openings of one link a minute: a page that is loaded again, a second phone. */
const OPENINGS = 30

/** `/api/handover` and what lies under it. */
export function handOverRoutes(app: Hono<Env>, { setting, handovers, allowed }: House): void {
  const hasEnded = (one: Handover) => one.answers !== null || one.expiresAt < setting.now()
  const unknown = (c: Context<Env>) =>
    refuse(c, allowed('guess', addressOf(c)) ? UNKNOWN : TOO_MANY)

  serveCall(app, wire.handOver, async (c) => {
    const { studio, person } = whoAsks(c)
    const form = await bodyOf(c, wire.handOver)
    if (!form.ok) return refuse(c, form)
    const { token, expiresAt } = handovers.make({ ...form.value, studio, by: person })
    return answer(c, wire.handOver, { token, path: `/hello/${token}`, expiresAt })
  })

  serveCall(app, wire.openHandOver, (c) => {
    const token = partOf(c, 'token')
    const one = handovers.find(token)
    if (!one) return unknown(c)
    if (!allowed('handover', tokenHash(token), OPENINGS)) return refuse(c, TOO_MANY)
    if (hasEnded(one)) return refuse(c, ENDED)
    const { language, kind, complaints } = one
    return answer(c, wire.openHandOver, { language, kind, complaints })
  })

  serveCall(app, wire.answerHandOver, async (c) => {
    const one = handovers.find(partOf(c, 'token'))
    if (!one) return unknown(c)
    if (hasEnded(one)) return refuse(c, ENDED)
    const answers = await bodyOf(c, wire.answerHandOver)
    if (!answers.ok) return refuse(c, answers)
    // Another tap may have been faster while this body was read.
    if (one.answers !== null) return refuse(c, ENDED)
    // What was asked, and whose phone it is, the studio knows better than the link's holder.
    one.answers = { ...answers.value, by: 'client-phone', kind: one.kind }
    return c.body(null, 204)
  })

  serveCall(app, wire.handOverAnswers, (c) => {
    const { studio } = whoAsks(c)
    const one = handovers.find(partOf(c, 'token'))
    if (!one || one.studio !== studio) return refuse(c, UNKNOWN)
    return answer(c, wire.handOverAnswers, { answers: one.answers })
  })
}
