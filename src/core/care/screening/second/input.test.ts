/** Holds what `screen` by rules 2 takes and refuses. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyInput, visit } from '../screening.fixtures.ts'
import { screenAnswer2 } from './screen.ts'
import { anyInput2, NOTHING } from './second.fixtures.ts'

describe('[CARE44] [CARE9] input of both versions is taken, and what is wrong is named', () => {
  test('whatever version 1 took', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        expect(screenAnswer2(input).ok).toBe(true)
      }),
    )
  })

  test('whatever version 2 can say', () => {
    fc.assert(
      fc.property(anyInput2, (input) => {
        expect(screenAnswer2(JSON.parse(JSON.stringify(input))).ok).toBe(true)
      }),
    )
  })

  test.each<readonly [string, object, string]>([
    ['a birth date and an age', { born: '1980-01-01' }, 'age'],
    ['a due date and weeks', { due: '2027-01-01', pregnancyWeeks: 20 }, 'pregnancyWeeks'],
    [
      'a day that began later',
      { conditions: [{ id: 'clot-recent', since: '2026-11-25' }] },
      'conditions.0.since',
    ],
    [
      'a row told later',
      { conditions: [{ id: 'fever', told: '2026-11-25' }] },
      'conditions.0.told',
    ],
    [
      'a flag told later',
      { redFlags: [{ id: 'chest-pain', told: '2026-11-25' }] },
      'redFlags.0.told',
    ],
    ['a side of a flag', { redFlags: [{ id: 'chest-pain', feet: ['left'] }] }, 'redFlags.0.feet'],
    [
      'a flag that is over',
      { redFlags: [{ id: 'chest-pain', over: { by: 'me', on: '2026-11-24' } }] },
      'redFlags.0.over',
    ],
    ['an unknown row', { conditions: ['plague'] }, 'conditions.0'],
    ['an unknown question', { asked: ['plague'] }, 'asked.0'],
    [
      'an unknown way',
      { clearances: [{ condition: 'cancer', by: 'dream', until: '2027-01-01' }] },
      'clearances.0.by',
    ],
    [
      'a clearance without any day',
      { clearances: [{ condition: 'cancer' }] },
      'clearances.0.until',
    ],
    [
      'a limit that is none',
      { clearances: [{ condition: 'cancer', until: '2027-01-01', mood: 'good' }] },
      'clearances.0.mood',
    ],
    [
      'nobody to have looked',
      { conditions: [{ id: 'dvt', seen: { by: '', on: '2026-11-24' } }] },
      'conditions.0.seen.by',
    ],
  ])('%s', (_name, more, path) => {
    expect(screenAnswer2({ ...NOTHING, ...more })).toMatchObject({
      ok: false,
      code: 'INPUT_INVALID',
      path,
    })
  })

  test('a birth date after the visit, or centuries ago', () => {
    const { age: _age, ...nobody } = NOTHING
    for (const born of ['2026-11-25', '1800-01-01'])
      expect(screenAnswer2({ ...nobody, born })).toMatchObject({ ok: false, path: 'born' })
  })

  test('no object, and a forged one', () => {
    expect(screenAnswer2('fever').ok).toBe(false)
    expect(screenAnswer2(JSON.parse('{"__proto__":{}}'))).toMatchObject({ path: '__proto__' })
    expect(screenAnswer2({ ...visit(), mood: 'good' })).toMatchObject({ path: 'mood' })
  })
})
