/** Holds what `screenAnswer` refuses: bad input is answered, never swallowed. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { screen, screenAnswer } from './screen.ts'
import { anyInput, visit } from './screening.fixtures.ts'

describe('[CARE9] input that is wrong is refused with the place that is wrong', () => {
  test.each<readonly [string, unknown, string | undefined]>([
    ['no object', 'fever', undefined],
    ['null', null, undefined],
    ['a missing part', { on: '2026-03-02', conditions: [], redFlags: [] }, 'complaints'],
    ['an unknown key', { ...visit(), mood: 'good' }, 'mood'],
    ['an unknown condition', visit('plague'), 'conditions.0'],
    ['a flag among the conditions', visit('chest-pain'), 'conditions.0'],
    [
      'an unknown condition in an object',
      { ...visit(), conditions: ['fever', { id: 'plague' }] },
      'conditions.1.id',
    ],
    [
      'a key beside a condition',
      { ...visit(), conditions: [{ id: 'fever', since: 'May' }] },
      'conditions.0.since',
    ],
    [
      'a third foot',
      { ...visit(), conditions: [{ id: 'fever', feet: ['left', 'middle'] }] },
      'conditions.0.feet.1',
    ],
    ['an unknown flag', visit('!plague'), 'redFlags.0'],
    ['an unknown unknown', visit('?plague'), 'unknown.0'],
    ['an unknown complaint', { ...visit(), complaints: ['plague'] }, 'complaints.0'],
    ['a day that is none', { ...visit(), on: '2026-02-30' }, 'on'],
    ['a day with a time', { ...visit(), on: '2026-02-03T00:00:00Z' }, 'on'],
    ['an age below 0', { ...visit(), age: -1 }, 'age'],
    ['half a year', { ...visit(), age: 3.5 }, 'age'],
    ['an age above 130', { ...visit(), age: 131 }, 'age'],
    ['not a number', { ...visit(), age: '40' }, 'age'],
    ['46 weeks', { ...visit(), pregnancyWeeks: 46 }, 'pregnancyWeeks'],
    ['a due date 41 weeks ahead', { ...visit(), due: '2026-12-14' }, 'due'],
    ['a due date long past', { ...visit(), due: '2025-12-01' }, 'due'],
    [
      'both due date and weeks',
      { ...visit(), due: '2026-05-01', pregnancyWeeks: 30 },
      'pregnancyWeeks',
    ],
    [
      'a clearance without an end',
      { ...visit(), clearances: [{ condition: 'cancer' }] },
      'clearances.0.until',
    ],
    [
      'a clearance of nothing',
      { ...visit(), clearances: [{ condition: 'plague', until: '2026-05-01' }] },
      'clearances.0.condition',
    ],
    ['a forged prototype', JSON.parse('{"on":"2026-03-02","__proto__":{}}'), '__proto__'],
    [
      'a forged prototype inside',
      JSON.parse('{"conditions":[{"id":"fever","__proto__":{"x":1}}]}'),
      'conditions.0.__proto__',
    ],
  ])('%s', (_name, input, path) => {
    const answer = screenAnswer(input)
    expect(answer).toMatchObject({ ok: false, code: 'INPUT_INVALID' })
    expect(answer.ok ? 'granted' : answer.path).toBe(path)
  })

  test.each([
    ['both', { due: '2026-05-01', pregnancyWeeks: 30 }, 'give the due date or the weeks, not both'],
    ['too far', { due: '2026-12-14' }, 'the due date makes it week -1; weeks run from 0 to 45'],
    [
      'too long ago',
      { due: '2025-12-01' },
      'the due date makes it week 53; weeks run from 0 to 45',
    ],
  ])('the refusal says what is wrong: %s', (_name, more, message) => {
    expect(screenAnswer({ ...visit(), ...more })).toMatchObject({ message })
  })

  test.each(['2026-12-07', '2026-01-20'])(
    'the first and the last week are weeks: due %s',
    (due) => {
      expect(screenAnswer({ ...visit(), due }).ok).toBe(true)
    },
  )

  test('a rule that is none is a broken promise of the caller', () => {
    expect(() => screen(visit('plague'))).toThrow('not a condition of these rules: plague')
    expect(() => screen(visit('?plague'))).toThrow('not a condition of these rules: plague')
    expect(() => screen(visit('!plague'))).toThrow('not a red flag of these rules: plague')
  })

  test('good input is answered with what screen says', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        expect(screenAnswer(input)).toEqual({ ok: true, value: screen(input) })
      }),
    )
  })

  test('anything at all is answered', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(screenAnswer(input)).toHaveProperty('ok')
      }),
    )
  })
})
