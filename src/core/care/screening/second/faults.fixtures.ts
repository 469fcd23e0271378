/** Screenings with one mistake each, to see that the examples and the laws of rules 2 bite. */

import { byPhysician, type Rule } from '../../rules/2.0.0/rule.ts'
import { TABLE_2, tableOf } from '../../rules/table.ts'
import type { Screening2 } from '../../types.ts'
import { screen2, screenBy } from './screen.ts'
import type { ScreenInput2, ToldRow } from './types.ts'

type Screen = (input: ScreenInput2) => Screening2

/** Rules with one thing wrong in each. */
const ruled = (change: (rule: Rule) => Partial<Rule>): Screen =>
  screenBy(
    tableOf(
      TABLE_2.version,
      TABLE_2.rules.map((rule) => ({ ...rule, ...change(rule) })),
      TABLE_2.combinations,
    ),
  )

/** An input that is read wrongly. */
const misheard =
  (change: (input: ScreenInput2) => ScreenInput2): Screen =>
  (input) =>
    screen2(change(input))

const each = (input: ScreenInput2, change: (told: ToldRow) => ToldRow): ScreenInput2 => ({
  ...input,
  conditions: input.conditions.map((one) => change(typeof one === 'string' ? { id: one } : one)),
})

const rowIds = TABLE_2.rules.filter((rule) => !rule.isFlag).map((rule) => rule.id)

/** Each is one mistake that a screening could well make. */
export const FAULTS: { readonly [mistake: string]: Screen } = {
  'a lapse is ignored': ruled((rule) =>
    rule.lapses === null ? {} : { kind: 'lasting', lapses: null },
  ),
  'a lapse turns into nothing': ruled(() => ({ into: null })),
  'what holds today holds for ever': ruled(({ kind }) =>
    kind === 'today' ? { kind: 'lasting' } : {},
  ),
  'an age is not read': misheard(({ born: _born, age: _age, ...input }) => input),
  'a flag clears': ruled(({ isFlag }) =>
    isFlag ? { massage: 'clearance', urgency: null, ways: byPhysician() } : {},
  ),
  'a denial is too wide': misheard((input) => ({
    ...input,
    conditions: input.conditions.some((one) => typeof one !== 'string' && one.over)
      ? []
      : input.conditions,
  })),
  'a word ends everything': ruled(() => ({ endsBy: 'word' })),
  'looked at is over': ruled(() => ({ endsBy: 'seen-by' })),
  'one slip is always enough': misheard((input) =>
    each(input, (one) => (one.slips?.[0] ? { ...one, told: one.slips[0].on } : one)),
  ),
  'not sure is no': misheard(({ unknown: _unknown, ...input }) => input),
  'not sure calls the ambulance': ruled(() => ({ unsure: 'as-yes' })),
  'an event ends nothing': ruled(() => ({ relatedRows: [] })),
  'an event ends everything': ruled(() => ({ relatedRows: rowIds })),
  'any way counts': ruled(() => ({
    ways: [
      ...byPhysician(),
      { by: 'self-report', ground: null },
      { by: 'asked-and-told', ground: null },
    ],
  })),
  'a limit is passed over': misheard((input) => ({
    ...input,
    clearances: (input.clearances ?? []).map(
      ({ maxMinutes: _m, noSoak: _s, notThis: _n, ...answer }) => answer,
    ),
  })),
  'a physician’s no is not heard': misheard((input) => ({
    ...input,
    clearances: (input.clearances ?? []).map(({ refused: _refused, ...answer }) => answer),
  })),
  'nothing is kept off before a ring': ruled(() => ({ undrawn: null })),
  'rules that hold together are forgotten': screenBy(tableOf(TABLE_2.version, TABLE_2.rules, [])),
  'a stop can be cleared': ruled(({ massage }) =>
    massage === 'stop' ? { massage: 'clearance', ways: byPhysician() } : {},
  ),
  'please see a doctor is dropped': ruled(() => ({ refer: false })),
}
