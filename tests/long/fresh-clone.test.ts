/** What a newcomer does: clones, installs, builds the map, starts; and nothing that is in git has changed by it. */

import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort } from '../browser/harness.ts'
import { ROOT } from '../house/sources.ts'

const clone = mkdtempSync(join(tmpdir(), 'footnote-clone-'))
/** The machine's own Node, as far as there is one: not the one that this project brought itself. */
const PATH = (process.env.PATH ?? '')
  .split(':')
  .filter((folder) => !folder.startsWith(join(ROOT, 'node_modules')))
  .join(':')

const run = (command: string, args: readonly string[], input = '') =>
  execFileSync(command, args, {
    cwd: clone,
    encoding: 'utf8',
    input,
    env: { ...process.env, PATH },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
const changed = () => run('git', ['status', '--porcelain'])

beforeAll(() => {
  execFileSync('git', ['clone', '-q', ROOT, clone])
})
afterAll(() => rmSync(clone, { recursive: true, force: true, maxRetries: 3 }))

describe('[HOUSE4] a fresh clone', () => {
  test('answers on the command line at once, with one value and nothing else', () => {
    const said = run('npm', ['run', '-s', 'footnote', '--', 'claims', '-'], 'It is relaxing.')
    expect(JSON.parse(said)).toEqual({ ok: true, findings: [] })
    expect(changed()).toBe('')
  })

  test('installs from its lock alone', () => {
    run('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund'])
    expect(changed()).toBe('')
  })

  test('builds the map', () => {
    run('npm', ['run', 'build:map'])
    expect(existsSync(join(clone, 'dist/foot-map/foot-map.js'))).toBe(true)
    expect(changed()).toBe('')
  })

  test('starts', async () => {
    const port = await freePort()
    const child = spawn('npm', ['start', '--', '--port', String(port)], {
      cwd: clone,
      env: { ...process.env, PATH },
      stdio: 'ignore',
      detached: true,
    })
    try {
      const url = `http://127.0.0.1:${port}`
      const answers = () =>
        fetch(`${url}/healthz`).then(
          (answer) => answer.status,
          () => 0,
        )
      await expect.poll(answers, { timeout: 120_000, interval: 100 }).toBe(200)
      expect(await (await fetch(url)).text()).toMatch(/<script type="module"/)
    } finally {
      if (child.pid) process.kill(-child.pid)
    }
    expect(changed()).toBe('')
  })
})
