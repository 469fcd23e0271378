/**
 * Everything `npm test` checks: types, lint, unit and property tests, then the browser. `npm run test:long`
 * checks the rest: what installs, needs other servers or network namespaces, or takes over a minute each.
 *
 * Each part runs even where an earlier one failed, so that one run tells all. The last line is
 * `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const out = join('node_modules', '.ready', 'results')
mkdirSync(out, { recursive: true })
let passed = 0
let failed = 0

function run(name, args) {
  process.stdout.write(`\n— ${name}\n`)
  const started = Date.now()
  const done = spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] })
  process.stdout.write(`  ${name}: ${((Date.now() - started) / 1000).toFixed(0)} s\n`)
  return done.status === 0
}

function check(name, args) {
  if (run(name, args)) passed++
  else failed++
}

/** Counts the single tests of a vitest run; a run that dies without counting is one failure. */
function suite(name, config) {
  const file = join(out, `${name}.json`)
  const before = Date.now()
  const ok = run(name, [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    config,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
  if (!report || report.startTime < before - 1000) {
    failed++
    return
  }
  passed += report.numPassedTests
  failed += report.numFailedTests
  const dead = report.testResults.filter(
    (one) => one.status === 'failed' && !one.assertionResults.some((a) => a.status === 'failed'),
  )
  failed += dead.length
  if (!ok && report.numFailedTests === 0 && dead.length === 0) failed++
}

/** Core without DOM and Node, what runs on Node, what runs in a page, and last the tests, which know all of it. */
const PROJECTS = [
  'tsconfig.core.json',
  'tsconfig.node.json',
  'tsconfig.browser.json',
  'tsconfig.json',
]

if (process.argv[2] === 'long') suite('long', 'vitest.long.config.ts')
else {
  check('types', ['node_modules/typescript/bin/tsc', '-b', ...PROJECTS])
  check('lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'])
  suite('unit', 'vitest.config.ts')
  suite('browser', 'vitest.browser.config.ts')
}

process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exit(failed === 0 ? 0 : 1)
