/** How this tablet makes a fact: the record's rules, with this tablet's clock, ids and charts in force. */

import type { Told } from '../../core/record/bodies.ts'
import type { Fact } from '../../core/record/envelope.ts'
import { hex, makeFact, readFact } from '../../core/record/mod.ts'
import type { Random } from './codec.ts'
import type { LogSetting } from './log.ts'

export type InForce = {
  /** `rwo-shur@1.0.0` */
  readonly chart: string
  readonly rules: string
}

export function factMaker(given: {
  readonly studio: string
  readonly person: string
  readonly device: string
  readonly random: Random
  readonly now: () => number
  /** Minutes east of UTC at a moment. */
  readonly tz: (at: number) => number
  readonly inForce: () => InForce
}): LogSetting['make'] {
  return (type, body, about, place) => {
    const at = given.now()
    const made = makeFact({
      ...place,
      ...about,
      ...given.inForce(),
      studio: given.studio,
      actor: given.person,
      device: given.device,
      at,
      tz: given.tz(at),
      salt: hex(given.random(16)),
      type,
      body,
    })
    // A screen that tells what the schema forbids is a mistake of ours, not of the person's.
    if (!made.ok) throw new Error(`${made.code} ${type} ${made.path ?? ''}: ${made.message}`)
    return made.value
  }
}

/** The readable content of a fact, or null for what is kept but not folded. */
export function toldOf(fact: Fact): Told | null {
  const reading = readFact(fact)
  return reading.is === 'told' ? reading.told : null
}
