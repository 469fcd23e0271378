/** Tells the facts of the demo one after another, with chance that only depends on its seed. */

import { createHash } from 'node:crypto'
import { RULES_VERSION } from '../core/care/mod.ts'
import { LATEST_RWO_SHUR } from '../core/feet/mod.ts'
import { type Fact, hex, makeFact, uuidv7 } from '../core/record/mod.ts'
import type { Tell } from './types.ts'

/** A stream of bytes that only depends on its seed. */
export function seeded(seed: string): (bytes: number) => Uint8Array {
  let turn = 0
  return (bytes) =>
    new Uint8Array(createHash('sha256').update(`${seed} ${turn++}`).digest().subarray(0, bytes))
}

export type DemoPlace = {
  readonly studio: string
  /** Who is signed in by itself: the owner. */
  readonly person: string
  readonly device: string
}

/**
 * @param facts where each fact is added as it is told
 * @param before the last number and lamport that were told before
 */
export function demoTeller(
  { studio, device }: DemoPlace,
  facts: Fact[],
  random: (bytes: number) => Uint8Array,
  before: { readonly n: number; readonly lamport: number } = { n: 0, lamport: 0 },
): Tell {
  let { n, lamport } = before
  return (at, type, body, { stream, subject, actor }) => {
    n++
    lamport++
    const made = makeFact({
      type,
      body,
      id: uuidv7(at, random(10)),
      studio,
      stream,
      subject,
      actor,
      device,
      n,
      lamport,
      at,
      tz: 0,
      chart: LATEST_RWO_SHUR,
      rules: RULES_VERSION,
      salt: hex(random(16)),
    })
    if (!made.ok) throw new Error(`${made.code} ${type}: ${made.message} ${made.path ?? ''}`)
    facts.push(made.value)
    return made.value
  }
}
