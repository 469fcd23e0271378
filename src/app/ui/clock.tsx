/** Where screens get the time from: main gives it, so that a test can give another. */

import { createContext, useEffect, useState } from 'react'
import { useGiven } from './given.tsx'

export type Clock = {
  /** UTC milliseconds. */
  readonly now: () => number
  /** Milliseconds that never jump back, from an arbitrary start; a sleep of the tablet counts. */
  readonly monotonic: () => number
  /** Minutes east of UTC at that moment. */
  readonly tz: (at: number) => number
}

const ClockContext = createContext<Clock | null>(null)
export const ClockProvider = ClockContext.Provider
export const useClock = (): Clock => useGiven(ClockContext, 'the clock')

/** The time now, told again every `everyMs` (1 s), in UTC milliseconds. */
export function useNow(everyMs = 1000): number {
  const clock = useClock()
  const [now, setNow] = useState(() => clock.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(clock.now()), everyMs)
    return () => clearInterval(timer)
  }, [clock, everyMs])
  return now
}

/** Monotonic milliseconds, told again every `everyMs`; for durations, never for dates. */
export function useMonotonic(everyMs = 250): number {
  const clock = useClock()
  const [now, setNow] = useState(() => clock.monotonic())
  useEffect(() => {
    const timer = setInterval(() => setNow(clock.monotonic()), everyMs)
    return () => clearInterval(timer)
  }, [clock, everyMs])
  return now
}
