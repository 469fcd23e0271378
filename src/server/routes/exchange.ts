/** Push, pull and live: how facts come in, go out, and how other tablets hear of it. */

import type { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import * as z from 'zod'
import { refused } from '../../core/outcome.ts'
import { checkIncoming, type Fact } from '../../core/record/mod.ts'
import type { Appended } from '../../store/port.ts'
import { followRecord } from '../../studio/accounts.ts'
import { isReceiptFor, receiptFor } from '../../studio/receipts.ts'
import type { Setting, SignedIn } from '../../studio/setting.ts'
import { endRevoked } from '../../studio/tablets.ts'
import { refuse } from '../http/answer.ts'
import type { Env } from '../http/guard.ts'
import { mayWrite } from '../http/permissions.ts'
import { readAs } from '../http/read-body.ts'
import type { Ear, Ears } from './listeners.ts'

/** Facts in one push, and in one page of a pull. */
export const BATCH = 500

const pushed = z.strictObject({
  facts: z.array(z.unknown()).max(BATCH),
  /** By the id of a fact that another tablet told. */
  receipts: z.record(z.string(), z.string().max(64)).default({}),
})
const asked = z.strictObject({
  seq: z.coerce.number().int().min(0).default(0),
  chain: z.union([z.literal(''), z.string().regex(/^[0-9a-f]{64}$/)]).default(''),
  limit: z.coerce.number().int().min(1).max(BATCH).default(BATCH),
})

type Answer =
  | Appended
  | { readonly id: string; readonly kept: false; readonly code: string; readonly path?: string }

/** How often a live connection is told that it lives, in ms: proxies close silent ones. */
const HEARTBEAT = 25_000

function idOf(value: unknown): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : ''
  return typeof id === 'string' ? id : ''
}

/** Why this tablet may not tell this fact. */
function foreign(fact: Fact, who: SignedIn): string | null {
  if (fact.studio !== who.studio) return 'STUDIO_FOREIGN'
  if (fact.device !== who.device) return 'DEVICE_FOREIGN'
  return mayWrite(who.role, fact.type) ? null : 'NOT_ALLOWED'
}

export function exchangeRoutes(app: Hono<Env>, setting: Setting, ears: Ears): void {
  const { store } = setting

  function whyNot(
    fact: Fact,
    who: SignedIn,
    receipts: { readonly [id: string]: string },
  ): string | null {
    const brought = Object.hasOwn(receipts, fact.id) ? receipts[fact.id] : undefined
    const given = fact.studio === who.studio && isReceiptFor(setting.receiptKey, fact, brought)
    return given ? null : foreign(fact, who)
  }

  app.post('/api/push', async (c) => {
    const who = c.get('who') as SignedIn
    const read = await readAs(c, pushed)
    if (!read.ok) return refuse(c, read)
    const results: (Answer | null)[] = []
    const good: Fact[] = []
    for (const value of read.value.facts) {
      const fact = checkIncoming(value)
      const code = fact.ok ? whyNot(fact.value, who, read.value.receipts) : fact.code
      if (fact.ok && code === null) {
        good.push(fact.value)
        results.push(null)
      } else {
        const path = fact.ok ? undefined : fact.path
        results.push({ id: idOf(value), kept: false, code: code ?? '', ...(path ? { path } : {}) })
      }
    }
    const answers = good.length > 0 ? await store.append(who.studio, good, setting.now()) : []
    const queue = [...answers]
    const told = results.map((one) => one ?? (queue.shift() as Appended))
    await endRevoked(setting, who.studio, good, answers)
    if (good.some(({ type }) => type.startsWith('person/')))
      for (const gone of await followRecord(store, who.studio)) ears.hush(gone)
    const head = await store.head(who.studio)
    if (answers.some((one) => one.kept && !one.repeated)) ears.poke(who.studio, head.seq)
    return c.json({ results: told, head })
  })

  app.get('/api/pull', async (c) => {
    const who = c.get('who') as SignedIn
    const query = asked.safeParse(c.req.query())
    if (!query.success)
      return refuse(
        c,
        refused(
          'INPUT_INVALID',
          'seq, chain or limit is wrong',
          String(query.error.issues[0]?.path[0] ?? ''),
        ),
      )
    const { limit, ...after } = query.data
    const page = await store.pull(who.studio, after, limit)
    if (!page.ok) return refuse(c, refused(page.code, 'the history is another: read it anew'))
    const receipts = page.facts.map((fact) => receiptFor(setting.receiptKey, fact, fact.bodyHash))
    return c.json({ facts: page.facts, receipts, cursor: page.cursor, more: page.more })
  })

  app.get('/api/live', (c) => {
    const who = c.get('who') as SignedIn
    return streamSSE(c, async (stream) => {
      const ear: Ear = {
        studio: who.studio,
        person: who.person,
        hear: (seq) => void stream.writeSSE({ event: 'poke', data: JSON.stringify({ seq }) }),
      }
      ears.add(ear)
      stream.onAbort(() => {
        ears.drop(ear)
      })
      while (ears.has(ear)) {
        await stream.writeSSE({ event: 'alive', data: '' })
        await stream.sleep(HEARTBEAT)
      }
    })
  })
}
