/** Appends facts without end and says which were called kept, until it is killed. */

import { randomBytes } from 'node:crypto'
import { writeSync } from 'node:fs'
import { uuidv7 } from '../src/core/record/mod.ts'
import { STUDIO, sampleFact, sampleId } from '../src/core/record/sample.fixtures.ts'
import { openSqlite } from '../src/store/sqlite/sqlite.ts'

const [, , path = '', tablets = '4'] = process.argv
const opened = openSqlite(path)
if (!opened.ok) throw new Error(`${opened.code}: ${opened.message}`)
const store = opened.value

async function tablet(index: number): Promise<void> {
  const device = sampleId(100 + index)
  const told = await store.stream(STUDIO, sampleId(1))
  let n = Math.max(0, ...told.filter((fact) => fact.device === device).map((fact) => fact.n))
  for (;;) {
    const facts = Array.from({ length: 1 + (n % 5) }, () => {
      n++
      const value = `${device} ${n} ${'x'.repeat((n * 37) % 3000)}`
      const id = uuidv7(n, randomBytes(10))
      return sampleFact({
        type: 'client/changed',
        body: { field: 'note', value },
        id,
        device,
        n,
        lamport: n,
      })
    })
    const answers = await store.append(STUDIO, facts, n)
    // Written before anything else can happen, so that what the reader saw was called kept.
    writeSync(1, answers.map((one) => `${one.kept ? one.id : `! ${one.code}`}\n`).join(''))
  }
}

writeSync(1, 'ready\n')
await Promise.all(Array.from({ length: Number(tablets) }, (_, index) => tablet(index)))
