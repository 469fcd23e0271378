/** Whether a tablet speaks as this studio does, before anything of it is kept. [SERVER29] */

import type { Context } from 'hono'
import { type Refusal, refused } from '../../core/outcome.ts'
import {
  mismatch,
  needsProtocol,
  PROTOCOL_HEADER,
  type ProtocolRange,
  type Route,
  readRange,
} from '../../core/sync/wire/mod.ts'

const WHY = {
  PROTOCOL_TOO_OLD: 'this tablet’s program is older than the studio: renew the tablet',
  PROTOCOL_TOO_NEW: 'this tablet’s program is newer than the studio: update the studio',
} as const

/** `PROTOCOL_TOO_OLD` or `PROTOCOL_TOO_NEW` of the tablet, `INPUT_INVALID` for a header that is no range; null where both agree. */
export function wrongProtocol(c: Context, studio: ProtocolRange, route: Route): Refusal | null {
  if (!needsProtocol(route)) return null
  const tablet = readRange(c.req.header(PROTOCOL_HEADER))
  if (!tablet) return refused('INPUT_INVALID', 'a range is written 1-1', PROTOCOL_HEADER)
  const code = mismatch(tablet, studio)
  return code && refused(code, WHY[code])
}
