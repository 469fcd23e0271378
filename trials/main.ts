/** `npm run trials [-- --json] [--only NAME] [--seed S] [--count N]`: runs every long trial. */

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { setup } from '../tests/own-temp.ts'
import type { Trial } from './trial.ts'

process.once('exit', setup())

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    only: { type: 'string' },
    seed: { type: 'string' },
    count: { type: 'string' },
  },
})
const number = (text: string | undefined, otherwise: number): number => {
  const read = text === undefined ? otherwise : Number(text)
  if (Number.isSafeInteger(read) && read >= 0) return read
  process.stderr.write('--seed and --count are whole numbers\n')
  process.exit(2)
}
const seed = number(values.seed, Date.now() % 1_000_000)

const trials: Trial[] = []
for (const file of readdirSync(import.meta.dirname).sort()) {
  if (!file.endsWith('.trial.ts')) continue
  const { trial } = (await import(join(import.meta.dirname, file))) as { trial: Trial }
  if (values.only === undefined || trial.name === values.only) trials.push(trial)
}
if (trials.length === 0) {
  process.stderr.write(`no trial is called ${values.only}\n`)
  process.exit(2)
}

for (const trial of trials) {
  const runs = number(values.count, trial.count)
  const from = performance.now()
  const found = await trial.run(runs, seed)
  const seconds = Math.round((performance.now() - from) / 100) / 10
  for (const one of found) process.stderr.write(`${trial.name}: ${one}\n`)
  const told = { trial: trial.name, runs, seed, violations: found.length, seconds }
  process.stdout.write(
    values.json
      ? `${JSON.stringify(told)}\n`
      : `${found.length === 0 ? '✓' : '✗'} ${trial.name}: ${runs} runs, ${found.length} violations, ${seconds} s, --seed ${seed}\n`,
  )
  if (found.length > 0) process.exitCode = 1
}
