/** Push and pull: how facts come in and go out. */

import type { Hono } from 'hono'
import { type Refusal, refused } from '../../core/outcome.ts'
import { checkIncoming, type Fact, misplaced } from '../../core/record/mod.ts'
import * as wire from '../../core/sync/wire/mod.ts'
import { followRecord } from '../../studio/accounts.ts'
import { isReceiptFor, receiptFor } from '../../studio/receipts.ts'
import type { SignedIn } from '../../studio/setting.ts'
import { endRevoked } from '../../studio/tablets.ts'
import type { House } from '../house/house.ts'
import { answer, refuse } from '../http/answer.ts'
import { bodyOf, queryOf } from '../http/bodies.ts'
import { mayWrite } from '../http/permissions.ts'
import { serveCall } from '../http/serve.ts'
import { type Env, whoAsks } from '../http/sign-in.ts'

/** Receipts by the id of their fact. */
type Receipts = { readonly [id: string]: string }

function idOf(value: unknown): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : ''
  return typeof id === 'string' ? id : ''
}

/** Why this tablet may not tell this fact. */
function foreign(fact: Fact, who: SignedIn): Refusal | null {
  if (fact.studio !== who.studio) return refused('STUDIO_FOREIGN', 'a fact of another studio')
  if (fact.device !== who.device) return refused('DEVICE_FOREIGN', 'a fact of another tablet')
  if (!mayWrite(who.role, fact.type))
    return refused('NOT_ALLOWED', `${who.role} may not tell ${fact.type}`)
  // What the studio once kept it takes back as it was; what is new must be found by an erasure.
  return misplaced(fact)
}

/** `POST /api/push` and `GET /api/pull`. */
export function exchangeRoutes(app: Hono<Env>, { setting, listeners }: House): void {
  const { store } = setting

  /** A fact that may be kept, or why not. */
  function admit(value: unknown, who: SignedIn, receipts: Receipts) {
    const fact = checkIncoming(value)
    if (!fact.ok) return fact
    const { id, studio } = fact.value
    const brought = Object.hasOwn(receipts, id) ? receipts[id] : undefined
    const given = studio === who.studio && isReceiptFor(setting.receiptKey, fact.value, brought)
    return (given ? null : foreign(fact.value, who)) ?? fact
  }

  serveCall(app, wire.push, async (c) => {
    const who = whoAsks(c)
    const read = await bodyOf(c, wire.push)
    if (!read.ok) return refuse(c, read)
    const { facts, receipts } = read.value
    const admitted = facts.map((value) => admit(value, who, receipts))
    const good = admitted.flatMap((one) => (one.ok ? [one.value] : []))
    const appended = good.length > 0 ? await store.append(who.studio, good, setting.now()) : []
    const queue = [...appended]
    const results = admitted.flatMap((one, i): wire.Pushed['results'] => {
      if (one.ok) return queue.splice(0, 1)
      const { code, path } = one
      return [{ id: idOf(facts[i]), kept: false, code, ...(path ? { path } : {}) }]
    })
    for (const device of await endRevoked(setting, who.studio, good, appended))
      listeners.hushTablet(who.studio, device)
    if (good.some(({ type }) => type.startsWith('person/')))
      for (const one of await followRecord(store, who.studio)) listeners.hush(who.studio, one)
    const head = await store.head(who.studio)
    if (appended.some((one) => one.kept && !one.repeated)) listeners.poke(who.studio, head.seq)
    return answer(c, wire.push, { results, head })
  })

  serveCall(app, wire.pull, async (c) => {
    const { studio } = whoAsks(c)
    const query = queryOf(c, wire.pull)
    if (!query.ok) return refuse(c, query)
    const { limit, ...after } = query.value
    const page = await store.pull(studio, after, limit)
    if (!page.ok) return refuse(c, refused(page.code, 'the history has changed: read it anew'))
    const { facts, cursor, more } = page
    const receipts = facts.map((fact) => receiptFor(setting.receiptKey, fact, fact.bodyHash))
    return answer(c, wire.pull, { facts, receipts, cursor, more })
  })
}
