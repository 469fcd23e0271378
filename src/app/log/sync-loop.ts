/** Decides when facts are exchanged: at once after a tap, at a poke, when the network returns, else by and by. */

import type { Round } from './exchange.ts'

/*
 * The states of the loop, of which only one tab of a tablet runs one:
 *
 *              ┌───────────── woken meanwhile (debounced into one more round) ──────────┐
 *              ▼                                                                        │
 *   alone ─→ IN FLIGHT ── done: recover, failures are forgotten ─→ IDLE, listens ───────┤
 *              ▲   │                                                 │                  │
 *              │   │                                                 └─ woken, poked, or QUIET
 *              │   └─ failed: one failure more ─→ BACKOFF, deaf to pokes ─┐
 *              └──────────── woken, or the backoff is over ──────────────┘
 *
 * `stop` ends it from any state; what is in flight then comes to its end, and nothing is told of it.
 * A round that breaks by a mistake of ours is a failure like any other, but is reported and said; so is
 * a loop that could not begin at all.
 */

/** What the loop does the world with; given by main, and by hand in tests. */
export type SyncLoopSetting = {
  /** One exchange; see exchange.ts. Rejects only where the program is wrong or the disk refuses. */
  readonly round: () => Promise<Round>
  /** Runs `work` in one tab only; resolves when that tab lets go. */
  readonly alone: (work: () => Promise<void>) => Promise<void>
  /** Resolves after so many ms, or earlier when `woken` fires. */
  readonly wait: (ms: number, woken: (wake: () => void) => void) => Promise<void>
  /** Milliseconds to wait after so many failures in a row; 1 is the first. */
  readonly backoff: (failures: number) => number
  /** Listens for pokes of the studio while it can be reached; returns what stops listening. */
  readonly listen: (poked: () => void) => () => void
  /** How each round ended. */
  readonly told: (round: Round) => void
  /** What broke a round, once for each message. */
  readonly report: (cause: unknown) => void
}

/** `wake`: something is to be exchanged, or might be. `stop`: for good. */
export type SyncLoop = { readonly wake: () => void; readonly stop: () => void }

/** Without a poke the studio is asked again after this long, in ms. */
const QUIET = 60_000

/** How a round ended that a mistake of ours, or a disk that refused, broke off. [SYNC16] */
const BROKE: Round = { trouble: 'SYNC_BROKE' }

/** Starts in flight: what waits from before is offered at once. */
export function startSyncLoop(setting: SyncLoopSetting): SyncLoop {
  const reported = new Set<string>()
  let stopped = false
  let due = false
  let wakeNow: () => void = () => undefined

  function wake(): void {
    due = true
    wakeNow()
  }

  function broke(cause: unknown): Round {
    const message = String(cause)
    if (!reported.has(message)) setting.report(cause)
    reported.add(message)
    return BROKE
  }

  /** A page that breaks over what it is told stops no exchange. */
  function told(round: Round): void {
    try {
      setting.told(round)
    } catch (cause) {
      broke(cause)
    }
  }

  /** Without pokes the studio is asked again by and by. */
  function listening(): (() => void) | null {
    try {
      return setting.listen(wake)
    } catch (cause) {
      broke(cause)
      return null
    }
  }

  function rest(ms: number): Promise<void> {
    return setting.wait(ms, (woken) => {
      wakeNow = woken
    })
  }

  async function loop(): Promise<void> {
    let failures = 0
    let unlisten: (() => void) | null = null
    while (!stopped) {
      due = false
      const round = await setting.round().catch(broke)
      if (stopped) break
      told(round)
      if (round === 'done') {
        failures = 0
        unlisten ??= listening()
        if (!due) await rest(QUIET)
      } else {
        failures++
        unlisten?.()
        unlisten = null
        await rest(setting.backoff(failures))
      }
    }
    unlisten?.()
  }

  // A browser that gives no lock is said too: nothing told here would ever leave the tablet.
  new Promise<void>((done) => done(setting.alone(loop))).catch((cause) => {
    if (!stopped) told(broke(cause))
  })
  return {
    wake,
    stop() {
      stopped = true
      wakeNow()
    },
  }
}
