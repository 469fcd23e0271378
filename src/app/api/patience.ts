/** How long the page waits for a studio: never for ever, and longer only as long as something is still coming. [SYNC22] */

/** Calls `fire` after so many ms, unless what it returns is called before. */
export type Timer = (ms: number, fire: () => void) => () => void

/** Milliseconds without a word, until the first and between any two; a sign-in stretches a password on a slow machine. */
export const SILENCE = 20_000
/** Characters a second that the slowest line carries to the studio: a phone's with one bar. */
const SLOWEST = 20_000

const ofBrowser: Timer = (ms, fire) => {
  const timer = setTimeout(fire, ms)
  return () => clearTimeout(timer)
}

/**
 * What `work` gives; `silent` where nothing came for too long, `broken` where it failed before.
 *
 * @param sending characters that go out first, without a word on how far they are
 * @param work stops at the signal, and calls `goingOn` whenever something arrives
 */
export async function withinTime<T>(
  sending: number,
  work: (signal: AbortSignal, goingOn: () => void) => Promise<T>,
  timer: Timer = ofBrowser,
): Promise<T | 'silent' | 'broken'> {
  const abort = new AbortController()
  let giveUp: () => void = () => undefined
  const silence = new Promise<'silent'>((done) => {
    giveUp = () => done('silent')
  })
  const tooLong = () => {
    giveUp()
    abort.abort()
  }
  let cancel = timer(SILENCE + (sending / SLOWEST) * 1000, tooLong)
  const goingOn = () => {
    if (abort.signal.aborted) return
    cancel()
    cancel = timer(SILENCE, tooLong)
  }
  // A network that does not listen to the signal is left to itself.
  const done = work(abort.signal, goingOn).catch(() => 'broken' as const)
  const first = await Promise.race([done, silence])
  cancel()
  return abort.signal.aborted ? 'silent' : first
}
