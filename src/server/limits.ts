/** Slows guessing down: so many tries a minute for each door and caller. */

export type Limiter = (door: string, caller: string, most?: number) => boolean

/** Tries a minute; a person mistypes, a machine does not stop. */
const TRIES = 10
const MINUTE = 60_000
/** Callers remembered at most, so that memory has an end. */
const MOST = 10_000

export function limiter(now: () => number): Limiter {
  const tries = new Map<string, { count: number; since: number }>()
  return (door, caller, most = TRIES) => {
    const key = `${door} ${caller}`
    const at = now()
    const known = tries.get(key)
    if (!known || at - known.since > MINUTE) {
      if (tries.size >= MOST) tries.clear()
      tries.set(key, { count: 1, since: at })
      return true
    }
    known.count++
    return known.count <= most
  }
}
