/** Routes of the screening on a client's own phone: made by a tablet, opened by a link, answered once. */

import type { Context, Hono } from 'hono'
import { refused } from '../../core/outcome.ts'
import * as wire from '../../core/sync/wire/mod.ts'
import { tellPhoneAnswers } from '../../studio/phone-answers.ts'
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
export function handOverRoutes(
  app: Hono<Env>,
  { setting, handovers, allowed, listeners }: House,
): void {
  const { store } = setting
  const isTooOld = (one: Handover) => one.expiresAt < setting.now()
  const isAnswered = async ({ studio, session, fact }: Handover) =>
    (await store.stream(studio, session)).some(({ id }) => id === fact)
  const unknown = (c: Context<Env>) =>
    refuse(c, allowed('guess', addressOf(c)) ? UNKNOWN : TOO_MANY)

  serveCall(app, wire.handOver, async (c) => {
    const form = await bodyOf(c, wire.handOver)
    if (!form.ok) return refuse(c, form)
    const { token, fact, expiresAt } = await handovers.make(form.value, whoAsks(c))
    return answer(c, wire.handOver, { token, path: `/hello/${token}`, fact, expiresAt })
  })

  serveCall(app, wire.openHandOver, async (c) => {
    const token = partOf(c, 'token')
    const one = await handovers.find(token)
    if (!one) return unknown(c)
    if (!allowed('handover', tokenHash(token), OPENINGS)) return refuse(c, TOO_MANY)
    if (isTooOld(one) || (await isAnswered(one))) return refuse(c, ENDED)
    const { language, kind, complaints } = one
    return answer(c, wire.openHandOver, { language, kind, complaints })
  })

  serveCall(app, wire.answerHandOver, async (c) => {
    const token = partOf(c, 'token')
    const one = await handovers.find(token)
    if (!one) return unknown(c)
    if (!allowed('handover', tokenHash(token), OPENINGS)) return refuse(c, TOO_MANY)
    const answers = await bodyOf(c, wire.answerHandOver)
    if (!answers.ok) return refuse(c, answers)
    // Sent in time, though the thanks were never heard: it is thanked for again, however late.
    if (isTooOld(one) && !(await isAnswered(one))) return refuse(c, ENDED)
    if ((await tellPhoneAnswers(setting, one, answers.value)) === 'other') return refuse(c, ENDED)
    listeners.poke(one.studio, (await store.head(one.studio)).seq)
    return c.body(null, 204)
  })
}
