/** `npm run bench [-- --json] [--only NAME]`: measures every figure against its goal and baseline. */

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Bench, Figure } from './figure.ts'

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, only: { type: 'string' } },
})

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.bench.ts'))
const benches: Bench[] = []
for (const file of files.sort()) {
  const { bench } = (await import(join(import.meta.dirname, file))) as { bench: Bench }
  if (!values.only || bench.name === values.only) benches.push(bench)
}
if (benches.length === 0) {
  process.stderr.write(`no bench is called ${values.only}\n`)
  process.exit(2)
}

function line(one: Figure): string {
  if (values.json) return JSON.stringify(one)
  const against = one.ratio === undefined ? '' : `  ${one.ratio}× ${one.against} (${one.baseline})`
  return `${one.met ? '✓' : '✗'} ${one.figure.padEnd(34)} ${String(one.value).padStart(12)} ${one.unit.padEnd(10)} goal ${one.goal}${against}  n=${one.n} spread=${one.spread}`
}

for (const bench of benches) {
  if (!values.json) process.stderr.write(`${bench.name} …\n`)
  for (const figure of await bench.run()) process.stdout.write(`${line(figure)}\n`)
}
process.exit(0)
