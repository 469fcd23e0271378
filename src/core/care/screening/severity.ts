/** Which of two answers is the more careful: the order that makes restrictions add up. docs/domain.md 6 */

import type { ChairLevel, Level, Pressure, Urgency } from '../types.ts'
import { LEVELS } from '../types.ts'

const CHAIR: readonly ChairLevel[] = ['ok', 'physician', 'never']
const PRESSURE: readonly Pressure[] = ['any', 'firm', 'light']
const URGENCY: readonly (Urgency | null)[] = [null, 'urgent', 'same-day', 'emergency']

function further<T>(order: readonly T[], values: readonly T[], start: T): T {
  return values.reduce(
    (worst, next) => (order.indexOf(next) > order.indexOf(worst) ? next : worst),
    start,
  )
}

export function strictestLevel(levels: readonly Level[]): Level {
  return further(LEVELS, levels, 'go')
}

export function strictestChair(levels: readonly ChairLevel[]): ChairLevel {
  return further(CHAIR, levels, 'ok')
}

export function lowestPressure(pressures: readonly Pressure[]): Pressure {
  return further(PRESSURE, pressures, 'any')
}

export function highestUrgency(urgencies: readonly (Urgency | null)[]): Urgency | null {
  return further(URGENCY, urgencies, null)
}

/** The lowest cap of those that are set; null where none is. */
export function lowestCap(caps: readonly (number | null)[]): number | null {
  const set = caps.filter((cap) => cap !== null)
  return set.length === 0 ? null : Math.min(...set)
}

/** How far up the scale a level of massage, soak or chair stands, for sorting. */
export function severity(level: Level | ChairLevel): number {
  return Math.max(
    (LEVELS as readonly string[]).indexOf(level),
    (CHAIR as readonly string[]).indexOf(level),
  )
}

/** Whether feet may go into the basin at all. docs/contract.md 2: the caps are null otherwise. */
export function maySoak(level: Level): boolean {
  return level === 'go' || level === 'adapt'
}
