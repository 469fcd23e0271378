/** Holds a screening that cannot be read whole: a physician first, and the reason said. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampleId } from '../../record/sample.fixtures.ts'
import { UNREAD_RULE } from '../types.ts'
import { screen } from './screen.ts'
import { anyInput, milder, visit } from './screening.fixtures.ts'
import { maySoak } from './severity.ts'
import { withUnread } from './unread.ts'

const unread = (...types: readonly string[]) =>
  types.map((type, i) => ({ id: sampleId(i), stream: sampleId(1), type, v: 2 }))
const newer = unread('screening/answered')

describe('[READ8] what cannot be read of a screening asks for a physician', () => {
  test('nothing unread, or nothing of a screening, changes nothing', () => {
    const found = screen(visit('fever'))
    expect(withUnread(found, [])).toBe(found)
    expect(withUnread(found, unread('client/changed', 'session/screening'))).toBe(found)
  })

  test('one fact of a screening is enough', () => {
    const found = withUnread(screen(visit()), unread('client/changed', 'screening/over'))
    expect(found.massage.level).toBe('clearance')
    expect(found.chair).toBe('physician')
    expect(found.soak).toEqual({ level: 'clearance', maxCelsius: null, maxMinutes: null })
    expect(found.reasons).toMatchObject([
      {
        rule: UNREAD_RULE,
        for: 'massage',
        level: 'clearance',
        source: 'own judgement',
        cleared: false,
      },
      {
        rule: UNREAD_RULE,
        for: 'soak',
        level: 'clearance',
        source: 'own judgement',
        cleared: false,
      },
      {
        rule: UNREAD_RULE,
        for: 'chair',
        level: 'physician',
        source: 'own judgement',
        cleared: false,
      },
    ])
    expect(UNREAD_RULE).toBe('unread-screening')
    for (const one of found.reasons) expect(one.why).toMatch(/renew/)
  })

  test('what is stricter stays, and reasons keep their order', () => {
    const found = withUnread(screen(visit('herb-allergy', 'fever')), newer)
    expect(found.massage.level).toBe('stop')
    expect(found.chair).toBe('never')
    expect(found.reasons.map((one) => [one.for, one.rule])).toEqual([
      ['massage', 'fever'],
      ['massage', UNREAD_RULE],
      ['massage', 'herb-allergy'],
      ['soak', 'fever'],
      ['soak', UNREAD_RULE],
      ['soak', 'herb-allergy'],
      ['chair', 'fever'],
      ['chair', UNREAD_RULE],
    ])
  })

  test('it is never milder, and never below clearance', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const before = screen(input)
        const after = withUnread(before, newer)
        expect(milder(before, after)).toEqual([])
        expect(['clearance', 'postpone', 'stop', 'stop-emergency']).toContain(after.massage.level)
        expect(maySoak(after.soak.level)).toBe(false)
        expect(after.chair).not.toBe('ok')
      }),
    )
  })
})
