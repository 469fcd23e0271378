/** Starts a server on a port: finds its data, its keys and its one-time code, and listens. */

import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { granted, type Outcome, type Refusal, refused } from '../core/outcome.ts'
import { hex, uuidv7 } from '../core/record/mod.ts'
import { SPEAKS } from '../core/sync/wire/mod.ts'
import { closeFolder } from '../disk/modes.ts'
import { isDiskFull } from '../store/full.ts'
import { standingOf } from '../store/sqlite/log.ts'
import { openSqlite, readSqlite } from '../store/sqlite/sqlite.ts'
import { keptSecret } from '../studio/kept-secrets.ts'
import { kindOf } from '../studio/made-up.ts'
import { readStudio } from '../studio/read.ts'
import { oneTimeCode } from '../studio/secrets.ts'
import type { Setting } from '../studio/setting.ts'
import { keepingSignIns } from '../studio/sign-ins.ts'
import { makeApp } from './app.ts'
import { listen, shut } from './listen.ts'

/** What somebody who starts the server may choose. */
export type Start = {
  /** 8460 where none is given; 0 takes a free one. */
  readonly port?: number | undefined
  /** Name or address of this machine to listen on; only the loopback ones are open without TLS. */
  readonly host?: string | undefined
  /** Folder of the record; in the working directory `data`, or `data-demo` for a demo, where none is given. */
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
  /** Which record it opened: in which folder, and what its studio is called; null for a new one. */
  readonly record: { readonly folder: string; readonly studio: string | null }
  /** Ends every connection, then the record; resolves once both are shut. */
  readonly close: () => Promise<void>
}

/** The port where none is chosen. */
export const DEFAULT_PORT = 8460
/** Where the record lies, in the working directory. */
const FOLDER = 'data'
/** Where the demo's lies: beside a real one, never in it. */
const DEMO_FOLDER = 'data-demo'
const LOOPBACK = ['127.0.0.1', 'localhost', '::1']

/** The time zone this machine is set to. */
const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone

/** The files of a record; a folder that holds nothing else is closed to other users of the machine. */
const isOurs = (name: string) =>
  /^(footnote\.db(-wal|-shm|-journal)?|(receipt-key|setup-code)(\.\d+)?)$/.test(name)

/**
 * Why a record is not opened so: a demo signs everybody in, so it is never a real one; and nobody has
 * the password of a demo. Nothing is written before this is known. [MACHINE4]
 */
async function wrongKind(file: string, demo: boolean): Promise<Refusal | null> {
  if (!existsSync(file)) return null
  const read = readSqlite(file)
  if (!read.ok) return read
  const kind = await kindOf(read.value.store)
  await read.value.store.close()
  const folder = dirname(file)
  if (demo && kind === 'real')
    return refused(
      'NOT_A_DEMO',
      `${folder} holds a real studio, which --demo never opens; leave --data out, or name an empty folder`,
      'data',
    )
  if (!demo && kind === 'demo')
    return refused(
      'DEMO_ONLY',
      `${folder} holds the made-up practice, which nobody can sign in to; look at it with --demo --data ${folder}, or move it away to begin a studio of your own`,
      'data',
    )
  return null
}

/** What to tell whoever starts a record whose last facts may be missing. */
const CUT = (file: string) =>
  `${file} was taken from a running server without its footnote.db-wal, so what was told last may be missing; tablets bring back what they hold`

/**
 * Opens the data folder and listens; resolves once it answers.
 *
 * @param world from the main file, which alone knows clock and chance
 * @returns `TLS_NEEDED` for a host that others can reach, `PORT_BUSY`, `PORT_REFUSED`; `DATA_UNUSABLE`,
 *   `DATA_BUSY` and `DISK_FULL` for the folder; `STORE_BROKEN`, `STORE_TOO_NEW`, `SECRET_BROKEN`,
 *   `NOT_A_DEMO` and `DEMO_ONLY` for what is in it, which is then left as it is
 */
export async function startServer(options: Start, world: World): Promise<Outcome<Started>> {
  const host = options.host ?? '127.0.0.1'
  if (!LOOPBACK.includes(host))
    return refused(
      'TLS_NEEDED',
      `serving on ${host} needs TLS; put a TLS proxy before 127.0.0.1`,
      'host',
    )
  const folder = resolve(options.data ?? (world.foundDemo ? DEMO_FOLDER : FOLDER))
  const file = join(folder, 'footnote.db')
  const wrong = await wrongKind(file, world.foundDemo !== undefined)
  if (wrong) return wrong
  const cut = existsSync(file) && standingOf(file) === 'log-missing'
  const opened = openSqlite(file)
  if (!opened.ok) return opened
  const store = opened.value
  const started = await startOn(store, { ...options, host, data: folder }, world).catch(
    (error: unknown) => {
      if (isDiskFull(error)) return refused('DISK_FULL', `the disk of ${folder} is full`, 'data')
      throw error
    },
  )
  if (!started.ok) await store.close()
  else if (cut) world.report(CUT(file))
  return started
}

async function startOn(
  kept: Setting['store'],
  { host, data, port }: Start & { readonly host: string; readonly data: string },
  world: World,
): Promise<Outcome<Started>> {
  closeFolder(data, isOurs)
  const store = keepingSignIns(kept)
  const { now, random, report, page, foundDemo } = world
  const device = uuidv7(now(), random(10))
  const receiptKey = keptSecret(data, 'receipt-key', () => hex(random(32)))
  if (!receiptKey.ok) return receiptKey
  const demo = (await foundDemo?.({ store, now, random }, ownZone())) ?? null
  const [founded] = await store.founded()
  const code =
    founded === undefined
      ? keptSecret(data, 'setup-code', () => oneTimeCode(random))
      : granted(null)
  if (!code.ok) return code
  const app = makeApp({
    ...{ now, random, report, page },
    store,
    device,
    receiptKey: receiptKey.value,
    code: code.value,
    demo,
    secure: false,
    speaks: SPEAKS,
  })
  const listening = await listen(app.fetch, port ?? DEFAULT_PORT, host)
  if (!listening.ok) return listening
  const { server, port: taken } = listening.value
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${taken}`
  const named = founded === undefined ? null : (await readStudio(store, founded)).settings.name
  let closed: Promise<void> | undefined
  return granted({
    url,
    ...(code.value === null ? {} : { setup: `${url}/setup?code=${code.value}` }),
    record: { folder: data, studio: named },
    close: () => {
      closed ??= shut(server).then(() => store.close())
      return closed
    },
  })
}
