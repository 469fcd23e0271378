/** Whole years choose their row; where no age is known it is asked. [CARE35] */

import type { Rule } from '../../rules/2.0.0/rule.ts'
import type { Table } from '../../rules/table.ts'
import type { ToAsk } from '../../types.ts'
import { ageOn } from '../calendar.ts'
import { type Mention, mention } from './told.ts'
import type { ScreenInput2 } from './types.ts'

/** The row of each age, by its last whole year; between the fourth and the fifth none holds. */
const BANDS: readonly (readonly [row: string | null, last: number])[] = [
  ['infant', 1],
  ['small-child', 6],
  ['child', 13],
  ['minor', 17],
  [null, 75],
  ['over-75', Number.POSITIVE_INFINITY],
]

/**
 * The row that holds at an age in whole years; null for a grown-up up to 75.
 *
 * @example
 * bandOf(13) // 'child'
 * bandOf(40) // null
 */
export function bandOf(years: number): string | null {
  return BANDS.find(([, last]) => years <= last)?.[0] ?? null
}

const isAge = (rule: Rule) => rule.asked.includes('age')

/** What is told, with the row of the age; a birth date takes the place of any picture tapped before. */
export function withAge(
  input: ScreenInput2,
  told: readonly Mention[],
  table: Table,
): { readonly mentions: readonly Mention[]; readonly ask: readonly ToAsk[] } {
  const { born, on, asked = [] } = input
  const years = born === undefined ? input.age : ageOn(born, on)
  const left = born === undefined ? told : told.filter(({ rule }) => !isAge(rule))
  const band = years === undefined ? null : bandOf(years)
  const row = band === null ? undefined : table.rule(band)
  const known = years !== undefined || asked.includes('age') || told.some(({ rule }) => isAge(rule))
  return {
    mentions: row ? [...left, mention(row)] : left,
    ask: known ? [] : [{ id: 'age', why: 'age' }],
  }
}
