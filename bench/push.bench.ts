/** How many facts a second survive a power cut once they are answered, one at a time and in batches. */

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { uuidv7 } from '../src/core/record/mod.ts'
import { STUDIO, sampleFact } from '../src/core/record/sample.fixtures.ts'
import { openSqlite } from '../src/store/sqlite/sqlite.ts'
import { freshFolder, startServer } from '../tests/browser/harness.ts'
import { atLeast, atMost, type Bench, type Figure, quantile, round } from './figure.ts'

const SINGLES = 8_000
/** Pushes that are on their way at once: a busy studio has a dozen tablets. */
const AT_ONCE = 64
const BATCHES = 40
const BATCH = 500

let n = 0
function fact() {
  n++
  const random = new Uint8Array(10)
  new DataView(random.buffer).setUint32(4, n)
  return sampleFact({
    type: 'session/touched',
    id: uuidv7(1_700_000_000_000 + n, random),
    n,
    body: {
      foot: 'left',
      view: 'plantar',
      u: 0.55,
      v: 0.02,
      pass: 1,
      phase: 'work',
      technique: 'thumb-press',
      depth: 'firm',
      pace: 'slow',
      discomfort: 4,
      flinch: false,
      waitedS: null,
    },
  })
}

/** Transactions a second of a bare SQLite file with the same care for power cuts. */
function bare(folder: string): number {
  const db = new DatabaseSync(join(folder, 'bare.db'))
  db.exec('pragma journal_mode = wal; pragma synchronous = full; create table t (x text)')
  const insert = db.prepare('insert into t values (?)')
  const text = JSON.stringify(fact())
  const from = performance.now()
  for (let i = 0; i < 500; i++) insert.run(text)
  const perSecond = (500 * 1000) / (performance.now() - from)
  db.close()
  return perSecond
}

/** How long a server is left alone before it counts as idle. */
const IDLE_MS = 3000

/** Resident memory of a process in MB, where the system tells it. */
function memory(pid: number): number | null {
  try {
    const said = readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+) kB/)
    return said ? Number(said[1]) / 1000 : null
  } catch {
    return null
  }
}

export const bench: Bench = {
  name: 'push',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'footnote-push-'))
    const opened = openSqlite(join(folder, 'footnote.db'))
    if (!opened.ok) throw new Error(opened.message)
    const store = opened.value
    try {
      const one = { value: bare(folder), against: 'SQLite alone, one fsync a row' }
      const facts = Array.from({ length: SINGLES }, fact)
      const waits: number[] = []
      let next = 0
      const hand = async () => {
        for (let i = next++; i < facts.length; i = next++) {
          const from = performance.now()
          await store.append(STUDIO, [facts[i] as (typeof facts)[number]], i)
          waits.push(performance.now() - from)
        }
      }
      const from = performance.now()
      await Promise.all(Array.from({ length: AT_ONCE }, hand))
      const singles = (SINGLES * 1000) / (performance.now() - from)
      const batches = Array.from({ length: BATCHES }, () => Array.from({ length: BATCH }, fact))
      const rates: number[] = []
      for (const batch of batches) {
        const start = performance.now()
        await store.append(STUDIO, batch, 1)
        rates.push((BATCH * 1000) / (performance.now() - start))
      }
      const figures: Figure[] = [
        atLeast(`durable pushes of one fact, ${AT_ONCE} at once`, '1/s', 4000, [singles], one),
        atMost('the same, 99 of 100 answered within', 'ms', 25, [quantile(waits, 0.99)]),
        atLeast(`durable facts in batches of ${BATCH}`, '1/s', 25_000, rates, one),
      ]
      // The first start compiles; a studio's server is one that was started before.
      await (await startServer(freshFolder('bench-idle'))).stop()
      const server = await startServer(freshFolder('bench-idle'))
      await fetch(`${server.url}/healthz`)
      await new Promise((resolve) => setTimeout(resolve, IDLE_MS))
      const idle = memory(server.pid)
      await server.stop()
      const none = Number(
        execFileSync(process.execPath, ['-p', 'process.memoryUsage().rss / 1e6'], {
          encoding: 'utf8',
        }),
      )
      if (idle !== null)
        figures.push(
          atMost('memory of an idle server', 'MB', 110, [round(idle, 1)], {
            value: none,
            against: 'Node alone',
          }),
        )
      return figures
    } finally {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    }
  },
}
