/** `footnote serve`: starts the server and answers with its address once it does. */

import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { granted, type Outcome } from '../core/outcome.ts'
import { startServer } from '../server/start.ts'
import { options } from './command.ts'
import { Usage } from './io.ts'

export async function serve(
  args: readonly string[],
): Promise<Outcome<{ readonly url: string; readonly setup?: string }>> {
  const { port, demo, ...rest } = options(args, {
    port: 'text',
    host: 'text',
    data: 'text',
    demo: 'flag',
  })
  const number = port === undefined ? undefined : Number(port)
  if (number !== undefined && !(Number.isInteger(number) && number >= 0 && number < 65_536))
    throw new Usage('--port is a number from 0 to 65535')
  const page = join(import.meta.dirname, '..', '..', 'dist', 'app')
  const started = await startServer(
    { ...rest, port: number },
    {
      now: Date.now,
      random: (bytes) => randomBytes(bytes),
      report: (error) => console.error(error),
      page: existsSync(page) ? page : null,
      ...(demo ? { foundDemo: (await import('../demo/found.ts')).foundDemo } : {}),
    },
  )
  if (!started.ok) return started
  const { url, setup, close } = started.value
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void close().then(() => process.exit(0)))
  return granted(setup === undefined ? { url } : { url, setup })
}
