/** `npm run bench [-- --json] [--only NAME] [--write]`: measures every figure against its goal and baseline. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { setup } from '../tests/own-temp.ts'
import type { Bench, Figure } from './figure.ts'

process.once('exit', setup())

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, only: { type: 'string' }, write: { type: 'boolean' } },
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

/** The figures as a table of docs/figures.md. */
function table(figures: readonly Figure[]): string {
  const rows = figures.map((one) => {
    const against =
      one.ratio === undefined ? '' : `${one.ratio} × ${one.against} (${one.baseline} ${one.unit})`
    return `| ${one.figure} | ${one.value} ${one.unit} | ${one.goal} | ${one.met ? 'met' : '**missed**'} | ${against} | ${one.n} | ${one.spread} |`
  })
  return `# Figures

Measured by \`npm run bench -- --write\` on ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores
of a shared machine. Machines are noisy: trust the ratio to the baseline of the same run more than the
number. Spread is the interquartile range over the median.

| figure | value | goal | | ratio to the baseline | runs | spread |
|---|---|---|---|---|---|---|
${rows.join('\n')}
`
}

const all: Figure[] = []
for (const bench of benches) {
  if (!values.json) process.stderr.write(`${bench.name} …\n`)
  for (const figure of await bench.run()) {
    all.push(figure)
    process.stdout.write(`${line(figure)}\n`)
  }
}
if (values.write) {
  const page = join(import.meta.dirname, '..', 'docs', 'figures.md')
  // What was measured in other ways stands below the table and stays.
  const [, ...others] = readFileSync(page, 'utf8').split(/^(?=## )/m)
  writeFileSync(page, [table(all), ...others].join('\n'))
}
process.exit(0)
