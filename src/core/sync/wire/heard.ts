/** What every answer of a studio says of itself beside what was asked: which start of its server it is, and its clock. */

/** Header with the number of this start of the server: another one may be a newer server. */
export const SERVER_HEADER = 'footnote-server'

/** Header with the studio's clock, in UTC milliseconds. */
export const CLOCK_HEADER = 'footnote-clock'

/** What was last heard of a studio; each null until an answer said it. */
export type HeardOf = {
  readonly server: string | null
  /** UTC milliseconds on the studio's clock. */
  readonly clock: number | null
}

/** Before the first answer. */
export const UNHEARD: HeardOf = Object.freeze({ server: null, clock: null })

/** The last moment that a `Date` can hold, in UTC milliseconds. */
const LAST = 8.64e15

/** What an answer says; what it does not say, or says wrongly, stays as it was heard before. */
export function heardIn(
  header: (name: string) => string | null | undefined,
  before: HeardOf,
): HeardOf {
  const clock = header(CLOCK_HEADER) ?? ''
  const isMoment = /^\d{1,16}$/.test(clock) && Number(clock) <= LAST
  return {
    server: header(SERVER_HEADER)?.slice(0, 64) ?? before.server,
    clock: isMoment ? Number(clock) : before.clock,
  }
}
