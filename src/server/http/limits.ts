/** Slows guessing down: so many tries a minute for each door and caller. */

/**
 * Whether a caller may try a door once more.
 *
 * @param door what is tried: `sign-in`, `guess`
 * @param caller whose tries are counted together: a name, an address, a token
 * @param most tries a minute; 10 where none is given
 */
export type Limiter = (door: string, caller: string, most?: number) => boolean

type Tries = { count: number; readonly since: number }

/** Tries a minute; a person mistypes, a machine does not stop. */
const TRIES = 10
const MINUTE = 60_000
/** Callers remembered at most, so that memory has an end. */
const MOST = 10_000

/** Makes room; who is resting goes on resting, or a flood of made-up names would wake them. */
function forget(tries: Map<string, Tries>, at: number): void {
  for (const [key, { count, since }] of tries)
    if (count < TRIES || at - since > MINUTE) tries.delete(key)
  if (tries.size >= MOST) tries.clear()
}

/**
 * Counts tries by door and caller, in memory and for a minute each.
 *
 * @param now UTC milliseconds
 */
export function limiter(now: () => number): Limiter {
  const tries = new Map<string, Tries>()
  return (door, caller, most = TRIES) => {
    const key = `${door} ${caller}`
    const at = now()
    const known = tries.get(key)
    if (!known || at - known.since > MINUTE) {
      if (tries.size >= MOST) forget(tries, at)
      tries.set(key, { count: 1, since: at })
      return true
    }
    known.count++
    return known.count <= most
  }
}
