/** Fits the work to the minutes: zones cut from the end, or passes added, never the opening four. [SESSION11] */

import type { Side, View } from '../../feet/types.ts'
import type { Working } from './school.ts'

/** One zone on one foot, while passes are being shared out. */
export type Item = {
  readonly foot: Side
  /** 0 for the foot worked first. */
  readonly turn: number
  readonly part: 'opening' | 'work' | 'closing'
  readonly complaint: boolean
  /** Place in the working order, from 0. */
  readonly order: number
  readonly working: Working
  readonly view: View
  /** 1-6. */
  passes: number
}

/** The work that fits the minutes. */
export type Fitted = {
  readonly items: readonly Item[]
  readonly cut: readonly Item[]
  readonly circles: boolean
  readonly rest: boolean
  /** Seconds of everything that is kept. */
  readonly seconds: number
}

/** What the minutes allow, in seconds. */
export type Budget = {
  /** Seconds that the work may take. */
  readonly seconds: number
  readonly secondsPerPass: number
  /** Seconds of ankle circles over all feet. */
  readonly circles: number
  /** Seconds of quiet at the end. */
  readonly rest: number
}

/** Passes over a zone at most. docs/domain.md 4. */
const MOST_PASSES = 6
/** Share of the minutes that the work fills. docs/contract.md 2 `plan`. */
const FILLED = 0.9

/**
 * What goes first when time is short: the end of the working order, the second foot before the
 * first, zones that the client's complaint asks for only when no other is left.
 */
function goesFirst(a: Item, b: Item): number {
  return Number(a.complaint) - Number(b.complaint) || b.order - a.order || b.turn - a.turn
}

function secondsOf(items: readonly Item[], budget: Budget): number {
  return items.reduce((sum, item) => sum + item.passes * budget.secondsPerPass, 0)
}

/** Which items get further passes, group after group. */
const GROUPS: readonly ((item: Item) => boolean)[] = [
  (item) => item.complaint && item.part !== 'closing',
  (item) => item.part === 'opening',
  (item) => item.part === 'work',
  (item) => item.part === 'closing',
]

/** Adds one pass after another, to where there are fewest, until the minutes are filled. */
function fill(items: readonly Item[], from: number, budget: Budget): number {
  let seconds = from
  for (const belongs of GROUPS) {
    const group = items.filter((item) => belongs(item))
    for (let passes = 1; passes < MOST_PASSES; passes++)
      for (const item of group) {
        if (seconds >= FILLED * budget.seconds) return seconds
        if (item.passes !== passes || seconds + budget.secondsPerPass > budget.seconds) continue
        item.passes++
        seconds += budget.secondsPerPass
      }
  }
  return seconds
}

/**
 * The work that fits.
 *
 * What is too much goes in this order: zones of the work, the rest, the circles, passes of the opening
 * down to one each, the closing. What is left is given to passes, up to six, until nine tenths of the
 * seconds are filled.
 *
 * @returns null where not even one pass over the opening zones fits
 */
export function fitTo(wanted: readonly Item[], budget: Budget): Fitted | null {
  const items = wanted.map((item) => ({ ...item }))
  const cut = new Set<Item>()
  let { circles, rest } = budget
  const now = () =>
    secondsOf(
      items.filter((item) => !cut.has(item)),
      budget,
    ) +
    circles +
    rest
  let seconds = now()

  const drop = (candidates: readonly Item[]) => {
    for (const item of candidates) {
      if (seconds <= budget.seconds) return
      cut.add(item)
      seconds -= item.passes * budget.secondsPerPass
    }
  }
  drop(items.filter((item) => item.part === 'work').sort(goesFirst))
  if (seconds > budget.seconds) rest = 0
  seconds = now()
  if (seconds > budget.seconds) circles = 0
  seconds = now()
  const opening = items.filter((item) => item.part === 'opening').reverse()
  for (const least of [2, 1])
    for (const item of opening)
      if (seconds > budget.seconds && item.passes > least) {
        item.passes--
        seconds -= budget.secondsPerPass
      }
  drop(items.filter((item) => item.part === 'closing').reverse())
  if (seconds > budget.seconds) return null

  const kept = items.filter((item) => !cut.has(item))
  const filled = fill(kept, seconds, budget)
  return { items: kept, cut: [...cut], circles: circles > 0, rest: rest > 0, seconds: filled }
}
