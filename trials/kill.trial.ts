/** Kills a store with -9 at moments of chance: nothing called kept may be lost or doubled. Law 1 */

import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { STUDIO, sampleId } from '../src/core/record/sample.fixtures.ts'
import { openSqlite } from '../src/store/sqlite/sqlite.ts'
import { chance, type Trial } from './trial.ts'

const CHILD = join(import.meta.dirname, 'kill-child.ts')
/** Milliseconds from the first word of the child to its end, at most. */
const LONGEST = 250
/** Kills that one file goes through before the next begins, so that recovery meets recovery. */
const PER_FILE = 10

/** The lines that a child wrote before it was killed; the last may be half and does not count. */
function linesUntilKilled(path: string, after: number): Promise<readonly string[]> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [CHILD, path], { stdio: ['ignore', 'pipe', 'inherit'] })
    let text = ''
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      if (text === '') setTimeout(() => child.kill('SIGKILL'), after)
      text += part
    })
    child.once('error', failed)
    child.once('close', (code, signal) => {
      if (signal === 'SIGKILL') done(text.split('\n').slice(1, -1))
      else failed(new Error(`the child ended by itself: ${code}`))
    })
  })
}

async function missing(path: string, acked: ReadonlySet<string>): Promise<readonly string[]> {
  const opened = openSqlite(path)
  if (!opened.ok) return [`the file does not open: ${opened.code}`]
  const store = opened.value
  const facts = await store.stream(STUDIO, sampleId(1))
  const { ok, firstBad } = await store.verify(STUDIO)
  await store.close()
  const wrong = ok ? [] : [`the chain breaks at ${firstBad}`]
  const kept = new Set(facts.map((fact) => fact.id))
  const lost = [...acked].filter((id) => !kept.has(id))
  if (lost.length > 0) wrong.push(`${lost.length} of ${acked.size} kept facts are lost: ${lost[0]}`)
  if (kept.size < facts.length) wrong.push('a fact is there twice')
  const next = new Map<string, number>()
  for (const { device, n } of facts) {
    const due = (next.get(device) ?? 0) + 1
    if (n !== due) wrong.push(`${device} has ${n} where ${due} is due: half a push was kept`)
    next.set(device, n)
  }
  return wrong
}

/** @returns what was found wrong, and how many facts were called kept, which must not be none */
export async function kill(
  count: number,
  seed: number,
): Promise<{ readonly wrong: readonly string[]; readonly acked: number }> {
  const random = chance(seed)
  const wrong: string[] = []
  let total = 0
  for (let run = 0; run < count; ) {
    const folder = mkdtempSync(join(tmpdir(), 'footnote-kill-'))
    const path = join(folder, 'footnote.db')
    const acked = new Set<string>()
    for (let i = 0; i < PER_FILE && run < count; i++, run++) {
      const after = Math.floor(random() * LONGEST)
      for (const line of await linesUntilKilled(path, after)) {
        if (line.startsWith('!')) wrong.push(`run ${run}: refused with ${line.slice(2)}`)
        else acked.add(line)
      }
      for (const one of await missing(path, acked)) wrong.push(`run ${run}: ${one}`)
    }
    total += acked.size
    rmSync(folder, { recursive: true, force: true })
  }
  return { wrong, acked: total }
}

export const trial: Trial = {
  name: 'kill',
  count: 200,
  run: async (count, seed) => (await kill(count, seed)).wrong,
}
