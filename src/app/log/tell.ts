/** How this tablet makes a fact: the record's rules, with this tablet's clock, ids and charts in force. */

import { hex, makeFact } from '../../core/record/mod.ts'
import type { Random } from './codec.ts'
import type { LogSetting } from './log.ts'

/** The versions that a fact is told under. */
export type InForce = {
  /** `rwo-shur@1.0.0` */
  readonly chart: string
  /** `1.0.0` */
  readonly rules: string
}

/**
 * Makes this tablet's facts as the log asks for them. What it returns throws the record's code
 * (`BODY_INVALID`, `FACT_INVALID` …) on a body that breaks its schema.
 */
export function factMaker(given: {
  readonly studio: string
  readonly person: string
  readonly device: string
  readonly random: Random
  /** UTC milliseconds. */
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
