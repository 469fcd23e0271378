/** Puts a call of the wire onto the server, under its own method and path. */

import type { Context, Hono } from 'hono'
import type { Call } from '../../core/sync/wire/mod.ts'
import type { Env } from './sign-in.ts'

/** `work` is reached once the guard let the request through. */
export function serveCall(
  app: Hono<Env>,
  { method, path }: Call,
  work: (c: Context<Env>) => Response | Promise<Response>,
): void {
  app.on(method, path, (c) => work(c))
}
