/** A real server on a free port and a real Chromium, for tests that do what a person does. */

import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { ROOT } from '../house/sources.ts'

/** Where tests leave their pictures; the README shows some of them from docs/pictures. */
export const OUT = join(ROOT, 'tests', '.out')

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

async function browserPath(): Promise<{ path: string; args: readonly string[] }> {
  const found = readFileSync(join(ROOT, 'node_modules', '.ready', 'browser'), 'utf8').trim()
  if (found !== '@sparticuz/chromium') return { path: found, args: [] }
  const packaged = (await import(found)) as {
    default: { args: string[]; executablePath(): Promise<string> }
  }
  return { path: await packaged.default.executablePath(), args: packaged.default.args }
}

export const TABLET = { width: 1180, height: 820 } as const
export const PHONE = { width: 390, height: 844 } as const

export type Opened = {
  readonly context: BrowserContext
  readonly page: Page
  close(): Promise<void>
}

/** Milliseconds a browser that nobody looks at is kept for the next test of its file. */
const KEPT_MS = 5_000

let shared: Promise<Browser> | null = null
let lookers = 0
let leaving: NodeJS.Timeout | undefined

/** One browser a file of tests: starting one takes longer than most tests. */
async function sharedBrowser(): Promise<Browser> {
  clearTimeout(leaving)
  lookers++
  shared ??= browserPath().then(({ path, args }) =>
    chromium.launch({ executablePath: path, headless: true, args: [...ARGS, ...args] }),
  )
  return shared
}

function leave(): void {
  lookers--
  if (lookers > 0) return
  leaving = setTimeout(() => {
    void shared?.then((browser) => browser.close())
    shared = null
  }, KEPT_MS)
}

/**
 * Opens a browser that knows nothing of any other. With `profile` it is a process of its own, and what
 * it keeps outlives it there.
 */
export async function openBrowser(
  options: {
    readonly profile?: string
    readonly viewport?: { width: number; height: number }
    readonly touch?: boolean
    /** False: the page is fetched anew each time, and nothing of it is kept. */
    readonly workers?: boolean
  } = {},
): Promise<Opened> {
  const seen = {
    viewport: options.viewport ?? TABLET,
    hasTouch: options.touch ?? true,
    deviceScaleFactor: 1,
    serviceWorkers: options.workers === false ? ('block' as const) : ('allow' as const),
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  }
  if (options.profile === undefined) {
    const context = await (await sharedBrowser()).newContext(seen)
    return {
      context,
      page: await context.newPage(),
      close: async () => {
        await context.close()
        leave()
      },
    }
  }
  const { path, args } = await browserPath()
  const context = await chromium.launchPersistentContext(options.profile, {
    ...seen,
    executablePath: path,
    headless: true,
    args: [...ARGS, ...args],
  })
  const page = context.pages()[0] ?? (await context.newPage())
  return { context, page, close: () => context.close() }
}

export type Running = {
  readonly url: string
  readonly setup: string | undefined
  readonly port: number
  readonly pid: number
  stop(signal?: NodeJS.Signals): Promise<void>
}

export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}

export function freshFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `footnote-${name}-`))
}

/** Starts `footnote serve` as a process of its own and waits until it answers. */
export async function startServer(
  data: string,
  options: { port?: number; demo?: boolean } = {},
): Promise<Running> {
  const port = options.port ?? (await freePort())
  const remember = pathToFileURL(join(ROOT, 'bin', 'remember.mjs')).href
  const main = join(ROOT, 'src', 'cli', 'main.ts')
  const args = ['--import', remember, main, 'serve', '--port', String(port), '--data', data]
  if (options.demo) args.push('--demo')
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
  const answer = await firstLine(child)
  const { url, setup } = JSON.parse(answer) as { url: string; setup?: string }
  return {
    url,
    setup,
    port,
    pid: child.pid ?? 0,
    stop: (signal = 'SIGTERM') =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve()
        child.once('exit', () => resolve())
        child.kill(signal)
      }),
  }
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = ''
    let err = ''
    child.stderr?.on('data', (part: Buffer) => {
      err += part.toString()
    })
    child.stdout?.on('data', (part: Buffer) => {
      out += part.toString()
      const end = out.indexOf('\n')
      if (end >= 0) resolve(out.slice(0, end))
    })
    child.once('exit', (code) => reject(new Error(`server ended with ${code}: ${err}`)))
  })
}

/** What the README shows, made anew into docs/pictures when FOOTNOTE_PICTURES is set. */
const SHOWN = [
  'session-work',
  'tablet-en-light-4-complaints',
  'tablet-en-light-9-plan',
  'tablet-zh-Hans-dim-13-sore',
  'tablet-en-light-14-show-client',
  'tablet-en-light-20-signed',
  'phone-zh-Hans-light-13-sore',
  'charts-tablet-en-light-2-place',
  'charts-tablet-zh-Hans-dim-4-compared',
  'shape-tablet-en-3-left',
  'history-two-tablet-en-light',
  'history-gather-tablet-zh-Hans-dim',
]

/** Takes a picture of the page into tests/.out. */
export async function picture(page: Page, name: string): Promise<void> {
  const shown = process.env.FOOTNOTE_PICTURES && SHOWN.includes(name)
  const folder = shown ? join(ROOT, 'docs', 'pictures') : OUT
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' })
}
