/** Any input of `screen` by rules 2, and what it means to be milder; shared by the tests of this room. */

import * as fc from 'fast-check'
import { AREAS, SIDES } from '../../../feet/types.ts'
import { COMPLAINTS } from '../../../record/terms.ts'
import { TABLE_2 } from '../../rules/table.ts'
import type { Screening2 } from '../../types.ts'
import { milder as milderThan } from '../screening.fixtures.ts'
import type { Answer2, ScreenInput2, ToldFlag, ToldRow } from './types.ts'

export const DAY = '2026-11-24'

/** Days round the ends of what lapses: three days, two weeks, six weeks, three months, a year. */
const days = [
  '2025-10-01',
  '2025-11-24',
  '2026-08-25',
  '2026-08-26',
  '2026-10-12',
  '2026-10-13',
  '2026-11-09',
  '2026-11-20',
  '2026-11-21',
  '2026-11-23',
  DAY,
] as const
const day = fc.constantFrom(...days)
export const anyRow = fc.constantFrom(
  ...TABLE_2.rules.filter((one) => !one.isFlag).map((one) => one.id),
)
export const anyFlag = fc.constantFrom(
  ...TABLE_2.rules.filter((one) => one.isFlag).map((one) => one.id),
)
const by = fc.record({ by: fc.constantFrom('Mei', 'clinic'), on: day })

const where = {
  areas: fc.subarray([...AREAS], { maxLength: 2 }),
  drawn: fc.subarray(['a', 'b', 'c'], { maxLength: 2 }),
  told: day,
}
const ends = {
  seen: fc.record(
    { by: fc.constant('clinic'), on: day, over: fc.boolean() },
    { requiredKeys: ['by', 'on'] },
  ),
  slips: fc.array(by, { maxLength: 3 }),
}
const rowShape = { id: anyRow, feet: fc.subarray([...SIDES]), since: day, ...where }
const flagShape = { id: anyFlag, ...where }

const limits = {
  maxMinutes: fc.constantFrom(5, 20, 90),
  maxCelsius: fc.constantFrom(36, 40, 43),
  maxSoakMinutes: fc.constantFrom(5, 30),
  pressure: fc.constantFrom('firm' as const, 'light' as const),
  noSoak: fc.boolean(),
  notThis: fc.record(
    { feet: fc.subarray([...SIDES]), areas: fc.subarray([...AREAS], { maxLength: 2 }) },
    { requiredKeys: [] },
  ),
  chair: fc.boolean(),
}

export const anyAnswer: fc.Arbitrary<Answer2> = fc.record(
  {
    condition: fc.oneof(anyRow, anyFlag),
    by: fc.constantFrom('letter', 'phone', 'in-person', 'self-report', 'asked-and-told'),
    date: day,
    from: day,
    until: fc.constantFrom('2026-11-23', DAY, '2027-05-01'),
    signed: fc.boolean(),
    refused: fc.boolean(),
    ...limits,
  },
  { requiredKeys: ['condition', 'until'] },
)

/** What more a client could tell, and nothing taken back. */
export const anyMore = fc.record({
  conditions: fc.array(
    fc.oneof(anyRow, fc.record<ToldRow, 'id'>(rowShape, { requiredKeys: ['id'] })),
    { maxLength: 4 },
  ),
  redFlags: fc.array(
    fc.oneof(anyFlag, fc.record<ToldFlag, 'id'>(flagShape, { requiredKeys: ['id'] })),
    { maxLength: 2 },
  ),
  unknown: fc.array(fc.oneof(anyRow, anyFlag), { maxLength: 2 }),
})

const ages = fc.oneof(
  fc.constant({}),
  fc.integer({ min: 0, max: 99 }).map((age) => ({ age })),
  fc.constantFrom('1945-05-01', '1990-01-01', '2012-11-25', '2022-01-01').map((born) => ({ born })),
)
const weeks = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 0, max: 45 }).map((pregnancyWeeks) => ({ pregnancyWeeks })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('2026-05-01', '2026-10-10', '2026-12-01', '2027-05-25', '2027-11-01')
      .map((due) => ({ due })),
  },
)

/** Any input, endings and all. */
export const anyInput2: fc.Arbitrary<ScreenInput2> = fc
  .record({
    more: anyMore,
    ended: fc.array(
      fc.record<ToldRow, 'id'>({ ...rowShape, ...ends, over: by }, { requiredKeys: ['id'] }),
      { maxLength: 2 },
    ),
    flags: fc.array(
      fc.record<ToldFlag, 'id'>({ ...flagShape, ...ends }, { requiredKeys: ['id'] }),
      {
        maxLength: 1,
      },
    ),
    complaints: fc.subarray([...COMPLAINTS], { maxLength: 2 }),
    age: ages,
    week: weeks,
    clearances: fc.array(anyAnswer, { maxLength: 4 }),
  })
  .map(({ more, ended, flags, complaints, age, week, clearances }) => ({
    on: DAY,
    conditions: [...more.conditions, ...ended],
    redFlags: [...more.redFlags, ...flags],
    unknown: more.unknown,
    complaints,
    clearances,
    ...age,
    ...week,
  }))

/** Nothing is told. */
export const NOTHING: ScreenInput2 = {
  on: DAY,
  age: 40,
  conditions: [],
  redFlags: [],
  complaints: [],
}

/** What is told beside what there is. */
export function and(input: ScreenInput2, more: Partial<ScreenInput2>): ScreenInput2 {
  return {
    ...input,
    conditions: [...input.conditions, ...(more.conditions ?? [])],
    redFlags: [...input.redFlags, ...(more.redFlags ?? [])],
    unknown: [...(input.unknown ?? []), ...(more.unknown ?? [])],
  }
}

/** Every way in which `after` is milder than `before`; none, if it is as careful. */
export function milder(before: Screening2, after: Screening2): readonly string[] {
  const referred = before.refer.every((rule) => after.refer.includes(rule))
  return [...milderThan(before, after), ...(referred ? [] : ['refer'])]
}
