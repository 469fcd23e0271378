/** The `footnote` command: wires clock, chance and streams to the commands. */

import { randomBytes } from 'node:crypto'
import { refusalLine, Usage } from './io.ts'
import { run } from './run.ts'
import { serve } from './serve.ts'

const args = process.argv.slice(2)
const err = (text: string) => process.stderr.write(text)

// Who reads only the beginning (`| head`) has what was asked for.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

if (args[0] === 'serve') {
  try {
    const outcome = await serve(args.slice(1))
    if (outcome.ok) process.stdout.write(`${JSON.stringify(outcome.value)}\n`)
    else {
      err(refusalLine(outcome))
      process.exitCode = 1
    }
  } catch (error) {
    if (!(error instanceof Usage)) throw error
    err(`${JSON.stringify({ code: 'USAGE', message: error.message })}\n`)
    process.exitCode = 2
  }
} else {
  process.exitCode = await run(args, {
    input: process.stdin,
    out: (text) => process.stdout.write(text),
    err,
    now: Date.now,
    random: (bytes) => randomBytes(bytes),
  })
}
