/** Days and hours as people in the studio say them: its own time zone, the reader's language. */

import type { Language } from '../../core/words/language.ts'

function said(
  language: Language,
  timeZone: string,
  at: number,
  how: Intl.DateTimeFormatOptions,
): string {
  // British English writes days and hours the way most of the world does.
  const locale = language === 'en' ? 'en-GB' : language
  try {
    return new Intl.DateTimeFormat(locale, { ...how, timeZone }).format(at)
  } catch {
    // A zone this browser does not know counts as UTC, as in the record.
    return new Intl.DateTimeFormat(locale, { ...how, timeZone: 'UTC' }).format(at)
  }
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
