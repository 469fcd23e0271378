/** The one table of who may do what; every route names a line of it. Law 9 */

import type { Role } from '../../core/record/terms.ts'

export const PERMISSIONS = {
  anyone: [],
  'signed-in': ['owner', 'practitioner', 'reception'],
  'facts:write': ['owner', 'practitioner', 'reception'],
  'facts:read': ['owner', 'practitioner', 'reception'],
  'handover:make': ['owner', 'practitioner', 'reception'],
  'card:read': ['owner', 'practitioner'],
  'people:manage': ['owner'],
} as const satisfies { readonly [permission: string]: readonly Role[] }

export type Permission = keyof typeof PERMISSIONS

export const ROUTES = [
  ['GET', '/healthz', 'anyone'],
  ['GET', '/api/state', 'anyone'],
  ['POST', '/api/setup', 'anyone'],
  ['POST', '/api/sign-in', 'anyone'],
  ['POST', '/api/sign-out', 'signed-in'],
  ['POST', '/api/push', 'facts:write'],
  ['GET', '/api/pull', 'facts:read'],
  ['GET', '/api/live', 'facts:read'],
  ['POST', '/api/handover', 'handover:make'],
  ['GET', '/api/handover/:token', 'anyone'],
  ['POST', '/api/handover/:token', 'anyone'],
  ['GET', '/api/handover/:token/answers', 'handover:make'],
  ['GET', '/api/card/:session', 'card:read'],
  ['POST', '/api/people', 'people:manage'],
  ['POST', '/api/people/:person/code', 'people:manage'],
  ['POST', '/api/people/:person/role', 'people:manage'],
  ['POST', '/api/people/:person/leave', 'people:manage'],
  ['POST', '/api/invitation', 'anyone'],
  ['POST', '/api/join', 'anyone'],
] as const satisfies readonly (readonly ['GET' | 'POST', string, Permission])[]

export function permissionOf(method: string, path: string): Permission | null {
  const found = ROUTES.find(
    ([verb, pattern]) =>
      verb === method &&
      pattern.split('/').length === path.split('/').length &&
      pattern.split('/').every((part, i) => part.startsWith(':') || part === path.split('/')[i]),
  )
  return found?.[2] ?? null
}

/** Kinds of facts that reception may write: the desk, not the treatment. */
const RECEPTION: readonly string[] = [
  'client/',
  'screening/answered',
  'session/opened',
  'hygiene/',
  'incident/',
]
/** Only the owner changes the studio, its people and its tablets, and takes a client's page away or parts joined ones. */
const OWNER: readonly string[] = ['studio/', 'person/', 'device/', 'client/erased', 'client/parted']

/** Whether a role may write a fact of this type. Unknown types pass: newer tablets keep their facts. [R5] */
export function mayWrite(role: Role, type: string): boolean {
  if (OWNER.some((kind) => type.startsWith(kind))) return role === 'owner'
  return role !== 'reception' || RECEPTION.some((kind) => type.startsWith(kind))
}
