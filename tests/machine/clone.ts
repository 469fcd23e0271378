/** A clone that costs nothing: its own working directory and package.json, everything else this very repository's. */

import { type ChildProcess, spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../house/sources.ts'

/** A run of a program, as whoever started it sees it. */
export type Run = {
  readonly child: ChildProcess
  /** All that it said until now. */
  readonly said: { out: string; err: string }
  /** What it said and how it ended, once it has. */
  readonly ended: Promise<{
    readonly exit: number | null
    readonly out: string
    readonly err: string
  }>
}

/** A folder in which `npm start` runs as in a clone, with folders of its own for what it keeps. */
export function lightClone() {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-light-'))
  copyFileSync(join(ROOT, 'package.json'), join(folder, 'package.json'))
  for (const name of ['bin', 'scripts', 'src', 'dist', 'node_modules']) {
    mkdirSync(join(ROOT, name), { recursive: true })
    symlinkSync(join(ROOT, name), join(folder, name))
  }
  const running: Run[] = []
  const run = (command: string, args: readonly string[]): Run => {
    const child = spawn(command, args, {
      cwd: folder,
      detached: true,
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    const said = { out: '', err: '' }
    child.stdout.on('data', (part: Buffer) => {
      said.out += part.toString()
    })
    child.stderr.on('data', (part: Buffer) => {
      said.err += part.toString()
    })
    const ended = new Promise<Awaited<Run['ended']>>((done) => {
      child.once('close', (exit) => done({ exit, ...said }))
    })
    const one = { child, said, ended }
    running.push(one)
    return one
  }
  return {
    folder,
    /** `npm start -- …`, as a newcomer types it. */
    start: (...args: readonly string[]) => run('npm', ['start', '--', ...args]),
    /** What npm runs then, without npm. */
    bare: (...args: readonly string[]) =>
      run(process.execPath, [join('bin', 'footnote.mjs'), ...args]),
    /** Ends what a failed test left running. */
    remove: () => {
      for (const { child } of running)
        if (child.pid && child.exitCode === null && child.signalCode === null)
          process.kill(-child.pid, 'SIGKILL')
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

/** The processes of a run that are still there: those of its group. */
export async function groupOf(pid: number): Promise<readonly string[]> {
  const listed = await new Promise<string>((done) => {
    const ps = spawn('ps', ['-eo', 'pgid=,stat=,args='])
    let text = ''
    ps.stdout.on('data', (part: Buffer) => {
      text += part.toString()
    })
    ps.once('close', () => done(text))
  })
  return listed
    .split('\n')
    .filter((line) => Number.parseInt(line, 10) === pid && !/^\s*\d+\s+Z/.test(line))
}

/** Where a server answers, once it says so. */
export async function address({
  said,
  ended,
}: Run): Promise<{ readonly url: string; readonly setup?: string }> {
  let over = false
  void ended.then(() => {
    over = true
  })
  for (;;) {
    const line = said.out.split('\n').find((one) => one.startsWith('{"url"'))
    if (line !== undefined && said.out.includes(`${line}\n`)) return JSON.parse(line)
    if (over) throw new Error(`it ended: ${said.out}${said.err}`)
    await new Promise((again) => setTimeout(again, 20))
  }
}
