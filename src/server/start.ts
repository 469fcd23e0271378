/** Starts a server on a port: finds its data, its keys and its one-time code, and listens. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { granted, type Outcome, refused } from '../core/outcome.ts'
import { hex, uuidv7 } from '../core/record/mod.ts'
import { openSqlite } from '../store/sqlite/sqlite.ts'
import { oneTimeCode } from '../studio/secrets.ts'
import type { Setting } from '../studio/setting.ts'
import { makeApp } from './app.ts'

export type Start = {
  readonly port?: number | undefined
  readonly host?: string | undefined
  readonly data?: string | undefined
  readonly demo?: boolean | undefined
}

export type Started = {
  readonly url: string
  /** Where the owner sets the studio up; absent once there is one. */
  readonly setup?: string
  readonly close: () => Promise<void>
}

export const DEFAULT_PORT = 8460
const LOOPBACK = ['127.0.0.1', 'localhost', '::1']

/** The time zone this machine is set to. */
const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone

/** A line of text kept in the data folder, made where it is not there yet. */
function keptLine(folder: string, name: string, make: () => string): string {
  const path = join(folder, name)
  if (existsSync(path)) return readFileSync(path, 'utf8').trim()
  const made = make()
  writeFileSync(path, `${made}\n`, { mode: 0o600 })
  return made
}

/**
 * Opens the data folder and listens; answers once requests are.
 *
 * @param world clock, chance and log, from the main file
 * @returns `TLS_NEEDED` for a host that others can reach, `PORT_BUSY`, `STORE_BROKEN`, `STORE_TOO_NEW`
 */
export async function startServer(
  options: Start,
  world: Pick<Setting, 'now' | 'random' | 'report'> & { readonly page: string | null },
): Promise<Outcome<Started>> {
  const host = options.host ?? '127.0.0.1'
  if (!LOOPBACK.includes(host))
    return refused(
      'TLS_NEEDED',
      `serving on ${host} needs TLS; put a TLS proxy before 127.0.0.1`,
      'host',
    )
  const folder = options.data ?? 'data'
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const opened = openSqlite(join(folder, 'footnote.db'))
  if (!opened.ok) return opened
  const store = opened.value
  const device = uuidv7(world.now(), world.random(10))
  const receiptKey = keptLine(folder, 'receipt-key', () => hex(world.random(32)))
  const base = { ...world, store, device, receiptKey, secure: false, code: null, demo: null }
  const demo = options.demo
    ? await (await import('../demo/found.ts')).foundDemo(base, ownZone())
    : null
  const founded = (await store.founded()).length > 0
  const code = founded ? null : keptLine(folder, 'setup-code', () => oneTimeCode(world.random))
  const app = makeApp({ ...base, code, demo })
  return listen(app.fetch, options.port ?? DEFAULT_PORT, host).then((listening) => {
    if (!listening.ok) {
      void store.close()
      return listening
    }
    const { server, port } = listening.value
    const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`
    return granted({
      url,
      ...(code ? { setup: `${url}/setup?code=${code}` } : {}),
      close: async () => {
        await new Promise<void>((done) => {
          server.close(() => done())
          server.closeAllConnections()
        })
        await store.close()
      },
    })
  })
}

function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  port: number,
  hostname: string,
): Promise<Outcome<{ readonly server: Server; readonly port: number }>> {
  return new Promise((done) => {
    const server = serve({ fetch, port, hostname }, (info) =>
      done(granted({ server: server as Server, port: info.port })),
    )
    server.once('error', (error: NodeJS.ErrnoException) =>
      done(
        error.code === 'EADDRINUSE'
          ? refused('PORT_BUSY', `port ${port} is taken; choose another with --port`, 'port')
          : refused('PORT_BUSY', error.message, 'port'),
      ),
    )
  })
}
