/** The one table of routes: what each is for, who may ask, and with which codes it says no. Law 9 */

import type { Code } from '../../codes.ts'
import { ROLES } from '../../record/mod.ts'
import { document, health } from './about.ts'
import type { Call } from './call.ts'
import { cardOf } from './card.ts'
import { invitation, join, setUp, signIn, signOut, state } from './entering.ts'
import { live, pull, push } from './exchange.ts'
import { answerHandOver, handOver, openHandOver } from './hand-over.ts'
import { changeRole, invite, letGo, newCode } from './people.ts'
import { tablets } from './tablets.ts'

/** Which roles have a permission; nobody needs one for what anyone may ask. */
export const PERMISSIONS = {
  anyone: [],
  'signed-in': ROLES,
  'facts:write': ROLES,
  'facts:read': ROLES,
  'handover:make': ROLES,
  'card:read': ['owner', 'practitioner'],
  'people:manage': ['owner'],
} as const

/** The name of a permission. */
export type Permission = keyof typeof PERMISSIONS

/** A call with what the studio says of it. */
export type Route = {
  readonly call: Call
  readonly permission: Permission
  /** What it does, in one sentence for whoever writes a client. */
  readonly says: string
  /** The refusals of its own, besides those that its permission, method and body bring. */
  readonly refuses: readonly Code[]
  /** Whether a tablet of any age may ask, although it is no reading. */
  readonly ofAnyAge?: true
}

/** Every route by the name of its call. */
export const ROUTES = {
  health: {
    call: health,
    permission: 'anyone',
    says: 'Answers as long as the server runs, for whoever watches over it.',
    refuses: [],
  },
  document: {
    call: document,
    permission: 'anyone',
    says: 'Gives this description of every route, as OpenAPI 3.1.',
    refuses: [],
  },
  state: {
    call: state,
    permission: 'anyone',
    says: 'Tells whether the studio is founded, what it is called, who is signed in on this tablet, and which protocol versions the studio speaks.',
    refuses: [],
  },
  setUp: {
    call: setUp,
    permission: 'anyone',
    says: 'Founds the studio with the one-time code that the server printed, and signs its owner in; the server tells `studio/founded`, `person/joined` and `device/enrolled`.',
    refuses: ['ALREADY_FOUNDED', 'CODE_WRONG', 'TOO_MANY_TRIES'],
  },
  signIn: {
    call: signIn,
    permission: 'anyone',
    says: 'Signs a person in on a tablet by name and password, and gives the cookie `footnote`; a tablet that comes for the first time is enrolled.',
    refuses: [
      'DEVICE_FOREIGN',
      'DEVICE_REVOKED',
      'NO_STUDIO',
      'PERSON_LEFT',
      'SIGN_IN_WRONG',
      'TOO_MANY_TRIES',
    ],
  },
  signOut: {
    call: signOut,
    permission: 'signed-in',
    says: 'Ends the sign-in for good; a locked tablet does so.',
    refuses: [],
    ofAnyAge: true,
  },
  push: {
    call: push,
    permission: 'facts:write',
    says: 'Offers facts to the studio; each is answered for itself and in order, and once it is answered as kept it would survive a power cut.',
    refuses: [],
  },
  pull: {
    call: pull,
    permission: 'facts:read',
    says: 'Gives the facts that follow a cursor, in the order in which the studio kept them, each with its receipt.',
    refuses: ['HISTORY_CHANGED'],
  },
  live: {
    call: live,
    permission: 'facts:read',
    says: 'Stays open and sends a server-sent event `poke` whenever the studio kept something new; an event `alive` comes every 25 seconds. Ends with the sign-in, and whenever something about the person changes.',
    refuses: ['TOO_MANY_LINES'],
  },
  handOver: {
    call: handOver,
    permission: 'handover:make',
    says: 'Makes a link under which a client answers the questions of a screening on their own phone, once and within an hour.',
    refuses: [],
  },
  openHandOver: {
    call: openHandOver,
    permission: 'anyone',
    says: 'Tells the phone that holds the link what to ask; the link is all that it needs.',
    refuses: ['HANDOVER_ENDED', 'HANDOVER_UNKNOWN', 'TOO_MANY_TRIES'],
  },
  answerHandOver: {
    call: answerHandOver,
    permission: 'anyone',
    says: 'Takes the answers of the phone, once, and tells them as `screening/answered` before it says so; the same answers sent again are taken as the first time.',
    refuses: ['HANDOVER_ENDED', 'HANDOVER_UNKNOWN', 'TOO_MANY_TRIES'],
  },
  cardOf: {
    call: cardOf,
    permission: 'card:read',
    says: 'Gives the card of a visit: as a PDF to print, or as data.',
    refuses: ['SESSION_UNKNOWN'],
  },
  tablets: {
    call: tablets,
    permission: 'people:manage',
    says: 'Tells when each tablet last spoke with the studio; what they are called stands in the record.',
    refuses: [],
  },
  invite: {
    call: invite,
    permission: 'people:manage',
    says: 'Invites a person, and gives a code with which they come in within a day; the server tells `person/invited`.',
    refuses: ['NAME_TAKEN'],
  },
  newCode: {
    call: newCode,
    permission: 'people:manage',
    says: 'Gives a person a new one-time code, which ends the one before; whoever forgot a password comes in by it again.',
    refuses: ['PERSON_UNKNOWN'],
  },
  changeRole: {
    call: changeRole,
    permission: 'people:manage',
    says: 'Changes what a person may do, from their next request on; the server tells `person/roleChanged`.',
    refuses: ['LAST_OWNER', 'PERSON_UNKNOWN'],
  },
  letGo: {
    call: letGo,
    permission: 'people:manage',
    says: 'Lets a person go and ends every sign-in of theirs at once; what they told stays, and the server tells `person/left`.',
    refuses: ['LAST_OWNER', 'PERSON_UNKNOWN'],
  },
  invitation: {
    call: invitation,
    permission: 'anyone',
    says: 'Tells who holds a one-time code whom it is for.',
    refuses: ['INVITATION_UNKNOWN', 'TOO_MANY_TRIES'],
  },
  join: {
    call: join,
    permission: 'anyone',
    says: 'Takes a one-time code, sets a password of one’s own and signs in on this tablet; the server tells `person/joined`, and every other sign-in of the person ends.',
    refuses: ['DEVICE_FOREIGN', 'DEVICE_REVOKED', 'INVITATION_UNKNOWN', 'TOO_MANY_TRIES'],
  },
} as const satisfies { readonly [name: string]: Route }

