/** How anything is read of the log that several streams tell: worked out anew only when one of them changes. */

import { useCallback, useRef, useSyncExternalStore } from 'react'
import type { Log } from './port.ts'

/**
 * What `read` makes of the parts, and the same value until one of the parts is another.
 *
 * @param partsOf what the reading depends on, now; the same function until it asks for something else
 * @param read only ever given what `partsOf` gave; likewise the same function
 */
export function useReadOf<const P extends readonly unknown[], T>(
  log: Log,
  partsOf: () => P,
  read: (parts: P) => T,
): T {
  const last = useRef<{ readonly parts: P; readonly value: T } | null>(null)
  const snapshot = useCallback(() => {
    const parts = partsOf()
    const before = last.current
    const same =
      before !== null &&
      parts.length === before.parts.length &&
      parts.every((part, i) => part === before.parts[i])
    if (same) return before.value
    const value = read(parts)
    last.current = { parts, value }
    return value
  }, [partsOf, read])
  return useSyncExternalStore(log.subscribe, snapshot)
}
