/** Holds what stands between the answers and the session: verdict, clearance, consent, PIN, reach. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clearanceForm, daysAfter, flaws, ways } from '../../../core/care/sitting/clearance.ts'
import {
  consentedBody,
  mayAgree,
  NOTHING_AGREED,
  needsGuardian,
  ticked,
} from '../../../core/care/sitting/consent.ts'
import { clearable, mayGoOn, rows, verdict } from '../../../core/care/sitting/outcome.ts'
import type { Level, Reason, Screening } from '../../../core/care/types.ts'
import { LEVELS } from '../../../core/care/types.ts'
import { phoneReach } from '../../ui/reach.ts'
import { EMPTY_PIN, isFull, isResting, type Pin, pressed, refusedPin, rubbed } from './pin.model.ts'

const reason = (rule: string, level: Level): Reason => ({
  rule,
  for: 'massage',
  level,
  why: '',
  source: 'own judgement',
  cleared: false,
})
const screening = (level: Level, more: Partial<Screening> = {}): Screening => ({
  massage: { level, pressure: 'any', maxMinutes: null, off: [] },
  soak: { level: 'go', maxCelsius: 42, maxMinutes: 20 },
  chair: 'ok',
  attended: false,
  avoid: { feet: [], areas: [], drawn: [] },
  urgency: null,
  notes: [],
  reasons: [],
  rules: '1.0.0',
  ...more,
})

describe('the verdict', () => {
  test('[SCREEN6] nothing goes on at clearance or stricter, or with a question open', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LEVELS),
        fc.constantFrom(null, 'emergency' as const, 'same-day' as const, 'urgent' as const),
        fc.array(fc.string(), { maxLength: 2 }),
        (level, urgency, missing) => {
          const held = LEVELS.indexOf(level) >= LEVELS.indexOf('clearance')
          const may = mayGoOn(verdict(screening(level, { urgency }), missing))
          if (held || missing.length > 0) expect(may).toBe(false)
          if (!held && missing.length === 0 && urgency === null) expect(may).toBe(true)
        },
      ),
    )
  })

  test('[SCREEN3] an emergency stands first even while questions are open', () => {
    const now = screening('stop-emergency', {
      urgency: 'emergency',
      reasons: [reason('chest-pain', 'stop-emergency')],
    })
    expect(verdict(now, ['heart'])).toBe('emergency')
  })

  test('[SCREEN3] thoughts of ending one’s life have their own page, unless the body is in danger too', () => {
    const low = reason('suicidal', 'stop-emergency')
    const of = (...reasons: Reason[]) =>
      verdict(screening('stop-emergency', { urgency: 'emergency', reasons }), [])
    expect(of(low)).toBe('crisis')
    expect(of(low, reason('chest-pain', 'stop-emergency'))).toBe('emergency')
  })

  test('[SCREEN6] only the usual caps leave nothing to mind', () => {
    expect(rows(screening('go'), false)).toEqual([])
    expect(
      rows(
        screening('adapt', {
          soak: { level: 'adapt', maxCelsius: 38, maxMinutes: 10 },
          attended: true,
        }),
        true,
      ).map((r) => r.mind),
    ).toEqual(['soak', 'draw', 'attended'])
    expect(
      rows(
        screening('adapt', { soak: { level: 'stop', maxCelsius: null, maxMinutes: null } }),
        false,
      ),
    ).toEqual([{ mind: 'no-soak', level: 'stop' }])
  })

  test('[SCREEN7] only rows that wait for a clearance are offered one', () => {
    const waiting = reason('heart-failure', 'clearance')
    const reasons = [waiting, reason('fever', 'stop'), { ...waiting, for: 'soak' as const }]
    expect(clearable(screening('stop', { reasons }))).toEqual(['heart-failure'])
    expect(clearable(screening('adapt', { reasons: [{ ...waiting, cleared: true }] }))).toEqual([])
  })
})

describe('a clearance', () => {
  const form = clearanceForm('heart-failure', '2026-03-02', 180)
  test('[SCREEN7] ends when the table says, counted in days', () => {
    expect(form.until).toBe('2026-08-29')
    expect(daysAfter('2028-02-28', 2)).toBe('2028-03-01')
  })
  test('[SCREEN7] wants a way, a name, and dates that make sense', () => {
    expect(flaws(form, '2026-03-02')).toEqual(['by', 'name'])
    expect(flaws({ ...form, by: 'phone', name: 'Dr Q' }, '2026-03-02')).toEqual([])
    expect(flaws({ ...form, by: 'phone', name: 'Dr Q', date: '2026-03-03' }, '2026-03-02')).toEqual(
      ['date'],
    )
    expect(
      flaws({ ...form, by: 'phone', name: 'Dr Q', until: '2026-03-01' }, '2026-03-02'),
    ).toEqual(['until'])
  })
  test('[SCREEN7] the client’s own word counts only where the table gives a ground', () => {
    expect(ways(null)).not.toContain('self-report')
    expect(ways('no-fit-1-year')).toContain('self-report')
    expect(flaws({ ...form, by: 'self-report' }, '2026-03-02')).toEqual([])
  })
})

describe('agreement', () => {
  const said = { language: 'zh-Hans', text: '1.0.0', chaperone: 'declined' } as const
  test('[SCREEN8] every tick starts empty, and the two needed ones are needed', () => {
    expect(mayAgree(NOTHING_AGREED, false)).toBe(false)
    const one = ticked(NOTHING_AGREED, 'treatment')
    expect(mayAgree(one, false)).toBe(false)
    expect(mayAgree(ticked(one, 'notes'), false)).toBe(true)
    expect(mayAgree(ticked(ticked(one, 'notes'), 'notes'), false)).toBe(false)
  })
  test('[SCREEN8] only what was ticked is written down', () => {
    const form = ticked(ticked(NOTHING_AGREED, 'notes'), 'treatment')
    expect(consentedBody(form, said)).toEqual({
      to: ['treatment', 'notes'],
      language: 'zh-Hans',
      text: '1.0.0',
      how: 'by-word',
      chaperone: 'declined',
    })
  })
  test('[SCREEN8] someone under 18 needs a guardian’s yes', () => {
    const form = ticked(ticked(NOTHING_AGREED, 'notes'), 'treatment')
    expect(needsGuardian(17, [])).toBe(true)
    expect(needsGuardian(18, [])).toBe(false)
    expect(needsGuardian(null, ['child'])).toBe(true)
    expect(mayAgree(form, true)).toBe(false)
    expect(mayAgree({ ...form, guardian: 'L' }, true)).toBe(true)
  })
})

describe('handing over', () => {
  const type = (digits: string): Pin => [...digits].reduce(pressed, EMPTY_PIN)
  test('[SCREEN11] four digits and no more', () => {
    expect(type('12a34').digits).toBe('1234')
    expect(type('123456').digits).toBe('1234')
    expect(isFull(rubbed(type('1234')))).toBe(false)
  })
  test('[SCREEN11] five wrong tries and the keypad rests', () => {
    let pin = type('1111')
    for (let i = 0; i < 4; i++) pin = refusedPin(pin, 1000)
    expect(isResting(pin, 1000)).toBe(false)
    pin = refusedPin(pin, 1000)
    expect(isResting(pin, 30_999)).toBe(true)
    expect(isResting(pin, 31_000)).toBe(false)
  })
  test('[SCREEN12] a phone is offered only an address it can open', () => {
    for (const host of ['localhost', '127.0.0.1', '127.3.4.5', '[::1]', 'a.localhost'])
      expect(phoneReach(host, true)).toBe('only-this-device')
    expect(phoneReach('192.168.1.20', true)).toBe('ok')
    expect(phoneReach('feet.example', false)).toBe('offline')
  })
})
