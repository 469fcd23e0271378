/** Slows guessing down: so many tries a minute for each door and caller. */

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
