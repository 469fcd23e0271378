/** Makes version 7 UUIDs (RFC 9562 5.7) from a clock and chance that are given. */

import { hex } from './chain.ts'

/**
 * A version 7 UUID, which sorts by the clock it was made at. [R9]
 *
 * @param now UTC milliseconds; a clock before 1970 counts as 1970
 * @param random at least 10 random bytes; what is beyond is not used
 *
 * @example
 * uuidv7(Date.UTC(2026, 10, 25), new Uint8Array(10)) // '01a21000-8800-7000-8000-000000000000'
 */
export function uuidv7(now: number, random: Uint8Array): string {
  const time = Math.max(0, Math.floor(now)).toString(16).padStart(12, '0').slice(-12)
  const chance = Uint8Array.from(random.subarray(0, 10))
  chance[0] = 0x70 | ((chance[0] ?? 0) & 0x0f)
  chance[2] = 0x80 | ((chance[2] ?? 0) & 0x3f)
  const tail = hex(chance)
  return `${time.slice(0, 8)}-${time.slice(8)}-${tail.slice(0, 4)}-${tail.slice(4, 8)}-${tail.slice(8)}`
}
