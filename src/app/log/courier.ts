/** Decides when facts are exchanged: at once after a tap, at a poke, when the network returns, else by and by. */

import type { Round } from './exchange.ts'

export type CourierSetting = {
  /** One exchange; see exchange.ts. */
  readonly round: () => Promise<Round>
  /** Runs `work` in one tab only; resolves when that tab lets go. */
  readonly alone: (work: () => Promise<void>) => Promise<void>
  /** Resolves after so many ms, or earlier when `woken` fires. */
  readonly wait: (ms: number, woken: (wake: () => void) => void) => Promise<void>
  /** Milliseconds to wait after so many failures in a row. */
  readonly backoff: (failures: number) => number
  /** Hears pokes of the studio while it can be reached; returns what stops listening. */
  readonly listen: (poked: () => void) => () => void
  readonly told: (round: Round) => void
}

/** Without a poke the studio is asked again after this long, in ms. */
const QUIET = 60_000

export type Courier = { readonly wake: () => void; readonly stop: () => void }

export function startCourier(setting: CourierSetting): Courier {
  let stopped = false
  let due = false
  let wakeNow: () => void = () => undefined

  function wake(): void {
    due = true
    wakeNow()
  }

  async function work(): Promise<void> {
    let failures = 0
    let deaf: (() => void) | null = null
    while (!stopped) {
      due = false
      const round = await setting.round().catch((): Round => 'no-connection')
      if (stopped) break
      setting.told(round)
      failures = round === 'done' ? 0 : failures + 1
      if (round === 'done') deaf ??= setting.listen(wake)
      else {
        deaf?.()
        deaf = null
      }
      if (due && round === 'done') continue
      await setting.wait(round === 'done' ? QUIET : setting.backoff(failures), (woken) => {
        wakeNow = woken
      })
    }
    deaf?.()
  }

  void setting.alone(work)
  return {
    wake,
    stop() {
      stopped = true
      wakeNow()
    },
  }
}
