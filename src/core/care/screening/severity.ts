/** Which of two answers is the more careful: the order that makes restrictions add up. docs/domain.md 6 */

import type { ChairLevel, Level, Pressure, Reason, Urgency } from '../types.ts'
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

/**
 * The strictest of some levels; `go` of none.
 *
 * @example
 * strictestLevel(['adapt', 'stop', 'clearance']) // 'stop'
 */
export function strictestLevel(levels: readonly Level[]): Level {
  return further(LEVELS, levels, 'go')
}

/** The strictest of some levels of the chair; `ok` of none. */
export function strictestChair(levels: readonly ChairLevel[]): ChairLevel {
  return further(CHAIR, levels, 'ok')
}

/** The lightest of some pressures; `any` of none. */
export function lowestPressure(pressures: readonly Pressure[]): Pressure {
  return further(PRESSURE, pressures, 'any')
}

/** The most urgent; null where nothing is. */
export function highestUrgency(urgencies: readonly (Urgency | null)[]): Urgency | null {
  return further(URGENCY, urgencies, null)
}

/**
 * The lowest cap of those that are set, in whatever unit they share; null where none is.
 *
 * @example
 * lowestCap([20, null, 15]) // 15
 */
export function lowestCap(caps: readonly (number | null)[]): number | null {
  const set = caps.filter((cap) => cap !== null)
  return set.length === 0 ? null : Math.min(...set)
}

/** How far up the scale a level of massage, soak or chair stands, for sorting. */
function severity(level: Level | ChairLevel): number {
  return Math.max(
    (LEVELS as readonly string[]).indexOf(level),
    (CHAIR as readonly string[]).indexOf(level),
  )
}

const PURPOSES = ['massage', 'soak', 'chair'] as const

/** Sorts reasons: massage before soak before chair, the strictest first, then by id. [CARE2] */
export function byWeight(a: Reason, b: Reason): number {
  return (
    PURPOSES.indexOf(a.for) - PURPOSES.indexOf(b.for) ||
    severity(b.level) - severity(a.level) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  )
}

/** Whether feet may go into the basin at all. docs/contract.md 2: the caps are null otherwise. */
export function maySoak(level: Level): boolean {
  return level === 'go' || level === 'adapt'
}
