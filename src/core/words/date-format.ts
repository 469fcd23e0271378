/** Date formats, each made once: one costs 60 kB and a thousand times what it then takes to use it. */

const made = new Map<string, Intl.DateTimeFormat>()

/**
 * The format for a language, a time zone and what is to be said; the same one each time it is asked.
 *
 * @param locale BCP 47 tag
 * @param timeZone IANA name; one that this machine does not know counts as UTC
 *
 * @example
 * dateFormat('en-GB', 'Asia/Taipei', { hour: '2-digit', minute: '2-digit' }).format(0) // '08:00'
 */
export function dateFormat(
  locale: string,
  timeZone: string,
  how: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const name = JSON.stringify([locale, timeZone, how])
  const known = made.get(name)
  if (known) return known
  const format = inZone(locale, timeZone, how)
  made.set(name, format)
  return format
}

function inZone(
  locale: string,
  timeZone: string,
  how: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, { ...how, timeZone })
  } catch {
    return new Intl.DateTimeFormat(locale, { ...how, timeZone: 'UTC' })
  }
}
