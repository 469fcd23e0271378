/**
 * Makes a fresh clone ready: packages, a new enough Node, the built page and, for tests, a browser.
 *
 * Plain JavaScript that runs on Node 18 and later, because it runs before anything is installed.
 * Usage: node scripts/ready.mjs command|start|test
 */

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isNewEnough } from '../bin/new-enough.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const cache = join(root, 'node_modules', '.ready')
const PINNED_NODE = '24.21.0'
const PINNED_CHROMIUM = '153.0.0'
const started = Date.now()

let said = false

function say(text) {
  said = true
  process.stderr.write(`footnote: ${text} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`)
}

function fail(text) {
  process.stderr.write(`footnote: ${text}\n`)
  process.exit(1)
}

/** The program that is running for us, and the signal that ended us meanwhile. */
let child
let stopped

const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 }

/** A signal ends what runs for us before it ends us. */
function stop(signal) {
  stopped = signal
  if (!child) process.exit(128 + SIGNALS[signal])
  child.kill(signal)
  // An install that will not listen is begun anew by the next start.
  setTimeout(() => child?.kill('SIGKILL'), 2000).unref()
}

/** Runs a program to its end; true where it did what it should. */
function run(command, args, options = {}) {
  return new Promise((resolve) => {
    child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
      ...options,
    })
    const ended = (status) => {
      child = undefined
      if (stopped) process.exit(128 + SIGNALS[stopped])
      resolve(status === 0)
    }
    child.once('error', () => ended(1))
    child.once('exit', ended)
  })
}

function remembered(name) {
  const file = join(cache, name)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

function remember(name, value) {
  mkdirSync(cache, { recursive: true })
  writeFileSync(join(cache, name), value)
}

/** A digest of files and folders, by path and content. */
function digest(paths) {
  const hash = createHash('sha256')
  const add = (path) => {
    const full = join(root, path)
    if (!existsSync(full)) return
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) add(`${path}/${name}`)
      return
    }
    if (path.endsWith('.test.ts')) return
    hash.update(path).update(readFileSync(full))
  }
  for (const path of paths) add(path)
  return hash.digest('hex')
}

async function installPackages(goal) {
  const wanted = digest(['package.json', 'package-lock.json'])
  const have = remembered('packages')
  if (have === `${wanted} test` || (have === `${wanted} start` && goal !== 'test')) return
  // Who has the test tools keeps them, whatever is started in between.
  const withTools = goal === 'test' || have.endsWith(' test')
  say(withTools ? 'installing packages and test tools' : 'installing packages')
  // Neither writes the lock. Where nothing is there yet, all comes from the lock alone.
  const there = existsSync(join(root, 'node_modules', '.package-lock.json'))
  const args = there ? ['install', '--no-save'] : ['ci']
  args.push('--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error')
  if (!(await run('npm', [...args, withTools ? '--include=dev' : '--omit=dev'])))
    fail('npm could not install the packages; is the registry reachable?')
  remember('packages', `${wanted} ${withTools ? 'test' : 'start'}`)
}

/** npm scripts find `node_modules/.bin/node` first, so installing the package is enough. */
async function installNode() {
  // Installing packages takes this project's own Node away where this very process runs on it.
  const stays = existsSync(process.execPath)
  if (stays && isNewEnough(process.versions.node)) return
  const own = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  const enough = JSON.stringify(new URL('../bin/new-enough.mjs', import.meta.url).href)
  const ask = `import { isNewEnough } from ${enough}; process.exit(isNewEnough(process.versions.node) ? 0 : 1)`
  if (existsSync(own) && (await run(own, ['--input-type=module', '-e', ask]))) return
  if (stays) say(`this machine has Node ${process.versions.node}`)
  say(`adding Node ${PINNED_NODE} for this project`)
  const keep = remembered('packages').endsWith(' test') ? '--include=dev' : '--omit=dev'
  const args = ['install', '--no-save', '--prefer-offline', '--no-audit', '--no-fund', keep]
  if (
    !(await run('npm', [...args, '--loglevel=error', `${name}@${PINNED_NODE}`])) ||
    !existsSync(own)
  )
    fail(`no Node package for this machine (${name}); install Node 24 or later by hand`)
}

function nodeCommand() {
  const own = join(root, 'node_modules', '.bin', 'node')
  return existsSync(own) ? own : process.execPath
}

async function buildPage() {
  if (!existsSync(join(root, 'vite.config.ts'))) return
  const wanted = digest([
    'src/app',
    'src/core',
    'src/map',
    'vite.config.ts',
    'scripts/notices.ts',
    'package-lock.json',
  ])
  if (remembered('page') === wanted && existsSync(join(root, 'dist', 'app', 'index.html'))) return
  say('building the page')
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  if (!(await run(nodeCommand(), [vite, 'build', '--logLevel', 'error'])))
    fail('the page could not be built')
  remember('page', wanted)
}

/** An installed Chromium, else Debian's package as root, else the one from npm. */
async function findBrowser() {
  const known = [
    process.env.FOOTNOTE_CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ]
  let found = known.find((path) => path && existsSync(path))
  if (
    !found &&
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    existsSync('/usr/bin/apt-get')
  ) {
    say('installing Chromium from Debian for the browser tests')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const install = [
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      'chromium',
      'fonts-noto-cjk',
    ]
    const got = () => run('apt-get', install, { env, stdio: 'ignore' })
    if (
      (await got()) ||
      ((await run('apt-get', ['update', '-qq'], { env, stdio: 'ignore' })) && (await got()))
    )
      found = known.find((path) => path && existsSync(path))
  }
  if (!found) {
    say('adding Chromium from npm for the browser tests')
    const args = [
      'install',
      '--no-save',
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
      '--include=dev',
    ]
    const names = [`@sparticuz/chromium@${PINNED_CHROMIUM}`]
    if (!isNewEnough(process.versions.node))
      names.push(`node-${process.platform}-${process.arch}@${PINNED_NODE}`)
    if (!(await run('npm', [...args, '--loglevel=error', ...names])))
      fail('no browser for the tests')
    found = '@sparticuz/chromium'
  }
  remember('browser', found)
}

/**
 * Makes the clone ready for a command, for a server with its page, or for the tests.
 *
 * @param {'command' | 'start' | 'test'} goal
 */
export async function makeReady(goal) {
  for (const signal of Object.keys(SIGNALS)) process.on(signal, stop)
  await installPackages(goal)
  await installNode()
  if (goal !== 'command') await buildPage()
  if (goal === 'test') await findBrowser()
  if (said) say('ready')
  said = false
  for (const signal of Object.keys(SIGNALS)) process.off(signal, stop)
}

const GOALS = ['command', 'start', 'test']
const isMain =
  process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)
if (isMain) await makeReady(GOALS.includes(process.argv[2]) ? process.argv[2] : 'start')
