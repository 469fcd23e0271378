/** A visit with a chart that nobody wrote a working order for: each foot its share of the time. [SESSION14] */

import type { Screening } from '../../care/types.ts'
import type { Side } from '../../feet/types.ts'
import { granted, type Outcome, refused } from '../../outcome.ts'
import type { Plan } from '../types.ts'
import { NOT_CLEARED } from './plan.ts'

/**
 * One step a foot that names no zone, the school's first foot first, none on an avoided foot.
 *
 * Refuses with `NOT_CLEARED` and `NOTHING_TO_WORK` as `plan` does.
 */
export function freePlan(input: {
  readonly firstFoot: Side
  readonly screening: Screening
  /** Minutes of work; a screening that allows fewer wins. */
  readonly minutes: number
}): Outcome<Plan> {
  const { massage, avoid } = input.screening
  if (NOT_CLEARED.includes(massage.level))
    return refused('NOT_CLEARED', `the screening says ${massage.level}`, 'screening.massage.level')
  const order: readonly Side[] = input.firstFoot === 'left' ? ['left', 'right'] : ['right', 'left']
  const feet = avoid.areas.includes('foot')
    ? []
    : order.filter((foot) => !avoid.feet.includes(foot))
  if (feet.length === 0)
    return refused('NOTHING_TO_WORK', 'both feet are kept off', 'screening.avoid')
  const minutes = Math.min(input.minutes, massage.maxMinutes ?? input.minutes)
  const seconds = Math.floor((minutes * 60) / feet.length)
  return granted({
    steps: feet.map((foot) => ({ kind: 'zone', foot, passes: 1, seconds })),
    leftOut: [],
    totalSeconds: seconds * feet.length,
  })
}
