/** A clock for durations that goes on while the tablet sleeps. */

/**
 * Both clocks run apart by more than this, in ms, only where the tablet slept, or where somebody set
 * its clock forward, which cannot be told from a sleep.
 */
const SLEPT = 1000

/**
 * Milliseconds that never jump back, and take in what a sleep of the tablet took: many browsers stop
 * `performance.now` meanwhile.
 */
export function makeSteady(monotonic: () => number, wall: () => number): () => number {
  let ran = monotonic()
  let showed = wall()
  let steady = ran
  return () => {
    const byRun = monotonic() - ran
    const byWall = wall() - showed
    ran += byRun
    showed += byWall
    steady += byWall - byRun > SLEPT ? byWall : byRun
    return steady
  }
}
