#!/usr/bin/env node
/** Starts the command line on a Node that runs TypeScript, making the clone ready first. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const needsPage = process.argv[2] === 'serve'
const fresh = !existsSync(join(root, 'node_modules', '.ready', 'packages'))
if (fresh || needsPage) {
  const ready = spawnSync(process.execPath, [join(root, 'scripts', 'ready.mjs'), 'start'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (ready.status !== 0) process.exit(ready.status ?? 1)
}
const own = join(root, 'node_modules', '.bin', 'node')
const node = existsSync(own) ? own : process.execPath
const remember = pathToFileURL(join(root, 'bin', 'remember.mjs')).href
const main = join(root, 'src', 'cli', 'main.ts')
const done = spawnSync(node, ['--import', remember, main, ...process.argv.slice(2)], {
  stdio: 'inherit',
})
process.exit(done.status ?? 1)
