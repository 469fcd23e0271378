/** Who is asking: the cookie that a sign-in gives, and what is known of its holder. */

import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Ending, SignIn } from '../../store/port.ts'
import { tokenHash } from '../../studio/secrets.ts'
import type { Setting, SignedIn } from '../../studio/setting.ts'

/** What the guard leaves for a route: who asks, or null for a stranger. */
export type Env = { Variables: { who: SignedIn | null } }

const COOKIE = 'footnote'
/** A tablet stays signed in so long without asking for the password, in ms: 30 days. */
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

/** Who a cookie stands for, or why it stands for nobody any more; both null for a stranger's. */
type Read = { readonly who: SignedIn | null; readonly ended: Ending | null }

const NOBODY: Read = { who: null, ended: null }

/** Reads the cookie: nobody where there is none or it has ended, or where its person has left. */
export async function readSignIn(c: Context, setting: Setting): Promise<Read> {
  const entry = await signInOf(c, setting)
  if (!entry || entry.expiresAt < setting.now()) return NOBODY
  if (entry.ended) return { who: null, ended: entry.ended }
  const accounts = await setting.store.accounts(entry.studio)
  const account = accounts.find((one) => one.person === entry.person)
  if (!account) return NOBODY
  if (account.left) return { who: null, ended: 'left' }
  const { studio, person, device, tokenHash } = entry
  const { name, role } = account
  return { who: { studio, person, device, tokenHash, name, role }, ended: null }
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

/**
 * Signs a person in on a tablet: ends the sign-in before, and gives a cookie that is kept only as its digest.
 *
 * @returns the digest of the sign-in that ended by it
 */
export async function startSignIn(
  c: Context,
  setting: Setting,
  who: { readonly studio: string; readonly person: string; readonly device: string },
): Promise<string | null> {
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
  return before?.tokenHash ?? null
}

/**
 * Ends the sign-in of this tablet; the cookie opens nothing any more, wherever it was copied to.
 *
 * @returns the digest of the sign-in that ended
 */
export async function endSignIn(c: Context, setting: Setting): Promise<string | null> {
  const entry = await signInOf(c, setting)
  if (entry) await setting.store.endSignIn(entry.studio, entry.tokenHash)
  deleteCookie(c, COOKIE, { path: '/' })
  return entry?.tokenHash ?? null
}
