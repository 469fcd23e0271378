/** Holds every fact version ever shipped to the bytes it was told, hashed and linked in: tests/golden/facts. */

import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { bodySchemas, FACT_TYPES, type FactType, historyOf } from './bodies.ts'
import { bodyHash, chainNext } from './chain.ts'
import { checkIncoming } from './check.ts'
import { asTold, golden, goldenFacts } from './golden.fixtures.ts'
import { makeFact } from './make.ts'
import { readFact } from './read.ts'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()

/**
 * The link after so many lines of each file, written down when they were released. It stands for
 * every byte before it; a line that is added to a file adds an entry here.
 */
const RELEASED: { readonly [file: string]: { readonly [lines: number]: string } } = {
  'after.jsonl': { 19: '4fb53b49d8c6822797db93b6800b2367debc9e1c143534992c0fe2b33569d9c4' },
  'client.jsonl': {
    24: '046e192828c9598550b9122dd17237f1e52bcedc4aea39cdb3ba9b1a3ee6fe83',
    25: '89b5cf0b2cfb5777871b7158a7180466650aff874897f3d4e8c70f97819b8b1f',
  },
  'ext.jsonl': { 2: 'e9400cc146291cf7a87e0e47e813ca20d18d638428292d25de85e7774ce6b77d' },
  'screening.jsonl': { 7: '46545e592285b5a4fda551e7cadb6c52fb4aa005cbf0b025e0077283ca20bb8f' },
  'session.jsonl': { 33: '7820e21bd8e78ec733e8e63987d8c235ee535ac728b43f0c464b616596865f03' },
  'studio.jsonl': { 13: 'ee9d67d2fed9de8b8f7a5b55335e5fa129b277f14b15d6151712ebf9a547bcbf' },
}

describe('[R32] golden facts', () => {
  test('[R32] every version of every type has one, and every file is released', () => {
    const shipped = [...FACT_TYPES].flatMap(([type, { v }]) =>
      Array.from({ length: v }, (_, i) => `${type} ${i + 1}`),
    )
    expect(shipped.length).toBeGreaterThan(45)
    expect(
      shipped.filter((one) => !goldenFacts.some(({ type, v }) => one === `${type} ${v}`)),
    ).toEqual([])
    expect([...golden.keys()]).toEqual(Object.keys(RELEASED))
  })

  test.each(Object.entries(RELEASED))('[R32] %s has the links it always had', (file, heads) => {
    const links: string[] = []
    for (const [i, stored] of golden.get(file)?.entries() ?? []) {
      expect(bodyHash(sha256, stored.salt ?? '', stored.body ?? '')).toBe(stored.bodyHash)
      links.push(chainNext(sha256, links.at(-1) ?? '', asTold(stored), stored.bodyHash))
      expect([stored.seq, stored.chain]).toEqual([i + 1, links.at(-1)])
    }
    const released = Object.keys(heads).map(Number)
    expect(Object.fromEntries(released.map((count) => [count, links[count - 1]]))).toEqual(heads)
    expect(released.at(-1)).toBe(links.length)
  })

  test.each(goldenFacts.map((stored) => [stored.type, stored] as const))(
    '[R32] %s is read',
    (_type, one) => {
      expect(checkIncoming(asTold(one))).toEqual({ ok: true, value: asTold(one) })
      const reading = readFact(one)
      if (reading.is !== 'told') throw new Error(`${one.id} is ${reading.is}`)
      // An upcaster cannot refuse, so what it makes is held to today's schema here.
      expect(bodySchemas[reading.told.type].safeParse(reading.told.body).error).toBeUndefined()
    },
  )

  test('[R32] a fact of a current version is made again byte by byte', () => {
    for (const one of goldenFacts.filter(({ type, v }) => FACT_TYPES.get(type)?.v === v)) {
      const fact = asTold(one)
      const type = fact.type as FactType
      const again = makeFact({
        ...fact,
        type,
        salt: fact.salt ?? '',
        body: JSON.parse(fact.body ?? ''),
      })
      expect(again).toEqual({ ok: true, value: fact })
    }
  })

  test('[R31] the last version of every type is the one that facts are made in', () => {
    for (const [type, schema] of Object.entries(bodySchemas)) {
      const history = historyOf({ type, v: FACT_TYPES.get(type)?.v ?? 0 })
      expect([type, history?.schema]).toEqual([type, schema])
      expect(history?.schemas.at(-1)).toBe(schema)
    }
  })
})
