/**
 * `npm run mutation -- [--only ROOM] [--file PATH]`: would the tests notice a fault?
 *
 * Sows small faults into the rooms of core, one at a time, and counts those that a test catches. Exits 1 below
 * a goal. What was found is kept, so that a second run asks only about what changed since.
 *
 *   --json       one line a room, as a figure of docs/figures.md
 *   --survivors  also every fault that no test noticed, by place
 *   --again      asks about everything anew
 *   --hands N    how many faults are tried at once; 2 without it
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'

/** Each room, and the folders of src whose tests hold it. */
const ROOMS = {
  care: ['core/care'],
  record: ['core/record'],
  session: ['core/session'],
  sync: ['core/sync'],
  desk: ['core/desk'],
}

/** Percent of the faults that the tests must notice. */
const ROOM_GOAL = 80
const FILE_GOAL = 60

/** Tests and what they build on, doors, released rules, and patterns of words, which are judged by what they find. */
const NOT_MUTATED = [
  '!src/core/**/*.test.ts',
  '!src/core/**/*.fixtures.ts',
  '!src/core/**/mod.ts',
  '!src/core/care/rules/[0-9]*/**',
  '!src/core/care/claims/claims-rules.ts',
]

/** What a run needs of the repository; all else stays out of its copy. */
const COPIED = [
  ...['/*', '!/package.json', '!/vitest.mutation.config.ts'],
  ...['!/src', '/src/*', '!/src/core'],
  ...['!/tests', '/tests/*', '!/tests/golden', '!/tests/same-chance.ts'],
]

const KEPT = join('node_modules', '.ready', 'mutation')
const COPIES = join('.cache', 'mutation')

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    file: { type: 'string' },
    json: { type: 'boolean', default: false },
    survivors: { type: 'boolean', default: false },
    again: { type: 'boolean', default: false },
    hands: { type: 'string', default: '2' },
  },
})

const only = values.only ?? values.file?.match(/^src\/core\/([a-z]+)\//)?.[1]
if (only === undefined ? values.file : !(only in ROOMS)) {
  process.stderr.write(`mutation: --only takes one of ${Object.keys(ROOMS).join(', ')}\n`)
  process.exit(2)
}
if (values.file && !existsSync(values.file)) {
  process.stderr.write(`mutation: there is no ${values.file}\n`)
  process.exit(2)
}

/** What a run that was killed half-way left behind: a copy, and perhaps half a file of what it had found. */
function tidy(found) {
  rmSync(COPIES, { recursive: true, force: true })
  try {
    JSON.parse(readFileSync(found, 'utf8'))
  } catch {
    rmSync(found, { force: true })
  }
}

/** What became of every fault sown into a room, or into one file of it. */
async function sow(room) {
  const kept = join(KEPT, `${room}.json`)
  mkdirSync(KEPT, { recursive: true })
  tidy(kept)
  process.env.FOOTNOTE_TESTS_OF = ROOMS[room].join(',')
  const found = await new Stryker({
    mutate: [values.file ?? `src/core/${room}/**/*.ts`, ...NOT_MUTATED],
    plugins: ['@stryker-mutator/vitest-runner'],
    testRunner: 'vitest',
    vitest: { configFile: 'vitest.mutation.config.ts', related: false, pool: 'threads' },
    coverageAnalysis: 'perTest',
    // A fault in what runs while a file loads (a table, a schema) is met by every test of the room:
    // each would cost a whole run of it. Every kind of fault is sown, words and conditions alike.
    ignoreStatic: true,
    // Stryker's own reader of tsconfig does not know TypeScript 7; a name that no file has passes it by.
    tsconfigFile: 'tsconfig.none.json',
    // Else every file of the copy gets a comment, and no digest holds.
    disableTypeChecks: false,
    packageManager: 'npm',
    ignorePatterns: COPIED,
    incremental: true,
    incrementalFile: kept,
    force: values.again,
    tempDirName: COPIES,
    cleanTempDir: 'always',
    concurrency: Number(values.hands),
    // A busy machine is no endless loop; those are caught by counting how often a line is met.
    timeoutMS: 60_000,
    dryRunTimeoutMinutes: 20,
    reporters: values.json ? [] : ['progress-append-only'],
    logLevel: 'error',
    allowConsoleColors: false,
  }).runMutationTest()
  return found.map((one) => ({ ...one, file: relative(process.cwd(), one.fileName) }))
}

const NOTICED = ['Killed', 'Timeout']
const MISSED = ['Survived', 'NoCoverage']

/** How many faults the tests noticed; those that nobody could judge do not count. */
function score(faults) {
  const killed = faults.filter((one) => NOTICED.includes(one.status)).length
  const survived = faults.filter((one) => MISSED.includes(one.status)).length
  const all = killed + survived
  return {
    killed,
    survived,
    all,
    percent: all === 0 ? 100 : Math.round((1000 * killed) / all) / 10,
  }
}

function row(name, { killed, survived, percent }, goal) {
  const mark = percent >= goal ? '✓' : '✗'
  const figures = [killed, survived, `${percent.toFixed(1)} %`, `≥ ${goal} %`]
  return `${mark} ${name.padEnd(48)}${figures.map((text) => String(text).padStart(10)).join('')}\n`
}

let met = true

function tell(room, faults) {
  const files = [...new Set(faults.map((one) => one.file))].sort()
  const whole = score(faults)
  const low = files.filter(
    (file) => score(faults.filter((one) => one.file === file)).percent < FILE_GOAL,
  )
  const reached = low.length === 0 && (values.file !== undefined || whole.percent >= ROOM_GOAL)
  met &&= reached
  if (values.json) {
    const goal = `≥ ${ROOM_GOAL}, every file ≥ ${FILE_GOAL}`
    const figure = `mutation score of core/${room}`
    const told = { figure, value: whole.percent, unit: '%', goal, met: reached, n: whole.all }
    process.stdout.write(`${JSON.stringify(told)}\n`)
    return
  }
  process.stdout.write(`\n  ${''.padEnd(48)}    killed  survived     score      goal\n`)
  for (const file of files)
    process.stdout.write(row(file, score(faults.filter((one) => one.file === file)), FILE_GOAL))
  if (!values.file) process.stdout.write(row(`core/${room}`, whole, ROOM_GOAL))
  if (!values.survivors) return
  for (const one of faults.filter((fault) => MISSED.includes(fault.status)))
    process.stdout.write(
      `${one.file}:${one.location.start.line}:${one.location.start.column} ${one.status} ${one.mutatorName} → ${one.replacement}\n`,
    )
}

for (const room of only ? [only] : Object.keys(ROOMS)) tell(room, await sow(room))
process.exit(met ? 0 : 1)
