/** What counts as answered yes: what was listed, what age and weeks imply, and what is not known. */

import type { Side } from '../../feet/types.ts'
import { SIDES } from '../../feet/types.ts'
import { conditionById, conditions, flagById, redFlags } from '../rules/rules.ts'
import type { Condition, RedFlag, ScreenInput } from '../types.ts'
import { pregnancyWeeksOn } from './calendar.ts'

/** A row that is in force. */
export type ListedCondition = {
  readonly row: Condition
  /** The feet it is on; both where no side was given. */
  readonly feet: readonly Side[]
  /** Names of places drawn for it on the foot check, each once. */
  readonly drawn: readonly string[]
  /** Only because the client could not say. */
  readonly unsure: boolean
}
/** A red flag that is in force; `unsure` where the client could only not say. */
export type ListedFlag = { readonly flag: RedFlag; readonly unsure: boolean }

/** Everything that is in force, each once. */
export type Listed = {
  /** In the order of the rules. */
  readonly conditions: readonly ListedCondition[]
  readonly flags: readonly ListedFlag[]
}

type Entry = { feet: Set<Side>; drawn: Set<string>; unsure: boolean }

/**
 * Gathers every row that is in force, each once.
 *
 * Said twice, a condition is on all the feet that were said; one time without a side makes it both.
 *
 * @throws where an id is not one of the rules; `readScreenInput` keeps those out
 */
export function listed(input: ScreenInput): Listed {
  const entries = new Map<string, Entry>()
  const add = (id: string, feet: readonly Side[], drawn: readonly string[], unsure: boolean) => {
    if (!conditionById(id)) throw new Error(`not a condition of these rules: ${id}`)
    const entry = entries.get(id) ?? { feet: new Set(), drawn: new Set(), unsure: true }
    for (const side of feet.length === 0 ? SIDES : feet) entry.feet.add(side)
    for (const place of drawn) entry.drawn.add(place)
    entry.unsure = entry.unsure && unsure
    entries.set(id, entry)
  }

  for (const said of input.conditions)
    if (typeof said === 'string') add(said, [], [], false)
    else add(said.id, said.feet ?? [], said.drawn ?? [], false)
  for (const id of implied(input)) add(id, [], [], false)

  const flags = new Map<string, boolean>(input.redFlags.map((id) => [id, false]))
  for (const id of input.unknown ?? [])
    if (flagById(id)) flags.set(id, flags.get(id) ?? true)
    else add(id, [], [], true)
  for (const id of flags.keys())
    if (!flagById(id)) throw new Error(`not a red flag of these rules: ${id}`)

  return {
    conditions: conditions.flatMap((row) => {
      const entry = entries.get(row.id)
      return entry
        ? [
            {
              row,
              feet: SIDES.filter((side) => entry.feet.has(side)),
              drawn: [...entry.drawn],
              unsure: entry.unsure,
            },
          ]
        : []
    }),
    flags: redFlags.flatMap((flag) => {
      const unsure = flags.get(flag.id)
      return unsure === undefined ? [] : [{ flag, unsure }]
    }),
  }
}

/** First week of the later rows; before it, and without weeks, the first-trimester row holds. */
const LATER_FROM_WEEK = 14
/** Ages in whole years. docs/contract.md 2: 13 and less, 14-17, 76 and more. */
const CHILD_TO = 13
const MINOR_TO = 17
const FRAIL_FROM = 76

function implied(input: ScreenInput): readonly string[] {
  const found: string[] = []
  const weeks =
    input.due === undefined ? input.pregnancyWeeks : pregnancyWeeksOn(input.due, input.on)
  if (weeks !== undefined)
    found.push(weeks < LATER_FROM_WEEK ? 'pregnancy-first-trimester' : 'pregnancy-later')
  if (input.age !== undefined) {
    if (input.age <= CHILD_TO) found.push('child')
    else if (input.age <= MINOR_TO) found.push('minor')
    else if (input.age >= FRAIL_FROM) found.push('frail')
  }
  return found
}
