/** `npm start`: wires clock and chance, serves until it is told to stop, and says where. */

import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startServer } from './start.ts'

const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    host: { type: 'string' },
    data: { type: 'string' },
    demo: { type: 'boolean' },
  },
})
const page = join(import.meta.dirname, '..', '..', 'dist', 'app')
const say = (text: string) => process.stderr.write(`footnote: ${text}\n`)

const { demo, port, ...where } = values
const started = await startServer(
  { ...where, port: port === undefined ? undefined : Number(port) },
  {
    now: Date.now,
    random: (bytes) => randomBytes(bytes),
    report: (error) => console.error(error),
    page: existsSync(page) ? page : null,
    // Only who asks for the demo has its made-up people in memory.
    ...(demo ? { foundDemo: (await import('../demo/found.ts')).foundDemo } : {}),
  },
)
if (started.ok) {
  say(`open ${started.value.setup ?? started.value.url}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void started.value.close().then(() => process.exit(0)))
} else {
  say(`${started.code}: ${started.message}`)
  process.exitCode = 1
}
