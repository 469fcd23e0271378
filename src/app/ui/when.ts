/** Days and hours as people in the studio say them: its own time zone, the reader's language. */

import { dateFormat } from '../../core/words/date-format.ts'
import type { Language } from '../../core/words/language.ts'

function said(
  language: Language,
  timeZone: string,
  at: number,
  how: Intl.DateTimeFormatOptions,
): string {
  // British English writes days and hours the way most of the world does.
  return dateFormat(language === 'en' ? 'en-GB' : language, timeZone, how).format(at)
}

/** `Monday 23 November` */
export function weekdayIn(language: Language, timeZone: string, at: number): string {
  return said(language, timeZone, at, { weekday: 'long', day: 'numeric', month: 'long' })
}

/** `23 Nov 2026` */
export function dayIn(language: Language, timeZone: string, at: number): string {
  return said(language, timeZone, at, { day: 'numeric', month: 'short', year: 'numeric' })
}

/** `17:05` */
export function clockIn(language: Language, timeZone: string, at: number): string {
  return said(language, timeZone, at, { hour: '2-digit', minute: '2-digit' })
}
