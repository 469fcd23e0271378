/** A small notation for screening inputs, shared by the tests of this room. */

import * as fc from 'fast-check'
import { COMPLAINTS } from '../../record/terms.ts'
import { conditions, redFlags } from '../rules/rules.ts'
import { LEVELS, type ScreenInput, type Screening } from '../types.ts'

export const DAY = '2026-03-02'

/** `visit('fever', '?dvt', '!chest-pain', 'gout-flare:left')`: yes, not sure, flag, on one foot. */
export function visit(...said: readonly string[]): ScreenInput {
  const plain = said.filter((one) => !/^[?!]/.test(one))
  return {
    on: DAY,
    conditions: plain.map((one) => {
      const [id = '', side] = one.split(':')
      return side === 'left' || side === 'right' ? { id, feet: [side] } : id
    }),
    unknown: said.filter((one) => one.startsWith('?')).map((one) => one.slice(1)),
    redFlags: said.filter((one) => one.startsWith('!')).map((one) => one.slice(1)),
    complaints: [],
  }
}

const someSide = fc.constantFrom('left' as const, 'right' as const)
const someCondition = fc.constantFrom(...conditions.map((c) => c.id))
const someFlag = fc.constantFrom(...redFlags.map((f) => f.id))

export const anyInput: fc.Arbitrary<ScreenInput> = fc.record(
  {
    on: fc.constant(DAY),
    conditions: fc.array(
      fc.oneof(
        someCondition,
        fc.record(
          {
            id: someCondition,
            feet: fc.array(someSide, { maxLength: 2 }),
            drawn: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 }),
          },
          { requiredKeys: ['id'] },
        ),
      ),
      { maxLength: 5 },
    ),
    unknown: fc.array(fc.oneof(someCondition, someFlag), { maxLength: 3 }),
    redFlags: fc.array(someFlag, { maxLength: 3 }),
    complaints: fc.array(fc.constantFrom(...COMPLAINTS), { maxLength: 2 }),
    age: fc.integer({ min: 0, max: 130 }),
    pregnancyWeeks: fc.integer({ min: 0, max: 45 }),
    clearances: fc.array(
      fc.record(
        {
          condition: fc.oneof(someCondition, someFlag),
          until: fc.constantFrom('2026-03-01', DAY, '2026-09-01'),
          from: fc.constantFrom('2026-01-01', '2026-03-03'),
          chair: fc.boolean(),
        },
        { requiredKeys: ['condition', 'until'] },
      ),
      { maxLength: 4 },
    ),
  },
  { requiredKeys: ['on', 'conditions', 'redFlags', 'complaints'] },
)

const rank = (order: readonly (string | null)[], value: string | null) => order.indexOf(value)

/** Every way in which `after` is milder than `before`; none, if it is as careful. */
export function milder(before: Screening, after: Screening): readonly string[] {
  const found: string[] = []
  const check = (name: string, fine: boolean) => {
    if (!fine) found.push(name)
  }
  const within = (a: readonly string[], b: readonly string[]) => a.every((one) => b.includes(one))
  const cap = (a: number | null, b: number | null) => a === null || (b !== null && b <= a)
  const soaks = (level: string) => level === 'go' || level === 'adapt'
  for (const part of ['massage', 'soak'] as const)
    check(part, rank(LEVELS, after[part].level) >= rank(LEVELS, before[part].level))
  const pressures = ['any', 'firm', 'light']
  check(
    'pressure',
    rank(pressures, after.massage.pressure) >= rank(pressures, before.massage.pressure),
  )
  check('minutes', cap(before.massage.maxMinutes, after.massage.maxMinutes))
  check('off', within(before.massage.off, after.massage.off))
  if (soaks(after.soak.level)) {
    check('celsius', cap(before.soak.maxCelsius, after.soak.maxCelsius))
    check('soak minutes', cap(before.soak.maxMinutes, after.soak.maxMinutes))
  }
  const chairs = ['ok', 'physician', 'never']
  check('chair', rank(chairs, after.chair) >= rank(chairs, before.chair))
  check('attended', after.attended || !before.attended)
  check('feet', within(before.avoid.feet, after.avoid.feet))
  check('areas', within(before.avoid.areas, after.avoid.areas))
  check('drawn', within(before.avoid.drawn, after.avoid.drawn))
  const urgencies = [null, 'urgent', 'same-day', 'emergency']
  check('urgency', rank(urgencies, after.urgency) >= rank(urgencies, before.urgency))
  check('notes', within(before.notes, after.notes))
  return found
}
