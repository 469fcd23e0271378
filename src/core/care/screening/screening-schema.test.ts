/** Holds that the told shape of a screening fits every screening there is, and nothing near it. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { screen } from './screen.ts'
import { anyInput } from './screening.fixtures.ts'
import { screeningSchema } from './screening-schema.ts'

const fits = (value: unknown): boolean => screeningSchema.safeParse(value).success
const whole = screen({
  on: '2026-03-02',
  conditions: [{ id: 'open-wound', feet: ['left'], drawn: ['ring'] }, 'heart-failure'],
  redFlags: [],
  complaints: [],
  age: 80,
})

test('[CARE2] whatever is screened, the answer has the shape that is told', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      expect(fits(screen(input))).toBe(true)
    }),
  )
})

describe('[CARE2] what is near a screening is none', () => {
  test('the sample is one', () => {
    expect(fits(whole)).toBe(true)
    expect(whole.reasons.length).toBeGreaterThan(2)
  })
  test.each(Object.keys(whole))('without %s', (key) => {
    expect(fits({ ...whole, [key]: undefined })).toBe(false)
  })
  test.each([
    ['an unknown key', { more: 1 }],
    ['an unknown key of the massage', { massage: { ...whole.massage, more: 1 } }],
    ['an unknown key of the soak', { soak: { ...whole.soak, more: 1 } }],
    ['an unknown key of what is kept off', { avoid: { ...whole.avoid, more: 1 } }],
    ['an unknown key of a reason', { reasons: [{ ...whole.reasons[0], more: 1 }] }],
    ['a level that is none', { massage: { ...whole.massage, level: 'fine' } }],
    ['a pressure that is none', { massage: { ...whole.massage, pressure: 'strong' } }],
    ['no minutes of work at all', { massage: { ...whole.massage, maxMinutes: 0 } }],
    ['more than four hours', { massage: { ...whole.massage, maxMinutes: 241 } }],
    ['half a minute', { massage: { ...whole.massage, maxMinutes: 7.5 } }],
    ['a thing that cannot be off', { massage: { ...whole.massage, off: ['thumb'] } }],
    ['water over 43 °C', { soak: { ...whole.soak, maxCelsius: 43.1 } }],
    ['ice', { soak: { ...whole.soak, maxCelsius: -1 } }],
    ['a soak of over an hour', { soak: { ...whole.soak, maxMinutes: 61 } }],
    ['a soak of less than no time', { soak: { ...whole.soak, maxMinutes: -1 } }],
    ['a chair level that is none', { chair: 'go' }],
    ['an attendance that is no yes or no', { attended: 'yes' }],
    ['a third foot', { avoid: { ...whole.avoid, feet: ['middle'] } }],
    ['an area that is none', { avoid: { ...whole.avoid, areas: ['elbow'] } }],
    ['a ring that is no name', { avoid: { ...whole.avoid, drawn: [1] } }],
    ['an urgency that is none', { urgency: 'soon' }],
    ['a note that is no text', { notes: [1] }],
    ['a reason for something else', { reasons: [{ ...whole.reasons[0], for: 'bath' }] }],
    ['rules without a version', { rules: null }],
  ])('%s', (_what, change) => {
    expect(fits({ ...whole, ...change })).toBe(false)
  })
  test('what may be nothing may be null', () => {
    const nothing = {
      massage: { ...whole.massage, maxMinutes: null },
      soak: { ...whole.soak, maxCelsius: null, maxMinutes: null },
      urgency: null,
    }
    expect(fits({ ...whole, ...nothing })).toBe(true)
  })
})
