/** The `footnote` command: wires clock, chance, streams and signals to the commands. */

import { randomBytes } from 'node:crypto'
import { run } from './run.ts'

/** What a shell adds to 128 for a program that a signal ended. */
const SIGNALS = { SIGINT: 2, SIGTERM: 15 } as const
/** Milliseconds that shutting may take before the process ends all the same. */
const PATIENCE = 5000

const shutting: (() => Promise<void>)[] = []
let ending = false

/** Ends once all is shut; a second signal, as from a terminal and from npm at once, changes nothing. */
function end(signal: keyof typeof SIGNALS): void {
  if (ending) return
  ending = true
  if (shutting.length === 0) process.exit(128 + SIGNALS[signal])
  setTimeout(() => process.exit(1), PATIENCE).unref()
  void Promise.all(shutting.map((close) => close())).then(() => process.exit(0))
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => end(signal))

// Who reads only the beginning (`| head`) has what was asked for.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

process.exitCode = await run(process.argv.slice(2), {
  input: process.stdin,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  now: Date.now,
  random: (bytes) => randomBytes(bytes),
  beforeEnd: (close) => void shutting.push(close),
})
