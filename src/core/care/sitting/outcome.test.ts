/** Holds what the practitioner is shown after the questions: one page first, then what to mind. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { screen } from '../screening/screen.ts'
import { anyInput, visit } from '../screening/screening.fixtures.ts'
import { LEVELS, type Level, type Reason, type Screening } from '../types.ts'
import { clearable, mayGoOn, reasonsByRule, rows, type Verdict, verdict } from './outcome.ts'

const reason = (rule: string, level: Level, more: Partial<Reason> = {}): Reason => ({
  rule,
  for: 'massage',
  level,
  why: '',
  source: 'own judgement',
  cleared: false,
  ...more,
})
const go = screen(visit())
const at = (level: Level, more: Partial<Screening> = {}): Screening => ({
  ...go,
  massage: { ...go.massage, level },
  ...more,
})
const shown = (...said: readonly string[]): Verdict => verdict(screen(visit(...said)), [])

describe('[SCREEN6] the one page that stands first', () => {
  test.each<readonly [string, Verdict]>([
    ['', 'go'],
    ['herb-allergy', 'go'],
    ['varicose-veins', 'go'],
    ['shingles:left', 'go'],
    ['epilepsy', 'clearance'],
    ['!sleep-driving', 'urgent'],
    ['tired-or-meal', 'go'],
    ['fever', 'stop'],
    ['gout-flare', 'stop'],
    ['!abdomen-jaundice', 'same-day'],
    ['pregnancy-later pitting-oedema', 'same-day'],
    ['?chest-pain', 'stop'],
    ['!chest-pain', 'emergency'],
    ['dvt', 'emergency'],
    ['!suicidal', 'crisis'],
    ['!suicidal fever', 'crisis'],
    ['!suicidal dvt', 'emergency'],
  ])('“%s” shows %s', (said, expected) => {
    expect(shown(...said.split(' ').filter((one) => one !== ''))).toBe(expected)
  })

  test('each level of massage by itself', () => {
    expect(LEVELS.map((level) => verdict(at(level), []))).toEqual([
      'go',
      'go',
      'go',
      'go',
      'go',
      'clearance',
      'postpone',
      'stop',
      'emergency',
    ])
  })

  test('while a question is open only what is urgent today is shown', () => {
    const open = (said: string) => verdict(screen(visit(said)), ['heart'])
    expect(
      ['!chest-pain', '!suicidal', '!abdomen-jaundice', 'fever', 'epilepsy', 'cancer'].map(open),
    ).toEqual(['emergency', 'crisis', 'same-day', 'incomplete', 'incomplete', 'incomplete'])
    expect(verdict(go, ['heart'])).toBe('incomplete')
    expect(verdict(at('go', { urgency: 'urgent' }), [])).toBe('go')
  })

  test('[SCREEN3] an emergency without a reason is one all the same', () => {
    expect(verdict(at('go', { urgency: 'emergency' }), [])).toBe('emergency')
    expect(verdict(at('stop-emergency'), ['heart'])).toBe('emergency')
  })

  test('nothing goes on at clearance or stricter, or with a question open', () => {
    fc.assert(
      fc.property(anyInput, fc.array(fc.string(), { maxLength: 1 }), (input, missing) => {
        const found = screen(input)
        const held = LEVELS.indexOf(found.massage.level) >= LEVELS.indexOf('clearance')
        expect(mayGoOn(verdict(found, missing))).toBe(!held && missing.length === 0)
      }),
    )
  })

  test('only “go” leads on', () => {
    const all: readonly Verdict[] = [
      'emergency',
      'crisis',
      'same-day',
      'incomplete',
      'stop',
      'postpone',
      'urgent',
      'clearance',
      'go',
    ]
    expect(all.filter(mayGoOn)).toEqual(['go'])
  })
})

describe('[SCREEN6] the rows to mind, in the order the session meets them', () => {
  const soak = (maxCelsius: number | null, maxMinutes: number | null) =>
    rows(at('go', { soak: { level: 'adapt', maxCelsius, maxMinutes } }), false)

  test('the usual caps leave nothing to mind', () => {
    expect(rows(go, false)).toEqual([])
  })

  test('everything at once', () => {
    const all = at('adapt', {
      massage: { level: 'adapt', pressure: 'light', maxMinutes: 15, off: ['tool'] },
      soak: { level: 'adapt', maxCelsius: 38, maxMinutes: 10 },
      attended: true,
      avoid: { feet: ['left'], areas: ['leg'], drawn: ['w'] },
    })
    expect(rows(all, true)).toEqual([
      { mind: 'soak', maxCelsius: 38, maxMinutes: 10 },
      { mind: 'pressure', pressure: 'light' },
      { mind: 'work-minutes', minutes: 15 },
      { mind: 'off', off: ['tool'] },
      { mind: 'feet', feet: ['left'] },
      { mind: 'areas', areas: ['leg'] },
      { mind: 'draw' },
      { mind: 'attended' },
    ])
  })

  test('the soak: capped by heat or by minutes, or none at all', () => {
    expect(soak(42, 20)).toEqual([])
    expect(soak(41, 20)).toEqual([{ mind: 'soak', maxCelsius: 41, maxMinutes: 20 }])
    expect(soak(42, 15)).toEqual([{ mind: 'soak', maxCelsius: 42, maxMinutes: 15 }])
    for (const [celsius, minutes] of [
      [null, 20],
      [42, null],
      [null, null],
    ] as const)
      expect(soak(celsius, minutes)).toEqual([{ mind: 'no-soak', level: 'adapt' }])
    const stopped = screen(visit('open-wound:left'))
    expect(rows(stopped, false)[0]).toEqual({ mind: 'no-soak', level: 'stop' })
  })

  test('listing more never takes a row away', () => {
    const kinds = (said: readonly string[]) =>
      rows(screen(visit(...said)), false).map((one) => (one.mind === 'no-soak' ? 'soak' : one.mind))
    fc.assert(
      fc.property(
        fc.subarray(['epilepsy', 'cancer', 'frail', 'open-wound:left', 'varicose-veins', 'fever']),
        fc.constantFrom('osteoporosis', 'shingles:right', 'clot-past'),
        (said, more) => {
          for (const one of kinds(said)) expect(kinds([...said, more])).toContain(one)
        },
      ),
    )
  })
})

describe('[SCREEN7] only rows that wait for a clearance are offered one', () => {
  const of = (...reasons: readonly Reason[]) => clearable(at('stop', { reasons }))
  test.each<readonly [string, Partial<Reason>, readonly string[]]>([
    ['massage waits', {}, ['heart-failure']],
    ['the soak alone waits', { for: 'soak' }, ['heart-failure']],
    ['the chair alone', { for: 'chair' }, []],
    ['cleared already', { cleared: true }, []],
    ['a stop', { level: 'stop' }, []],
  ])('%s', (_name, more, expected) => {
    expect(of(reason('heart-failure', 'clearance', more))).toEqual(expected)
  })

  test('each rule once, in the order of the reasons', () => {
    expect(
      of(
        reason('epilepsy', 'clearance'),
        reason('cancer', 'clearance'),
        reason('epilepsy', 'clearance', { for: 'soak' }),
      ),
    ).toEqual(['epilepsy', 'cancer'])
  })
})

describe('[CARE2] one reason a rule, and the chair is not today’s matter', () => {
  const massage = reason('epilepsy', 'clearance')
  const soak = reason('epilepsy', 'adapt', { for: 'soak' })
  const chair = reason('pacemaker', 'clearance', { for: 'chair' })
  const fever = reason('fever', 'stop')
  const of = (...reasons: readonly Reason[]) => reasonsByRule(at('stop', { reasons }))

  test('the massage’s before the soak’s, whichever comes first', () => {
    expect(of(massage, soak)).toEqual([massage])
    expect(of(soak, massage)).toEqual([massage])
    expect(of(soak)).toEqual([soak])
    expect(of(fever, soak, chair, massage)).toEqual([fever, massage])
  })

  test('the first of two for the same purpose', () => {
    const milder = reason('epilepsy', 'adapt')
    expect(of(massage, milder)).toEqual([massage])
    expect(of(soak, { ...soak, level: 'go' })).toEqual([soak])
  })

  test('every rule that keeps massage or soak from “go” has its entry', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const found = screen(input)
        const rules = found.reasons.filter((one) => one.for !== 'chair').map((one) => one.rule)
        expect(
          reasonsByRule(found)
            .map((one) => one.rule)
            .sort(),
        ).toEqual([...new Set(rules)].sort())
      }),
    )
  })
})
