/** The calendar day of a moment, as the studio's own clock on the wall shows it. */

/**
 * @param timeZone IANA name; one that this machine does not know counts as UTC
 * @param at UTC milliseconds
 * @returns YYYY-MM-DD
 */
export function dayIn(timeZone: string, at: number): string {
  try {
    return new Intl.DateTimeFormat('en-CA', { timeZone }).format(at)
  } catch {
    return new Date(at).toISOString().slice(0, 10)
  }
}
