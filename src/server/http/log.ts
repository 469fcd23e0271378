/** What the server's log is told of troubles that come with every request: once a minute, or it would fill the disk. */

import type { Setting } from '../../studio/setting.ts'

const MINUTE = 60_000

/** Tells the log, but is silent for a minute after each time. */
export function atMostOnceAMinute({
  now,
  report,
}: Pick<Setting, 'now' | 'report'>): (text: string) => void {
  let last = Number.NEGATIVE_INFINITY
  return (text) => {
    if (now() - last < MINUTE) return
    last = now()
    report(text)
  }
}
