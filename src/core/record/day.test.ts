/** Holds days to the studio's wall clock, whatever the machine's language makes of a date. */

import * as fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { dayIn } from './day.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

const HOUR = 3_600_000
/** Moments of the years 1970 to 9999, after which a year has five digits. */
const moment = fc.integer({ min: 12 * HOUR, max: Date.UTC(9999, 11, 30) })

test('[R33] a day is the UTC day, moved by the hours of the zone', () => {
  fc.assert(
    fc.property(moment, fc.integer({ min: -12, max: 12 }), (at, east) => {
      // The names of fixed zones count westwards.
      const zone = `Etc/GMT${east > 0 ? '-' : '+'}${Math.abs(east)}`
      expect(dayIn(zone, at)).toBe(new Date(at + east * HOUR).toISOString().slice(0, 10))
    }),
  )
})

test.each([
  ['America/St_Johns', Date.UTC(2026, 2, 9, 2, 29), '2026-03-08'],
  ['America/St_Johns', Date.UTC(2026, 2, 9, 2, 30), '2026-03-09'],
  ['Asia/Kathmandu', Date.UTC(2026, 0, 31, 18, 15), '2026-02-01'],
  ['Atlantis/Old_Town', Date.UTC(2024, 1, 29, 23, 59), '2024-02-29'],
  ['', 0, '1970-01-01'],
])('[R33] in %s', (zone, at, day) => {
  expect(dayIn(zone, at)).toBe(day)
})

test('[R33] no way of writing dates breaks it, and a zone costs one format', () => {
  const { DateTimeFormat } = Intl
  const made = vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function backwards(locale, how) {
    const format = new DateTimeFormat(locale, how)
    const parts = format.formatToParts.bind(format)
    return Object.defineProperties(format, {
      format: { value: () => '11/25/2026' },
      formatToParts: { value: (at: number) => parts(at).reverse() },
    })
  })
  const days = Array.from({ length: 50 }, (_, i) => dayIn('Asia/Tokyo', i * 24 * HOUR))
  expect(days[31]).toBe('1970-02-01')
  expect(made).toHaveBeenCalledTimes(1)
  expect(() => dayIn('Asia/Tokyo', Number.NaN)).toThrow(RangeError)
})
