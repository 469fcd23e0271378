#!/usr/bin/env node
/**
 * The one entry of `footnote …` and `npm start`: makes the clone ready as far as the command needs it, and
 * runs it in this very process, so that a signal to it ends everything. Only where this Node is too old is
 * there a second process, which is told of every signal.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { makeReady } from '../scripts/ready.mjs'
import { isNewEnough } from './new-enough.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const args = process.argv.slice(2)
const remember = pathToFileURL(join(root, 'bin', 'remember.mjs')).href
const source = (name) => pathToFileURL(join(root, 'src', 'cli', name)).href
const runsHere = isNewEnough(process.versions.node)

/** Whether a server is going to start: help and wrong usage need no page. */
async function serves() {
  if (args[0] !== 'serve' || args.includes('--help') || args.includes('--version')) return false
  if (!runsHere) return true
  const { servingOf } = await import(source('serve-options.ts'))
  try {
    servingOf(args.slice(1))
    return true
  } catch {
    return false
  }
}

function inNewerNode() {
  const own = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
  const command = existsSync(own) ? own : process.execPath
  const main = fileURLToPath(source('main.ts'))
  const child = spawn(command, ['--import', remember, main, ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1)
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
}

await makeReady('command')
if (runsHere) await import(remember)
if (await serves()) await makeReady('start')
if (runsHere) await import(source('main.ts'))
else inNewerNode()
