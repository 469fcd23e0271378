/** How long a newcomer waits: from a fresh clone to a served page, and the second start. */

import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../tests/browser/harness.ts'
import { ROOT } from '../tests/house/sources.ts'
import { atMost, type Bench } from './figure.ts'

/** Seconds from `npm start` to the first 200 of /healthz. */
async function start(folder: string): Promise<number> {
  const port = await freePort()
  const from = performance.now()
  const child = spawn('npm', ['start', '--', '--port', String(port)], {
    cwd: folder,
    stdio: 'ignore',
    detached: true,
  })
  try {
    for (;;) {
      const answered = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null)
      if (answered?.ok) return (performance.now() - from) / 1000
      if (performance.now() - from > 300_000) throw new Error('npm start did not answer in 300 s')
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
  } finally {
    if (child.pid) process.kill(-child.pid)
  }
}

export const bench: Bench = {
  name: 'fresh',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'footnote-fresh-'))
    try {
      execFileSync('git', ['clone', '-q', ROOT, folder])
      const bare = performance.now()
      execFileSync('npm', ['--version'], { cwd: folder })
      const npm = { value: (performance.now() - bare) / 1000, against: 'npm --version' }
      const first = await start(folder)
      const again = [await start(folder), await start(folder), await start(folder)]
      return [
        atMost('fresh clone to page', 's', 60, [first], npm),
        atMost('second start', 's', 1, again, npm),
      ]
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}
