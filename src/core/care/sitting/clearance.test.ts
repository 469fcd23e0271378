/** Holds how a clearance is written down: by a way that counts, with dates that make sense. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodySchemas } from '../../record/bodies.ts'
import { conditions } from '../rules/rules.ts'
import {
  type By,
  type ClearanceForm,
  clearanceForm,
  clearedBody,
  daysAfter,
  flaws,
  ways,
} from './clearance.ts'

const TODAY = '2026-03-02'
const form: ClearanceForm = clearanceForm('heart-failure', TODAY, 180)
const whole = { ...form, by: 'phone', name: 'Dr Q' } as const

describe('[SCREEN7] a clearance is kept only with a way, a name and dates that make sense', () => {
  test('an empty form names nobody, is dated today and ends when the table says', () => {
    expect(form).toEqual({
      condition: 'heart-failure',
      by: null,
      name: '',
      date: TODAY,
      until: '2026-08-29',
      limits: '',
    })
    expect(clearanceForm('sleep-driving', TODAY, null).until).toBe('2026-04-13')
  })

  test('days are counted over the end of a month and of a leap February', () => {
    expect(daysAfter('2028-02-28', 2)).toBe('2028-03-01')
    expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01')
    expect(daysAfter(TODAY, 0)).toBe(TODAY)
  })

  test('no row of the table holds less long than where it gives no number', () => {
    for (const { clearanceDays } of conditions)
      if (clearanceDays !== null)
        expect(
          clearanceForm('any', TODAY, clearanceDays).until >=
            clearanceForm('any', TODAY, null).until,
        ).toBe(true)
  })

  test.each<readonly [string, Partial<ClearanceForm>, readonly string[]]>([
    ['nothing missing', {}, []],
    ['no way', { by: null }, ['by']],
    ['no name', { name: '' }, ['name']],
    ['a name of blanks', { name: '  ' }, ['name']],
    ['neither', { by: null, name: '' }, ['by', 'name']],
    ['the client’s own word needs no name', { by: 'self-report', name: '' }, []],
    ['a letter does', { by: 'letter', name: '' }, ['name']],
    ['no day', { date: '' }, ['date']],
    ['given tomorrow', { date: '2026-03-03' }, ['date']],
    ['given long ago', { date: '2025-03-03' }, []],
    ['no end', { until: '' }, ['until']],
    ['ended before it began', { until: '2026-03-01' }, ['until']],
    ['for one day', { until: TODAY }, []],
    ['over already', { date: '2025-03-03', until: '2025-04-03' }, []],
  ])('%s', (_name, more, expected) => {
    expect(flaws({ ...whole, ...more }, TODAY)).toEqual(expected)
  })

  test('the client’s own word counts only where the table gives a ground', () => {
    expect(ways(null)).toEqual(['letter', 'phone', 'in-person'])
    expect(ways('no-fit-1-year')).toEqual(['letter', 'phone', 'in-person', 'self-report'])
  })

  test('what is kept begins on its day, without blanks, and limits only where there are any', () => {
    expect(clearedBody({ ...whole, name: ' Dr Q ', limits: ' short strokes ' })).toEqual({
      condition: 'heart-failure',
      by: 'phone',
      name: 'Dr Q',
      date: TODAY,
      from: TODAY,
      until: '2026-08-29',
      limits: 'short strokes',
    })
    expect(clearedBody({ ...whole, limits: '  ' })).not.toHaveProperty('limits')
  })

  test('whatever has no flaw can be kept', () => {
    const day = fc.constantFrom('', '2025-12-01', '2026-03-01', TODAY, '2026-03-03')
    const any = fc.record({
      condition: fc.constant('cancer'),
      by: fc.constantFrom<By | null>(null, 'letter', 'phone', 'in-person', 'self-report'),
      name: fc.constantFrom('', ' ', 'Dr Q'),
      date: day,
      until: day,
      limits: fc.constantFrom('', 'ten minutes'),
    })
    let kept = 0
    fc.assert(
      fc.property(any, (filled) => {
        const { by } = filled
        if (flaws(filled, TODAY).length > 0 || by === null) return
        kept++
        const read = bodySchemas['screening/cleared'].safeParse(clearedBody({ ...filled, by }))
        expect(read.success).toBe(true)
      }),
      { numRuns: 500 },
    )
    expect(kept).toBeGreaterThan(20)
  })
})
