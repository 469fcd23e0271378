/** What the server says of itself: that it runs, and how a stranger's program speaks with it. */

import type { Hono } from 'hono'
import { document, health, openApi } from '../../core/sync/wire/mod.ts'
import { answer } from '../http/answer.ts'
import { serveCall } from '../http/serve.ts'
import type { Env } from '../http/sign-in.ts'

/** `GET /healthz` and `GET /api/openapi.json`. */
export function aboutRoutes(app: Hono<Env>): void {
  /** Made when it is first asked for: few ever do. */
  let described: ReturnType<typeof openApi> | undefined

  serveCall(app, health, (c) => answer(c, health, { ok: true }))
  serveCall(app, document, (c) => {
    described ??= openApi()
    return answer(c, document, described)
  })
}
