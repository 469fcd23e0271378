/** Who may do what: the wire's table for routes, and which kinds of facts each role tells. Law 9 */

import { type Refusal, refused } from '../../core/outcome.ts'
import type { Role } from '../../core/record/mod.ts'
import { PERMISSIONS, ROUTES, type Route } from '../../core/sync/wire/mod.ts'
import type { SignedIn } from '../../studio/setting.ts'

const routes: readonly { readonly route: Route; readonly parts: readonly string[] }[] =
  Object.values(ROUTES).map((route) => ({ route, parts: route.call.path.split('/') }))

/** The line of the table for a request; null where there is none, and so nothing to be found. */
export function routeOf(method: string, path: string): Route | null {
  const asked = path.split('/')
  const found = routes.find(
    ({ route, parts }) =>
      route.call.method === method &&
      parts.length === asked.length &&
      parts.every((part, i) => part.startsWith(':') || part === asked[i]),
  )
  return found?.route ?? null
}

/** `NOT_SIGNED_IN` for a stranger, `NOT_ALLOWED` for a role without the permission; null for who may ask. */
export function notPermitted(who: SignedIn | null, { permission }: Route): Refusal | null {
  if (permission === 'anyone') return null
  if (!who) return refused('NOT_SIGNED_IN', 'sign in first')
  const roles: readonly Role[] = PERMISSIONS[permission]
  return roles.includes(who.role) ? null : refused('NOT_ALLOWED', `${who.role} may not do this`)
}

/** Kinds of facts that reception may write: the desk, not the treatment. */
export const TOLD_BY_RECEPTION: readonly string[] = [
  'client/',
  'screening/answered',
  'session/opened',
  'hygiene/',
  'incident/',
]
/** Only the owner changes the studio, its people and its tablets, and takes a client's page away or parts joined ones. */
export const TOLD_BY_OWNER: readonly string[] = [
  'studio/',
  'person/',
  'device/',
  'client/erased',
  'client/parted',
]

/** Whether a role may write a fact of this type. Unknown types pass: newer tablets keep their facts. [R5] */
export function mayWrite(role: Role, type: string): boolean {
  if (TOLD_BY_OWNER.some((kind) => type.startsWith(kind))) return role === 'owner'
  return role !== 'reception' || TOLD_BY_RECEPTION.some((kind) => type.startsWith(kind))
}
