/** The door of every route: who is asking, whether they may, and whether the page is ours. */

import type { Context, MiddlewareHandler } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { refused } from '../../core/outcome.ts'
import type { Role } from '../../core/record/terms.ts'
import type { SignIn } from '../../store/port.ts'
import { tokenHash } from '../../studio/secrets.ts'
import type { Setting, SignedIn } from '../../studio/setting.ts'
import { refuse } from './answer.ts'
import { PERMISSIONS, permissionOf } from './permissions.ts'

export type Env = { Variables: { who: SignedIn | null } }

const COOKIE = 'footnote'
/** What a browser calls an address that it would show as a page or in one. */
const SHOWN: readonly string[] = ['document', 'iframe', 'frame', 'embed', 'object']
/** A tablet stays signed in so long without asking for the password. */
const SIGNED_IN_FOR = 30 * 86_400_000

/** The sign-in a cookie stands for. One of before cookies began with their studio is looked for in each. */
async function signInOf(c: Context, { store }: Setting): Promise<SignIn | null> {
  const cookie = getCookie(c, COOKIE)
  if (cookie === undefined) return null
  const [studio = '', token] = cookie.split('.')
  if (token !== undefined) return store.findSignIn(studio, tokenHash(token))
  for (const one of await store.founded()) {
    const found = await store.findSignIn(one, tokenHash(cookie))
    if (found) return found
  }
  return null
}

export async function whoIs(c: Context, setting: Setting): Promise<SignedIn | null> {
  const entry = await signInOf(c, setting)
  if (!entry || entry.expiresAt < setting.now()) return null
  const accounts = await setting.store.accounts(entry.studio)
  const account = accounts.find((one) => one.person === entry.person)
  if (!account) return null
  return { ...entry, name: account.name, role: account.role }
}

/** A proxy keeps TLS to itself; the page's own address still tells of it. */
function overTls(c: Context): boolean {
  const origin = c.req.header('origin') ?? ''
  return origin.startsWith('https:') || c.req.header('x-forwarded-proto') === 'https'
}

export async function startSignIn(
  c: Context,
  setting: Setting,
  who: { readonly studio: string; readonly person: string; readonly device: string },
): Promise<void> {
  const before = await signInOf(c, setting)
  if (before) await setting.store.endSignIn(before.studio, before.tokenHash)
  const token = Buffer.from(setting.random(32)).toString('base64url')
  const expiresAt = setting.now() + SIGNED_IN_FOR
  await setting.store.signIn({ ...who, tokenHash: tokenHash(token), expiresAt })
  setCookie(c, COOKIE, `${who.studio}.${token}`, {
    httpOnly: true,
    sameSite: 'Strict',
    secure: setting.secure || overTls(c),
    path: '/',
    maxAge: SIGNED_IN_FOR / 1000,
  })
}

export async function endSignIn(c: Context, setting: Setting): Promise<void> {
  const entry = await signInOf(c, setting)
  if (entry) await setting.store.endSignIn(entry.studio, entry.tokenHash)
  deleteCookie(c, COOKIE, { path: '/' })
}

/**
 * The demo signs everybody in. A page elsewhere can have its own name lead to this machine (DNS
 * rebinding) and would then count as ours; only the name that was asked for gives it away.
 */
function isOwnMachine(host: string): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i.test(host)
}

/** Reads the cookie, then holds the table of permissions; an API route that is not in it is none. */
export function guard(setting: Setting): MiddlewareHandler<Env> {
  return async (c, next) => {
    const { pathname } = new URL(c.req.url)
    const permission = permissionOf(c.req.method, pathname)
    c.header('cache-control', 'no-store')
    c.header('x-content-type-options', 'nosniff')
    if (permission === null) return refuse(c, refused('NOT_FOUND', 'there is nothing here'))
    if (c.req.method !== 'GET') {
      const origin = c.req.header('origin')
      // A sandboxed page says `null`, which is no address of ours either.
      const from = origin === undefined || !URL.canParse(origin) ? null : new URL(origin).host
      if (origin !== undefined && from !== c.req.header('host'))
        return refuse(c, refused('ORIGIN_FOREIGN', 'the request came from another page'))
    }
    // Who holds a handed-over tablet may open another tab and type an address; browsers tell of it.
    if (permission === 'facts:read' && SHOWN.includes(c.req.header('sec-fetch-dest') ?? ''))
      return refuse(c, refused('NOT_A_PAGE', 'this is read by the page of Footnote only'))
    if (setting.demo && !isOwnMachine(c.req.header('host') ?? ''))
      return refuse(c, refused('HOST_FOREIGN', 'the demo is for this machine only'))
    const who = await whoIs(c, setting)
    c.set('who', who)
    if (permission !== 'anyone') {
      if (!who) return refuse(c, refused('NOT_SIGNED_IN', 'sign in first'))
      const roles: readonly Role[] = PERMISSIONS[permission]
      if (!roles.includes(who.role))
        return refuse(c, refused('NOT_ALLOWED', `${who.role} may not do this`))
    }
    return next()
  }
}
