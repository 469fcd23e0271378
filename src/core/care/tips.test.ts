/** Holds the tips: one for every place, nothing that presses where only gentle is safe. */

import { describe, expect, test } from 'vitest'
import { AREAS } from '../feet/types.ts'
import { checkClaims } from './claims/claims.ts'
import { screen } from './screening/screen.ts'
import { onlyGentle, tipFor, tipText } from './tips.ts'

const spot = { areas: ['arch'], kind: null, leftAlone: false, gentle: false } as const
const GO = screen({ on: '2026-11-23', conditions: [], redFlags: [], complaints: [] })

describe('[CARE25] one safe tip for a sore spot', () => {
  test.each(['numb', 'burning', 'sharp'])('%s asks for a look, not for a tip', (kind) => {
    expect(tipFor({ ...spot, kind })).toBe('leave-and-look')
  })

  test('so does a spot that is left alone', () => {
    expect(tipFor({ ...spot, leftAlone: true })).toBe('leave-and-look')
  })

  test('a place gets a tip of its own', () => {
    expect(tipFor(spot)).toBe('roll-ball')
    expect(tipFor({ ...spot, areas: ['heel'] })).toBe('soft-heel')
    expect(tipFor({ ...spot, areas: ['toes'] })).toBe('roomy-toes')
  })

  test('gently, nothing that presses, rolls or stretches', () => {
    for (const area of AREAS) {
      const id = tipFor({ ...spot, areas: [area], gentle: true })
      expect(['roll-ball', 'stretch-calf', 'gentle-circles'], area).not.toContain(id)
    }
  })

  test('only gentle where the pressure is light or the soak is stopped', () => {
    expect(onlyGentle(GO)).toBe(false)
    expect(onlyGentle({ ...GO, massage: { ...GO.massage, pressure: 'light' } })).toBe(true)
    expect(onlyGentle({ ...GO, soak: { level: 'stop', maxCelsius: null, maxMinutes: null } })).toBe(
      true,
    )
  })

  test('every tip is said in both languages and claims nothing', () => {
    for (const area of AREAS) {
      const text = tipText(tipFor({ ...spot, areas: [area] }))
      expect(text['zh-Hans']).toMatch(/\p{Script=Han}/u)
      expect(checkClaims(`${text.en} ${text['zh-Hans']}`)).toEqual([])
    }
  })
})
