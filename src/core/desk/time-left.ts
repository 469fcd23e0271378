/** How much time is left at the stage a visit stands at, so that the board can count it down. */

import type { Told } from '../record/mod.ts'
import type { Session } from '../session/types.ts'
import { soakTime } from '../session/work/soak-time.ts'
import { secondsLeft, workClocks } from '../session/work/work-clock.ts'

/** Time at a stage, in seconds. */
export type Left = {
  /** Below zero the visit is over its time. */
  readonly left: number
  readonly total: number
  /** The work is paused: `left` stands until it goes on. */
  readonly standing: boolean
}

/** Seconds over its time from which somebody is asked to look in: whoever works alone is looked after from here on. docs/domain.md 6: "a room runs 10 minutes over". */
export const ALARM_SECONDS = 600

/** The longest visit the record takes, minutes. docs/domain.md 4. */
const LONGEST = 60

function soakLeft({ soak }: Session, now: number): Left | null {
  if (!soak || soak.endedMinutes !== null) return null
  const { left, total } = soakTime(soak, now)
  return { left, total, standing: false }
}

function workLeft(session: Session, facts: readonly Told[], now: number): Left | null {
  const clocks = workClocks(facts)
  if (!clocks || session.minutes === null) return null
  const total = session.minutes * 60
  return { left: secondsLeft(total, clocks.work, now), total, standing: session.paused }
}

/**
 * Time left in the water or at work; null at a stage that has no set time. [ROOMS3]
 *
 * @param facts of the session, in fold order
 * @param now UTC milliseconds
 */
export function timeLeft(session: Session, facts: readonly Told[], now: number): Left | null {
  if (session.stage === 'soak') return soakLeft(session, now)
  return session.stage === 'work' ? workLeft(session, facts, now) : null
}

/**
 * The minutes of work after five more; null where that is more than the screening or the record
 * allows, or where there is no plan to lengthen yet. [ROOMS4]
 *
 * @param most minutes the screening allows, null for no limit of its own
 */
export function fiveMore(session: Session, most: number | null): number | null {
  if (!session.plan || !['soak', 'work'].includes(session.stage)) return null
  const minutes = session.plan.minutes + 5
  return minutes <= Math.min(LONGEST, most ?? LONGEST) ? minutes : null
}