/** The name of a route: `push`. */
export type RouteName = keyof typeof ROUTES

/** The status that goes with a code, where it is not 400. */
const STATUS = {
  NOT_SIGNED_IN: 401,
  SIGN_IN_WRONG: 401,
  CODE_WRONG: 403,
  DEVICE_FOREIGN: 403,
  DEVICE_REVOKED: 403,
  HOST_FOREIGN: 403,
  NOT_ALLOWED: 403,
  NOT_A_PAGE: 403,
  ORIGIN_FOREIGN: 403,
  PERSON_LEFT: 403,
  HANDOVER_UNKNOWN: 404,
  INVITATION_UNKNOWN: 404,
  NOT_FOUND: 404,
  NO_STUDIO: 404,
  PERSON_UNKNOWN: 404,
  SESSION_UNKNOWN: 404,
  ALREADY_FOUNDED: 409,
  HISTORY_CHANGED: 409,
  LAST_OWNER: 409,
  NAME_TAKEN: 409,
  PROTOCOL_TOO_NEW: 409,
  PROTOCOL_TOO_OLD: 409,
  HANDOVER_ENDED: 410,
  BODY_LIMIT: 413,
  TOO_MANY_LINES: 429,
  TOO_MANY_TRIES: 429,
  SERVER_BROKEN: 500,
  DISK_FULL: 507,
} as const satisfies { readonly [C in Code]?: number }

/** The HTTP status of a refusal. */
export function statusOf(code: Code): (typeof STATUS)[keyof typeof STATUS] | 400 {
  return isListed(code) ? STATUS[code] : 400
}

const isListed = (code: Code): code is keyof typeof STATUS => Object.hasOwn(STATUS, code)

/** Whether tablet and studio must have a version of the protocol in common: wherever something is kept. */
export function needsProtocol({ call, ofAnyAge }: Route): boolean {
  return call.method !== 'GET' && ofAnyAge !== true
}

/** Every code that a route may answer with, sorted. */
export function refusalsOf(route: Route): readonly Code[] {
  const { call, permission } = route
  const codes: Code[] = [...route.refuses]
  // What lies outside of /api knows nobody and nothing that could be refused.
  if (call.path.startsWith('/api/')) codes.push('HOST_FOREIGN', 'SERVER_BROKEN')
  if (permission !== 'anyone') codes.push('DEVICE_REVOKED', 'NOT_SIGNED_IN', 'PERSON_LEFT')
  if (permission !== 'anyone' && PERMISSIONS[permission].length < ROLES.length)
    codes.push('NOT_ALLOWED')
  if (permission === 'facts:read') codes.push('NOT_A_PAGE')
  if (call.method !== 'GET') codes.push('DISK_FULL', 'ORIGIN_FOREIGN')
  if (needsProtocol(route)) codes.push('PROTOCOL_TOO_NEW', 'PROTOCOL_TOO_OLD')
  if (call.body) codes.push('BODY_LIMIT', 'JSON_MALFORMED', 'KEY_FORBIDDEN')
  if (call.body || call.query || needsProtocol(route)) codes.push('INPUT_INVALID')
  return [...new Set(codes)].sort()
}
