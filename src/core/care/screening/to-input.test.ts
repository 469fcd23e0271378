/** Holds the way from what stands to what is screened: nothing told is lost on it. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeAnswers, type Sitting } from './answers.ts'
import { anyPast, anySitting, past, standing } from './past.fixtures.ts'
import { screen } from './screen.ts'
import { DAY, milder } from './screening.fixtures.ts'
import { answersToInput, type DatedClearance, standingClearances } from './to-input.ts'

const input = (told: string, context = {}) => answersToInput(standing(told), context)

describe('[CARE12] every answer that stands is screened', () => {
  test('nothing told is nothing listed, and no key more than is known', () => {
    expect(input('')).toEqual({
      on: DAY,
      conditions: [],
      unknown: [],
      redFlags: [],
      complaints: [],
    })
    expect(Object.keys(input('')).sort()).toEqual(
      ['on', 'conditions', 'unknown', 'redFlags', 'complaints'].sort(),
    )
  })

  test('a yes is listed with its foot, a “not sure” as unknown, a no not at all', () => {
    expect(
      input(
        '03-02 first: shingles:left cancer ?dvt ?chest-pain -epilepsy ~frail stroke-signs -suicidal @stress age=40',
      ),
    ).toEqual({
      on: DAY,
      conditions: [{ id: 'shingles', feet: ['left'] }, { id: 'cancer' }],
      unknown: ['dvt', 'chest-pain'],
      redFlags: ['stroke-signs'],
      complaints: ['stress'],
      age: 40,
    })
  })

  test('no feet named is no list of feet', () => {
    const told = standing('03-02 first: shingles')
    const bare = {
      ...told,
      conditions: { shingles: { answer: 'yes', on: DAY, feet: [] } },
    } as const
    expect(answersToInput(bare).conditions).toEqual([{ id: 'shingles' }])
  })

  test('what these rules do not know is left out', () => {
    const told = standing('03-02 first: plague ?plague-too cancer')
    const flags = { ...told.redFlags, 'flag-to-come': { answer: 'yes', on: DAY } } as const
    const found = answersToInput({ ...told, redFlags: flags }, { drawn: { 'row-to-come': ['w'] } })
    expect(found.conditions).toEqual([{ id: 'cancer' }])
    expect(found.unknown).toEqual([])
    expect(found.redFlags).toEqual([])
    expect(() => screen(found)).not.toThrow()
  })

  test('an age from the birth date goes before one that was said', () => {
    expect(input('03-02 first: age=40', { age: 41 }).age).toBe(41)
    expect(input('03-02 first: age=40', { age: 0 }).age).toBe(0)
    expect(input('03-02 first: age=0').age).toBe(0)
  })

  test('a drawn place goes with its row, and lists it where nobody had said it', () => {
    const drawn = { 'open-wound': ['w1', 'w2'], 'varicose-veins': ['v'] }
    expect(input('03-02 first: open-wound:left -varicose-veins', { drawn }).conditions).toEqual([
      { id: 'open-wound', feet: ['left'], drawn: ['w1', 'w2'] },
      { id: 'varicose-veins', drawn: ['v'] },
    ])
  })

  test('clearances go on without the day they were given', () => {
    const clearances = [
      { condition: 'cancer', until: '2026-05-01', date: '2026-01-01', chair: true },
    ]
    expect(input('', { clearances }).clearances).toEqual([
      { condition: 'cancer', until: '2026-05-01', chair: true },
    ])
  })

  test('whatever was told can be screened, and drawing more is never milder', () => {
    fc.assert(
      fc.property(anyPast, (told) => {
        const now = mergeAnswers(told, [], DAY)
        const more = answersToInput(now, { drawn: { 'open-wound': ['w'], plague: ['p'] } })
        expect(milder(screen(answersToInput(now)), screen(more))).toEqual([])
      }),
    )
  })
})

describe('[CARE13] a due date says the week until a birth is certain, and the birth for six weeks more', () => {
  const listed = (told: string) => {
    const found = input(told)
    const rows = found.conditions.map((one) => (typeof one === 'string' ? one : one.id))
    return [
      ...rows,
      ...(found.unknown ?? []).map((id) => `?${id}`),
      ...(found.due ? [found.due] : []),
    ]
  }
  test.each([
    ['week 12', '02-01 first: pregnancy-first-trimester due=2026-09-14', ['2026-09-14']],
    [
      'not sure, with a date',
      '02-01 first: ?pregnancy-first-trimester due=2026-09-14',
      ['2026-09-14'],
    ],
    ['no date', '02-01 first: pregnancy-first-trimester', ['pregnancy-first-trimester']],
    [
      'another row of pregnancy stays',
      '02-01 first: pregnancy-at-risk due=2026-09-14',
      ['pregnancy-at-risk', '2026-09-14'],
    ],
    ['the first day of week 0', '03-02 first: due=2026-12-07', ['2026-12-07']],
    [
      'a day too far ahead says no week',
      '03-02 first: pregnancy-first-trimester due=2026-12-08',
      ['pregnancy-first-trimester'],
    ],
    ['the last day of week 45', '02-01 first: due=2026-01-20', ['2026-01-20']],
    ['week 46 is a birth', '02-01 first: pregnancy-first-trimester due=2026-01-19', ['postpartum']],
    ['eight weeks after the date', '02-01 first: due=2026-01-05', ['postpartum']],
    ['a day later it is over', '2025-06-01 first: pregnancy-first-trimester due=2026-01-04', []],
    ['a year later', '2025-01-01 first: pregnancy-first-trimester due=2025-03-01', []],
    [
      'pregnant again, told a week ago and not asked since',
      '2025-01-01 first: due=2025-03-01 | 02-23 returning: pregnancy-first-trimester | 03-02 returning: -pregnancy-first-trimester',
      ['pregnancy-first-trimester'],
    ],
    [
      'told in the last week that the date says, asked the week after',
      '2025-06-01 first: due=2026-01-19 | 03-01 returning: pregnancy-first-trimester',
      ['postpartum'],
    ],
    [
      'told in the week after it',
      '2025-06-01 first: due=2026-01-18 | 03-01 returning: pregnancy-first-trimester',
      ['pregnancy-first-trimester', 'postpartum'],
    ],
    [
      'pregnant again, told today',
      '2025-06-01 first: due=2025-03-01 | 03-02 returning: pregnancy-first-trimester',
      ['pregnancy-first-trimester'],
    ],
    [
      'perhaps pregnant again, told today',
      '2025-06-01 first: due=2025-03-01 | 03-02 returning: ?pregnancy-first-trimester',
      ['?pregnancy-first-trimester'],
    ],
  ])('%s', (_name, told, expected) => {
    expect(listed(told)).toEqual(expected)
  })
})

describe('[CARE14] a clearance ends with what happened after it', () => {
  const given: DatedClearance = { condition: 'epilepsy', until: '2026-12-01', date: '2026-02-01' }
  const holds = (told: string, clearance: DatedClearance = given) =>
    standingClearances([clearance], past(told).sittings).length === 1

  test.each([
    'dvt',
    'clot-recent',
    'heart-attack-or-stroke-recent',
    'operation-or-bed-recent',
    'fracture-or-surgery-recent',
    'pregnancy-at-risk',
    'diabetes-foot-problem-now',
    'cellulitis',
    'low-platelets',
    'gangrene',
  ])('%s is an event', (id) => {
    expect(holds(`02-20 returning: ${id}`)).toBe(false)
    expect(holds(`02-20 returning: ${id}`, { ...given, condition: id })).toBe(true)
  })

  test.each([
    ['nothing told since', '', true],
    ['an ordinary yes', '02-20 returning: varicose-veins', true],
    ['an event denied', '02-20 returning: -dvt', true],
    ['an event nobody is sure of', '02-20 returning: ?dvt', true],
    ['an event on the very day', '02-01 first: dvt', true],
    ['an event before it', '01-10 first: dvt', true],
    ['an event that was known on that day', '02-01 first: dvt | 02-20 returning: dvt', true],
    ['an event that was no on that day', '02-01 first: -dvt | 02-20 returning: dvt', false],
    [
      'an event of long ago that was no by that day',
      '2024-05-01 first: dvt | 2025-05-01 first: -dvt | 02-20 returning: dvt',
      false,
    ],
    ['another event than the known one', '02-01 first: dvt | 02-20 returning: gangrene', false],
    ['any flag since', '02-20 returning: sleep-driving', false],
    ['a flag denied', '02-20 returning: -sleep-driving', true],
    ['a flag nobody is sure of', '02-20 returning: ?sleep-driving', true],
    ['a flag on the very day', '02-01 first: sleep-driving', true],
    [
      'a flag said before and again',
      '01-10 first: sleep-driving | 02-20 first: sleep-driving',
      false,
    ],
  ])('%s', (_name, told, expected) => {
    expect(holds(told)).toBe(expected)
  })

  test('without its day it was given when it begins, and with neither day any event ends it', () => {
    const from = { condition: 'epilepsy', until: '2026-12-01', from: '2026-02-01' }
    expect(holds('02-01 first: dvt', from)).toBe(true)
    expect(holds('02-02 first: dvt', from)).toBe(false)
    expect(holds('02-02 first: dvt', { ...from, date: '2026-02-10' })).toBe(true)
    expect(holds('2025-01-01 first: dvt', { condition: 'epilepsy', until: '2026-12-01' })).toBe(
      false,
    )
  })

  test('each is judged by itself, and telling more after it never brings one back', () => {
    const all = ['epilepsy', 'dvt', 'cancer'].flatMap((condition) =>
      ['2025-06-01', '2026-01-10'].map((date) => ({ condition, date, until: '2026-12-01' })),
    )
    fc.assert(
      fc.property(anyPast, anySitting, (told, more) => {
        const later: Sitting = { ...more, on: DAY }
        const before = standingClearances(all, told)
        expect(before).toEqual(all.filter((one) => standingClearances([one], told).length === 1))
        for (const one of standingClearances(all, [...told, later])) expect(before).toContain(one)
      }),
    )
  })
})
