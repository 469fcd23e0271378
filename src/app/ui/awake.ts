/** Keeps the screen from going dark while hands cannot touch it. */

import { useEffect } from 'react'

/** Whether this browser can be asked at all; one that cannot is told of in the settings. */
export function canKeepAwake(): boolean {
  return 'wakeLock' in navigator
}

/**
 * Keeps the screen awake while `wanted`. A browser lets go whenever the page is out of sight, so it is
 * asked anew each time the page is seen again.
 */
export function useAwake(wanted: boolean): void {
  useEffect(() => {
    if (!wanted || !canKeepAwake()) return
    let held: WakeLockSentinel | null = null
    let over = false
    const letGo = () => {
      void held?.release().catch(() => undefined)
      held = null
    }
    const ask = async () => {
      if (document.visibilityState !== 'visible' || (held && !held.released)) return
      // A battery that runs low refuses: then the screen does as the tablet is set.
      const lock = await navigator.wakeLock.request('screen').catch(() => null)
      if (held && held !== lock) letGo()
      held = lock
      if (over) letGo()
    }
    void ask()
    document.addEventListener('visibilitychange', ask)
    return () => {
      over = true
      document.removeEventListener('visibilitychange', ask)
      letGo()
    }
  }, [wanted])
}
