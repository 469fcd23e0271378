/** Where a request comes from: our own page, another page, an address typed by hand, a name led to this machine. */

import type { Context } from 'hono'
import { type Refusal, refused } from '../../core/outcome.ts'
import type { Route } from '../../core/sync/wire/mod.ts'
import type { Setting } from '../../studio/setting.ts'
import { atMostOnceAMinute } from './log.ts'

/** What a browser calls an address that it would show as a page or in one. */
const SHOWN: readonly string[] = ['document', 'iframe', 'frame', 'embed', 'object']

/**
 * The demo signs everybody in. A page elsewhere can have its own name lead to this machine (DNS
 * rebinding) and would then count as ours; only the name that was asked for gives it away.
 */
function isOwnMachine(host: string): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i.test(host)
}

/** The host of a page that asks; null where it is a sandboxed page, which says `null`. */
function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}

/**
 * The addresses under which the request reached us. A proxy tells in `x-forwarded-host` which one it was
 * asked for; a page elsewhere cannot send that header without being allowed to first.
 */
function ownHosts(c: Context): readonly (string | undefined)[] {
  const passed = c.req.header('x-forwarded-host')?.split(',')[0]?.trim()
  return [c.req.header('host'), passed]
}

const ANOTHER_PAGE = refused('ORIGIN_FOREIGN', 'the request came from another page')

/**
 * Why a page may not change anything here, or null. Where the request reached this machine by its own
 * name, the page is most likely ours, and a proxy before it did not pass on what it was asked for.
 */
function otherPage(c: Context): Refusal<'ORIGIN_FOREIGN'> | null {
  const origin = c.req.header('origin')
  if (origin === undefined) return null
  const from = hostOf(origin)
  if (from !== null && ownHosts(c).includes(from)) return null
  const host = c.req.header('host') ?? ''
  return from !== null && isOwnMachine(host) && !isOwnMachine(from)
    ? unpassed(from, host)
    : ANOTHER_PAGE
}

function unpassed(from: string, host: string): Refusal<'ORIGIN_FOREIGN'> {
  return refused(
    'ORIGIN_FOREIGN',
    `the page is at ${from}, but the request came as ${host}: let the proxy before Footnote pass Host (or X-Forwarded-Host: ${from}), X-Forwarded-Proto and X-Forwarded-For`,
    'host',
  )
}

/** Says why a request is not answered where it comes from. */
export type Place = (c: Context, route: Route) => Refusal | null

/** Judges where requests come from: `ORIGIN_FOREIGN`, `NOT_A_PAGE`, `HOST_FOREIGN`; null where it may be. */
export function placeOf(setting: Setting): Place {
  const tell = atMostOnceAMinute(setting)
  return (c, route) => {
    const other = c.req.method === 'GET' ? null : otherPage(c)
    if (other) {
      if (other.path !== undefined) tell(`${other.code}: ${other.message}`)
      return other
    }
    // Who holds a handed-over tablet may open another tab and type an address; browsers tell of it.
    if (route.permission === 'facts:read' && SHOWN.includes(c.req.header('sec-fetch-dest') ?? ''))
      return refused('NOT_A_PAGE', 'this is read by the page of Footnote only')
    if (setting.demo && !isOwnMachine(c.req.header('host') ?? ''))
      return refused('HOST_FOREIGN', 'the demo is for this machine only')
    return null
  }
}
