/** The page's clock: the tablet's own, held against what the studio says the time is. [R38] */

import { type HeardMoment, laterMoment, type Skew, skewSaid } from '../../core/record/mod.ts'

/** The world of the clock. */
export type ClockSetting = {
  /** UTC milliseconds on the tablet's clock, which anybody may set. */
  readonly now: () => number
  /** Milliseconds that nobody can set; may stand still while the tablet sleeps. */
  readonly monotonic: () => number
  /** What the studio last said, from before this page was loaded; null where nothing is known. */
  readonly kept: () => number | null
  /** Keeps what the studio said, UTC milliseconds, beyond this page. */
  readonly keep: (at: number) => void
}

/** See {@link makeStudioClock}. */
export type StudioClock = ReturnType<typeof makeStudioClock>

/** Milliseconds after which what was heard is written down again: a day's turn is not missed by more. */
const KEEP_EVERY = 60_000

/** A clock that never shows a moment before the last one that the studio told. */
export function makeStudioClock({ now, monotonic, kept, keep }: ClockSetting) {
  const before = kept()
  let heard = before === null ? null : { at: before, when: monotonic() }
  let keptAt = before
  /** How far ahead the tablet was when the studio last spoke; later it may have slept, and nobody can tell. */
  let aheadThen = 0

  const known = (): HeardMoment | null =>
    heard && { at: heard.at, passed: monotonic() - heard.when }

  return {
    /** UTC milliseconds. */
    now: () => laterMoment(now(), known()),

    /** The studio said that it is `at`, UTC milliseconds: its word counts from now on, also where it is an earlier one. */
    hear(at: number): void {
      heard = { at, when: monotonic() }
      aheadThen = now() - at
      if (keptAt !== null && Math.abs(at - keptAt) < KEEP_EVERY) return
      keptAt = at
      keep(at)
    },

    /** What is to be said of the tablet's clock: it is behind the last moment known, or was ahead when the studio last spoke. */
    skew(): Skew | null {
      const is = known()
      if (is === null) return null
      const behind = now() - (is.at + is.passed)
      return skewSaid(behind < 0 ? behind : Math.max(0, aheadThen))
    },
  }
}
