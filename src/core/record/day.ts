/** The calendar day of a moment, as the studio's own clock on the wall shows it. */

import { dateFormat } from '../words/date-format.ts'

/** Digits and a calendar that no machine's language changes. */
const PLAIN = 'en-u-ca-gregory-nu-latn'
const PARTS = { year: 'numeric', month: 'numeric', day: 'numeric' } as const

/**
 * The day of a moment in a time zone. It is put together from its parts, since how a language
 * writes a date differs from browser to browser. [R33]
 *
 * @param timeZone IANA name; one that this machine does not know counts as UTC
 * @param at UTC milliseconds since 1970
 * @returns YYYY-MM-DD
 * @throws RangeError where `at` is no moment
 *
 * @example
 * dayIn('Asia/Taipei', Date.UTC(2026, 10, 24, 16)) // '2026-11-25'
 */
export function dayIn(timeZone: string, at: number): string {
  const parts = dateFormat(PLAIN, timeZone, PARTS).formatToParts(at)
  const digits = (type: string, width: number) =>
    (parts.find((part) => part.type === type)?.value ?? '').padStart(width, '0')
  return `${digits('year', 4)}-${digits('month', 2)}-${digits('day', 2)}`
}
