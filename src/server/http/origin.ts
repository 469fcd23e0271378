/** Where a request comes from: our own page, another page, an address typed by hand, a name led to this machine. */

import type { Context } from 'hono'
import { type Refusal, refused } from '../../core/outcome.ts'
import type { Route } from '../../core/sync/wire/mod.ts'
import type { Setting } from '../../studio/setting.ts'

/** What a browser calls an address that it would show as a page or in one. */
const SHOWN: readonly string[] = ['document', 'iframe', 'frame', 'embed', 'object']

/**
 * The demo signs everybody in. A page elsewhere can have its own name lead to this machine (DNS
 * rebinding) and would then count as ours; only the name that was asked for gives it away.
 */
function isOwnMachine(host: string): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i.test(host)
}

/** A sandboxed page says `null`, which is no address of ours either. */
function isOfAnotherPage(c: Context): boolean {
  const origin = c.req.header('origin')
  if (origin === undefined) return false
  const from = URL.canParse(origin) ? new URL(origin).host : null
  return from !== c.req.header('host')
}

/** Why a request is not answered where it comes from: `ORIGIN_FOREIGN`, `NOT_A_PAGE`, `HOST_FOREIGN`; null where it may be. */
export function wrongPlace(c: Context, setting: Setting, route: Route): Refusal | null {
  if (c.req.method !== 'GET' && isOfAnotherPage(c))
    return refused('ORIGIN_FOREIGN', 'the request came from another page')
  // Who holds a handed-over tablet may open another tab and type an address; browsers tell of it.
  if (route.permission === 'facts:read' && SHOWN.includes(c.req.header('sec-fetch-dest') ?? ''))
    return refused('NOT_A_PAGE', 'this is read by the page of Footnote only')
  if (setting.demo && !isOwnMachine(c.req.header('host') ?? ''))
    return refused('HOST_FOREIGN', 'the demo is for this machine only')
  return null
}
