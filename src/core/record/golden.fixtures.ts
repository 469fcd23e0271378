/** The facts in tests/golden/facts: one of every version of every type that was ever shipped. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Fact, StoredFact } from './envelope.ts'

const FOLDER = join(import.meta.dirname, '../../../tests/golden/facts')

/** By the name of the file, in the order they were linked. */
export const golden: ReadonlyMap<string, readonly StoredFact[]> = new Map(
  readdirSync(FOLDER)
    .sort()
    .map((file) => {
      const lines = readFileSync(join(FOLDER, file), 'utf8').trim().split('\n')
      return [file, lines.map((line): StoredFact => JSON.parse(line))]
    }),
)

export const goldenFacts: readonly StoredFact[] = [...golden.values()].flat()

/** A fact without what the studio added to it. */
export function asTold(stored: StoredFact): Fact {
  const { seq: _seq, receivedAt: _at, bodyHash: _hash, chain: _chain, ...fact } = stored
  return fact
}
