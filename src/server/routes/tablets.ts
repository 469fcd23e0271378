/** What the studio knows of its tablets besides what is told of them. */

import type { Hono } from 'hono'
import * as wire from '../../core/sync/wire/mod.ts'
import type { House } from '../house/house.ts'
import { answer } from '../http/answer.ts'
import { serveCall } from '../http/serve.ts'
import { type Env, whoAsks } from '../http/sign-in.ts'

/** `GET /api/tablets`. */
export function tabletRoutes(app: Hono<Env>, { setting }: House): void {
  serveCall(app, wire.tablets, async (c) => {
    const contacts = await setting.store.contacts(whoAsks(c).studio)
    const tablets = contacts.map(({ device, at }) => ({ device, lastContact: at }))
    return answer(c, wire.tablets, { tablets })
  })
}
