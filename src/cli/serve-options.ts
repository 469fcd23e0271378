/** What `footnote serve` and `npm start` may be told: read in one place, before anything is built or opened. */

import type { Start } from '../server/start.ts'
import { options } from './command.ts'
import { Usage } from './io.ts'

/** How a server is to be started. */
export type Serving = Start & { readonly demo: boolean }

const PORT = /^\d{1,5}$/
const LAST_PORT = 65_535

/** Reads the options behind `serve`; wrong usage is thrown. */
export function servingOf(args: readonly string[]): Serving {
  const { port, host, data, demo } = options(args, {
    port: 'text',
    host: 'text',
    data: 'text',
    demo: 'flag',
  })
  if (port !== undefined && !(PORT.test(port) && Number(port) <= LAST_PORT))
    throw new Usage(`--port is a number from 0 to ${LAST_PORT}`)
  return {
    host: named('host', host),
    data: named('data', data),
    port: port === undefined ? undefined : Number(port),
    demo: demo ?? false,
  }
}

/** An option that was given, but with nothing behind it, is a slip of a script. */
function named(option: string, value: string | undefined): string | undefined {
  if (value === '') throw new Usage(`--${option} is empty`)
  return value
}
