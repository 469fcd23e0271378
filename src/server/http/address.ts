/** Where a request came from, so that guessing can be slowed down for one caller and not for all. */

import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/**
 * The caller's address. Footnote listens on its own machine only, so whoever comes from elsewhere
 * comes through a proxy before it, which writes the address it saw last into `x-forwarded-for`.
 */
export function addressOf(c: Context): string {
  const seen = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
  if (seen) return seen.slice(0, 64)
  try {
    return getConnInfo(c).remote.address ?? ''
  } catch {
    // A test asks without a connection.
    return ''
  }
}
