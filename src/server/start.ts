/** Starts a server on a port: finds its data, its keys and its one-time code, and listens. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { granted, type Outcome, refused } from '../core/outcome.ts'
import { hex, uuidv7 } from '../core/record/mod.ts'
import { SPEAKS } from '../core/sync/wire/mod.ts'
import { openSqlite } from '../store/sqlite/sqlite.ts'
import { oneTimeCode } from '../studio/secrets.ts'
import type { Setting } from '../studio/setting.ts'
import { makeApp } from './app.ts'
import { TIME_LIMITS } from './http/slow.ts'

/** What somebody who starts the server may choose. */
export type Start = {
  /** 8460 where none is given; 0 takes a free one. */
  readonly port?: number | undefined
  /** Name or address of this machine to listen on; only the loopback ones are open without TLS. */
  readonly host?: string | undefined
  /** Folder of the record; `data` in the working directory where none is given. */
  readonly data?: string | undefined
}

/** The world of a server: clock, chance, log, the folder of the built page, and who founds a demo. */
export type World = Pick<Setting, 'now' | 'random' | 'report' | 'page'> & {
  /**
   * Founds the made-up practice in the record, or brings it to this day, and says who is signed in
   * by itself; absent for a real studio.
   */
  readonly foundDemo?: (
    place: Pick<Setting, 'store' | 'now' | 'random'>,
    timeZone: string,
  ) => Promise<Setting['demo']>
}

/** A server that answers. */
export type Started = {
  /** Where it answers, without a slash at the end. */
  readonly url: string
  /** Where the owner sets the studio up; absent once there is one. */
  readonly setup?: string
  /** Ends every connection, then the record; resolves once both are shut. */
  readonly close: () => Promise<void>
}

/** The port where none is chosen. */
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
 * Opens the data folder and listens; resolves once it answers.
 *
 * @param world from the main file, which alone knows clock and chance
 * @returns `TLS_NEEDED` for a host that others can reach, `PORT_BUSY`, `STORE_BROKEN`, `STORE_TOO_NEW`
 */
export async function startServer(options: Start, world: World): Promise<Outcome<Started>> {
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
  const { now, random, report, page, foundDemo } = world
  const demo = (await foundDemo?.({ store, now, random }, ownZone())) ?? null
  const founded = (await store.founded()).length > 0
  const code = founded ? null : keptLine(folder, 'setup-code', () => oneTimeCode(world.random))
  const app = makeApp({
    ...{ now, random, report, page },
    store,
    device,
    receiptKey,
    code,
    demo,
    secure: false,
    speaks: SPEAKS,
  })
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
    const server = serve({ fetch, port, hostname, serverOptions: TIME_LIMITS }, (info) =>
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
