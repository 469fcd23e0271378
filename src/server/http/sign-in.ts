/** Who is asking: the cookie that a sign-in gives, and what is known of its holder. */

import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { tokenHash } from '../../studio/secrets.ts'
import type { Setting, SignedIn } from '../../studio/setting.ts'

/** What the guard leaves for a route: who asks, or null for a stranger. */
export type Env = { Variables: { who: SignedIn | null } }

const COOKIE = 'footnote'
/** A tablet stays signed in so long without asking for the password, in ms: 30 days. */
const SIGNED_IN_FOR = 30 * 86_400_000

/** Reads the cookie: null where there is none, it has ended, or its person has left. */
export async function readSignIn(c: Context, setting: Setting): Promise<SignedIn | null> {
  const token = getCookie(c, COOKIE)
  if (token === undefined) return null
  const entry = await setting.store.findSignIn(tokenHash(token))
  if (!entry || entry.expiresAt < setting.now()) return null
  const account = (await setting.store.accounts()).find((one) => one.person === entry.person)
  if (!account) return null
  return { ...entry, name: account.name, role: account.role }
}

/**
 * Who asks on a route that only people of the studio reach.
 *
 * @throws where the guard let a stranger through: that is a broken promise of the code
 */
export function whoAsks(c: Context<Env>): SignedIn {
  const who = c.get('who')
  if (!who) throw new Error('a route that needs a sign-in was reached without one')
  return who
}

/** A proxy keeps TLS to itself; the page's own address still tells of it. */
function overTls(c: Context): boolean {
  const origin = c.req.header('origin') ?? ''
  return origin.startsWith('https:') || c.req.header('x-forwarded-proto') === 'https'
}

/** Signs a person in on a tablet: ends the sign-in before, and gives a cookie that is kept only as its digest. */
export async function startSignIn(
  c: Context,
  setting: Setting,
  who: { readonly studio: string; readonly person: string; readonly device: string },
): Promise<void> {
  const before = getCookie(c, COOKIE)
  if (before !== undefined) await setting.store.endSignIn(tokenHash(before))
  const token = Buffer.from(setting.random(32)).toString('base64url')
  const expiresAt = setting.now() + SIGNED_IN_FOR
  await setting.store.signIn({ ...who, tokenHash: tokenHash(token), expiresAt })
  setCookie(c, COOKIE, token, {
    httpOnly: true,
    sameSite: 'Strict',
    secure: setting.secure || overTls(c),
    path: '/',
    maxAge: SIGNED_IN_FOR / 1000,
  })
}

/** Ends the sign-in of this tablet; the cookie opens nothing any more, wherever it was copied to. */
export async function endSignIn(c: Context, setting: Setting): Promise<void> {
  const token = getCookie(c, COOKIE)
  if (token !== undefined) await setting.store.endSignIn(tokenHash(token))
  deleteCookie(c, COOKIE, { path: '/' })
}
