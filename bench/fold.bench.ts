/** How fast facts fold: a golden visit again and again, and all that one client's years have told. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Fact, foldClient, readFacts } from '../src/core/record/mod.ts'
import { byStream, foldSession, zonesAt } from '../src/core/session/mod.ts'
import { ROOT } from '../tests/house/sources.ts'
import { atLeast, atMost, type Bench, median, timed } from './figure.ts'

/** Visits of a client who came every week for ten years. */
const VISITS = 500

export const bench: Bench = {
  name: 'fold',
  run: async () => {
    const golden = readFileSync(join(ROOT, 'tests/golden/session-13.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Fact)
    const { told } = readFacts(golden)
    const visit = [...byStream(told).values()].sort((a, b) => b.length - a.length)[0] ?? []
    const parse = timed(50, () => {
      for (let i = 0; i < 20; i++) for (const fact of visit) JSON.stringify(fact.body)
    })
    const folds = timed(50, () => {
      for (let i = 0; i < 20; i++) foldSession(visit, zonesAt)
    })
    const perSecond = folds.map((ms) => (20 * visit.length * 1000) / ms)
    const years = Array.from({ length: VISITS }, () => golden).flat()
    const open = timed(3, () => {
      for (let i = 0; i < VISITS; i++) {
        const read = readFacts(years.slice(i * golden.length, (i + 1) * golden.length)).told
        foldSession(read, zonesAt)
      }
      foldClient(told)
    })
    return [
      atLeast('facts folded', '1/s', 500_000, perSecond, {
        value: (20 * visit.length * 1000) / median(parse),
        against: 'writing them as JSON',
      }),
      atMost(`a client of ${VISITS} visits, read and folded, not slowed`, 'ms', 300, open),
    ]
  },
}
