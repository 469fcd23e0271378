/** `footnote serve`, and so `npm start`: starts the server and answers with its address once it does. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { granted } from '../core/outcome.ts'
import { startServer } from '../server/start.ts'
import type { Command } from './command.ts'
import { servingOf } from './serve-options.ts'

const PAGE = join(import.meta.dirname, '..', '..', 'dist', 'app')

/** Why something went wrong while it runs, for the log: a sentence as it is, the unforeseen with its stack. */
const logged = (error: unknown): string =>
  typeof error === 'string' ? error : error instanceof Error ? `${error.stack}` : String(error)

export const serve: Command = async (args, world) => {
  const { demo, ...start } = servingOf(args)
  const say = (text: string) => world.err(`footnote: ${text}\n`)
  const started = await startServer(start, {
    now: world.now,
    random: world.random,
    report: (error) => say(logged(error)),
    page: existsSync(PAGE) ? PAGE : null,
    // Only who asks for the demo has its made-up people in memory.
    ...(demo ? { foundDemo: (await import('../demo/found.ts')).foundDemo } : {}),
  })
  if (!started.ok) return started
  const { url, setup, record, close } = started.value
  world.beforeEnd(close)
  say(
    `${record.studio === null ? 'a new record' : `the record of ${record.studio}`} in ${record.folder}`,
  )
  say(`open ${setup ?? url}`)
  say('end it with Ctrl-C')
  return granted(setup === undefined ? { url } : { url, setup })
}
