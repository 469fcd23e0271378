/** Holds the screening to docs/contract.md 2 and docs/domain.md 6, by examples and by laws. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conditions, redFlags } from '../rules/rules.ts'
import { screen } from './screen.ts'
import { anyInput, DAY, milder, visit } from './screening.fixtures.ts'

describe('[CARE1] the strictest level is the headline and the restrictions add up', () => {
  test('nothing listed: go, default caps', () => {
    expect(screen(visit())).toEqual({
      massage: { level: 'go', pressure: 'any', maxMinutes: null, off: [] },
      soak: { level: 'go', maxCelsius: 42, maxMinutes: 20 },
      chair: 'ok',
      attended: false,
      avoid: { feet: [], areas: [], drawn: [] },
      urgency: null,
      notes: [],
      reasons: [],
      rules: '1.0.0',
    })
  })

  test('two rows: lowest caps, lowest pressure, every technique forbidden by either', () => {
    const found = screen(visit('osteoporosis', 'diabetes-sensation-intact', 'epilepsy', 'frail'))
    expect(found.massage).toEqual({
      level: 'clearance',
      pressure: 'light',
      maxMinutes: 20,
      off: ['tool', 'tapping'],
    })
    expect(found.soak).toEqual({ level: 'adapt', maxCelsius: 38, maxMinutes: 10 })
    expect(found.chair).toBe('physician')
    expect(found.attended).toBe(true)
  })

  test('areas of all rows are kept off, drawn places with them', () => {
    const found = screen({
      ...visit('pregnancy-later'),
      conditions: ['clot-past', { id: 'open-wound', feet: ['left'], drawn: ['w2', 'w1', 'w1'] }],
    })
    expect(found.avoid).toEqual({ feet: [], areas: ['leg'], drawn: ['w1', 'w2'] })
    expect(found.massage.level).toBe('clearance')
    expect(found.soak.level).toBe('stop')
  })

  test.each(conditions.map((row) => row.id))(
    'row %s on one foot says what its table says',
    (id) => {
      const row = conditions.find((one) => one.id === id)
      const found = screen(visit(`${id}:right`))
      expect(found.massage).toEqual({
        level: row?.massage,
        pressure: row?.pressure,
        maxMinutes: row?.workMinutes,
        off: ['knuckle', 'tool', 'tapping'].filter((one) => row?.off.some((off) => off === one)),
      })
      expect(found.soak.level).toBe(row?.soak)
      expect(found.chair).toBe(row?.chair)
      expect(found.attended).toBe(row?.attended)
      expect(found.avoid.feet).toEqual(row?.avoid.includes('foot') ? ['right'] : [])
    },
  )

  test.each(['stop', 'clearance', 'postpone'])(
    'the caps are null where the soak is %s',
    (level) => {
      const row = conditions.find((one) => one.soak === level)
      expect(screen(visit(row?.id ?? '')).soak).toEqual({
        level,
        maxCelsius: null,
        maxMinutes: null,
      })
    },
  )
})

describe('[CARE2] reasons and notes are complete and in a fixed order', () => {
  test('every level above go has its reason, the strictest first', () => {
    const found = screen(visit('herb-allergy', 'fever', 'pacemaker', '!sleep-driving'))
    expect(found.reasons.map((one) => [one.for, one.level, one.rule])).toEqual([
      ['massage', 'stop', 'fever'],
      ['massage', 'clearance', 'sleep-driving'],
      ['massage', 'adapt', 'herb-allergy'],
      ['soak', 'stop', 'fever'],
      ['soak', 'clearance', 'sleep-driving'],
      ['soak', 'adapt', 'herb-allergy'],
      ['chair', 'never', 'fever'],
      ['chair', 'physician', 'pacemaker'],
      ['chair', 'physician', 'sleep-driving'],
    ])
    for (const reason of found.reasons) expect(reason.source).not.toBe('')
  })

  test('the headline is the level of the first reason', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const found = screen(input)
        const first = found.reasons.find((one) => one.for === 'massage')
        expect(found.massage.level).toBe(first?.level ?? 'go')
      }),
    )
  })

  test('the order of what was said changes nothing', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const turned = {
          ...input,
          conditions: [...input.conditions].reverse(),
          redFlags: [...input.redFlags].reverse(),
          ...(input.unknown ? { unknown: [...input.unknown].reverse() } : {}),
          ...(input.clearances ? { clearances: [...input.clearances].reverse() } : {}),
        }
        expect(screen(turned)).toEqual(screen(input))
      }),
    )
  })

  test('a note said by two rows stands once', () => {
    const notes = screen(visit('pregnancy-first-trimester', 'skin-fragile-or-heat-sensitive')).notes
    expect(notes).toEqual(['plain water'])
    expect(screen(visit('fever', 'dvt', 'shingles')).notes).not.toContain('')
  })
})

describe('[R4] nothing a client tells makes the screening less careful', () => {
  test('listing more or knowing less is never milder', () => {
    let stricter = 0
    fc.assert(
      fc.property(anyInput, anyInput, (input, more) => {
        const before = screen(input)
        const after = screen({
          ...input,
          conditions: [...input.conditions, ...more.conditions],
          redFlags: [...input.redFlags, ...more.redFlags],
          unknown: [...(input.unknown ?? []), ...(more.unknown ?? [])],
        })
        expect(milder(before, after)).toEqual([])
        if (before.massage.level !== after.massage.level) stricter++
      }),
      { numRuns: 2000 },
    )
    expect(stricter).toBeGreaterThan(50)
  })

  test('saying which foot is never more careful than not saying', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const unsided = {
          ...input,
          conditions: input.conditions.map((one) =>
            typeof one === 'string' ? one : { id: one.id, ...(one.drawn && { drawn: one.drawn }) },
          ),
        }
        expect(milder(screen(input), screen(unsided))).toEqual([])
      }),
    )
  })

  test('an age or a pregnancy told is never milder than none', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { age: _age, pregnancyWeeks: _weeks, ...silent } = input
        expect(milder(screen(silent), screen(input))).toEqual([])
      }),
    )
  })
})

describe('[CARE3] a red flag outranks the session by its urgency', () => {
  test.each(redFlags.map((flag) => flag.id))('%s', (id) => {
    const flag = redFlags.find((one) => one.id === id)
    const found = screen(visit(`!${id}`))
    const [massage, soak] = {
      emergency: ['stop-emergency', 'stop'],
      'same-day': ['stop', 'stop'],
      urgent: ['clearance', 'clearance'],
      none: [],
    }[flag?.urgency ?? 'none']
    expect([found.massage.level, found.soak.level]).toEqual([massage, soak])
    expect(found.urgency).toBe(flag?.urgency)
    expect(found.chair).not.toBe('ok')
  })

  test('it counts although its complaint was taken back', () => {
    expect(screen({ ...visit('!thunderclap-headache'), complaints: ['relax'] }).urgency).toBe(
      'emergency',
    )
  })

  test('a stop-emergency row is an emergency too', () => {
    expect(screen(visit('dvt'))).toMatchObject({
      massage: { level: 'stop-emergency' },
      urgency: 'emergency',
    })
  })
})

describe('[CARE4] unknown counts as yes, but an emergency not known is a stop', () => {
  test.each(['?dvt', '?gangrene', '?chest-pain', '?suicidal'])('%s stops, no ambulance', (said) => {
    const found = screen(visit(said))
    expect(found.massage.level).toBe('stop')
    expect(found.soak.level).toBe('stop')
    expect(found.urgency).toBe(null)
  })

  test('an unknown ordinary row or flag counts as listed', () => {
    const ordinary = conditions.filter((row) => row.massage !== 'stop-emergency')
    for (const row of ordinary) expect(screen(visit(`?${row.id}`))).toEqual(screen(visit(row.id)))
    expect(screen(visit('?abdomen-jaundice')).urgency).toBe('same-day')
  })

  test('yes outweighs not sure about the same thing', () => {
    expect(screen(visit('?dvt', 'dvt')).massage.level).toBe('stop-emergency')
    expect(screen(visit('?chest-pain', '!chest-pain')).urgency).toBe('emergency')
  })
})

describe('[CARE5] an avoided foot without a side is both feet, and both feet are a stop', () => {
  test('one side leaves the other foot', () => {
    const found = screen(visit('fracture-or-surgery-recent:left'))
    expect(found.avoid).toEqual({ feet: ['left'], areas: ['leg'], drawn: [] })
    expect(found.massage.level).toBe('clearance')
  })

  test.each([
    ['no side', ['gout-flare']],
    ['both sides', ['gout-flare:left', 'gout-flare:right']],
    ['two rows', ['gout-flare:left', 'shingles:right']],
    ['once without a side', ['gout-flare:left', 'gout-flare']],
  ])('%s', (_name, said) => {
    const found = screen(visit(...said))
    expect(found.avoid.feet).toEqual(['left', 'right'])
    expect(found.massage.level).toBe('stop')
    expect(found.soak.level).toBe('stop')
    expect(found.urgency).toBe(null)
    expect(found.reasons.map((one) => one.rule)).toContain('both-feet-avoided')
  })

  test('a row that avoids no foot never stops for its side', () => {
    expect(screen(visit('varicose-veins')).avoid.feet).toEqual([])
  })
})

describe('[CARE6] two rows together can be a row of their own', () => {
  test.each([
    ['pregnancy-later', 'pitting-oedema', 'pregnant-swollen', 'same-day'],
    ['postpartum', '?pitting-oedema', 'pregnant-swollen', 'same-day'],
    ['diabetes-neuropathy', 'open-wound:left', 'diabetes-broken-foot', 'same-day'],
    ['peripheral-arterial-disease', 'open-wound', 'numb-or-starved-wound', 'same-day'],
    ['kidney-failure', 'pitting-oedema', 'swollen-heart-or-kidney', 'same-day'],
  ])('%s with %s', (a, b, rule, urgency) => {
    const found = screen(visit(a, b))
    expect(found.massage.level).toBe('stop')
    expect(found.soak.level).toBe('stop')
    expect(found.urgency).toBe(urgency)
    expect(found.chair).toBe('never')
    expect(found.reasons.filter((one) => one.rule === rule)).toMatchObject([
      { for: 'massage', level: 'stop', cleared: false },
      { for: 'soak', level: 'stop', cleared: false },
      { for: 'chair', level: 'never', cleared: false },
    ])
    for (const alone of [a, b])
      expect(screen(visit(alone)).reasons.map((one) => one.rule)).not.toContain(rule)
  })

  test('no clearance of either row lifts it', () => {
    const clearances = ['heart-failure', 'pitting-oedema', 'swollen-heart-or-kidney'].map(
      (condition) => ({ condition, until: '2027-01-01', chair: true }),
    )
    const both = { ...visit('heart-failure', 'pitting-oedema'), clearances }
    expect(screen(both)).toMatchObject({ massage: { level: 'stop' }, chair: 'never' })
  })
})

describe('[CARE7] age and weeks choose their rows', () => {
  const rules = (more: object) =>
    [...new Set(screen({ ...visit(), ...more }).reasons.map((one) => one.rule))].sort()

  test.each([
    [0, ['child']],
    [13, ['child']],
    [14, ['minor']],
    [17, ['minor']],
    [18, []],
    [75, []],
    [76, ['frail']],
  ])('age %i', (age, expected) => {
    expect(rules({ age })).toEqual(expected)
    expect(screen({ ...visit(), age })).toEqual({
      ...screen(visit(...expected)),
      reasons: expect.any(Array),
    })
  })

  test.each([
    [0, ['pregnancy-first-trimester']],
    [13, ['pregnancy-first-trimester']],
    [14, ['pregnancy-later']],
    [45, ['pregnancy-later']],
  ])('week %i', (pregnancyWeeks, expected) => {
    expect(rules({ pregnancyWeeks })).toEqual(expected)
  })

  test.each([
    // 182 days left is week 14 exactly; one day more is 13 whole weeks.
    ['2026-08-31', ['pregnancy-later']],
    ['2026-09-01', ['pregnancy-first-trimester']],
    ['2026-03-02', ['pregnancy-later']],
    ['2026-12-07', ['pregnancy-first-trimester']],
  ])('due %s', (due, expected) => {
    expect(rules({ due })).toEqual(expected)
  })
})

describe('[CARE8] a clearance lowers its own row to adapt and keeps its restrictions', () => {
  const cleared = (said: readonly string[], more: object = {}) =>
    screen({
      ...visit(...said),
      clearances: [{ condition: said[0]?.split(':')[0] ?? '', until: '2026-06-01', ...more }],
    })

  test('massage, soak and caps', () => {
    const found = cleared(['cancer'])
    expect(found.massage).toEqual({
      level: 'adapt',
      pressure: 'light',
      maxMinutes: null,
      off: ['knuckle', 'tool'],
    })
    expect(found.soak).toEqual({ level: 'adapt', maxCelsius: 38, maxMinutes: 10 })
    expect(found.chair).toBe('physician')
    expect(found.reasons.filter((one) => one.cleared).map((one) => one.for)).toEqual([
      'massage',
      'soak',
    ])
  })

  test('the chair only where the clearance says so, and never a never', () => {
    expect(cleared(['cancer'], { chair: true }).chair).toBe('ok')
    expect(cleared(['pacemaker'], { chair: true }).chair).toBe('ok')
    expect(cleared(['lymphoedema:left'], { chair: true }).chair).toBe('never')
  })

  test.each([
    ['the last day', { until: DAY }, 'adapt'],
    ['the day after', { until: '2026-03-01' }, 'clearance'],
    ['the first day', { from: DAY }, 'adapt'],
    ['the day before', { from: '2026-03-03' }, 'clearance'],
  ])('%s', (_name, more, level) => {
    expect(cleared(['epilepsy'], more).massage.level).toBe(level)
  })

  test('another row stays as it is', () => {
    expect(cleared(['epilepsy', 'heart-failure']).massage.level).toBe('clearance')
  })

  test('an avoided foot stays avoided', () => {
    const found = cleared(['fracture-or-surgery-recent:left'])
    expect(found.massage.level).toBe('adapt')
    expect(found.avoid.feet).toEqual(['left'])
    expect(cleared(['fracture-or-surgery-recent']).massage.level).toBe('stop')
  })

  test.each(conditions.filter((row) => row.massage !== 'clearance').map((row) => row.id))(
    '%s cannot be cleared',
    (id) => {
      const said = `${id}:left`
      const without = screen(visit(said))
      const found = screen({ ...visit(said), clearances: [{ condition: id, until: '2026-06-01' }] })
      expect(found.massage.level).toBe(without.massage.level)
      expect(found.soak.level).toBe(without.soak.level)
    },
  )

  test('an urgent flag under its own id, no other', () => {
    const found = cleared(['!sleep-driving'], { condition: 'sleep-driving' })
    expect(found.massage.level).toBe('adapt')
    expect(found.soak.level).toBe('adapt')
    expect(found.urgency).toBe(null)
    expect(found.chair).toBe('physician')
    for (const id of ['chest-pain', 'abdomen-jaundice']) {
      const refused = cleared([`!${id}`], { condition: id })
      expect(refused).toEqual(screen(visit(`!${id}`)))
    }
  })

  test('it lowers nothing but its own row, whatever else is listed', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { clearances = [], ...bare } = input
        const names = new Set(clearances.map((one) => one.condition))
        const before = screen(bare)
        const after = screen(input)
        const untouched = (found: typeof before) =>
          found.reasons.filter((one) => !names.has(one.rule))
        expect(untouched(after)).toEqual(untouched(before))
        for (const part of ['pressure', 'maxMinutes', 'off'] as const)
          expect(after.massage[part]).toEqual(before.massage[part])
        expect(after.avoid).toEqual(before.avoid)
        expect(after.attended).toBe(before.attended)
        expect(after.notes).toEqual(before.notes)
      }),
      { numRuns: 500 },
    )
  })
})
