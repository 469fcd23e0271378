/** Coming in and leaving: what is known of the studio, set-up, sign-in, joining by a code. */

import * as z from 'zod'
import { factId, language, role } from '../../record/mod.ts'
import {
  done,
  entered,
  MOST_PASSWORD,
  mendedName,
  newPassword,
  tablet,
  typedCode,
} from './parts.ts'
import { FIRST, protocolRange } from './protocol.ts'

/** Who is signed in on the tablet that asks. */
const signedIn = z.object({
  studio: factId,
  person: factId,
  name: z.string(),
  role,
  device: factId,
})

/** What anybody may know of a studio before they are in. */
const studioState = z.object({
  founded: z.boolean(),
  demo: z.boolean(),
  studioName: z.string().nullable(),
  signedIn: signedIn.nullable(),
  /** Studios from before ranges were named do not say it. */
  protocol: protocolRange.default(FIRST),
})
/** What anybody may know of a studio; `signedIn` is null for a stranger. */
export type StudioState = Readonly<z.infer<typeof studioState>>

/** What the studio is, and who is signed in on this tablet. */
export const state = { method: 'GET', path: '/api/state', answer: studioState } as const

const founding = z.strictObject({
  code: typedCode,
  studio: z.strictObject({ name: z.string().min(1).max(200), timeZone: z.string().min(1).max(64) }),
  owner: z.strictObject({ name: mendedName.min(1), language }),
  password: newPassword,
  device: tablet,
})
/** What a set-up asks for: studio, owner, password and the first tablet. */
export type SetUp = z.input<typeof founding>

/** Founds the studio; once. */
export const setUp = {
  method: 'POST',
  path: '/api/setup',
  body: founding,
  answer: entered,
} as const

const signingIn = z.strictObject({
  name: mendedName,
  password: z.string().max(MOST_PASSWORD),
  device: tablet,
})
/** Name, password and the tablet that somebody signs in on. */
export type SignIn = z.input<typeof signingIn>

/** Signs in by name and password. In the demo any name and password will do. */
export const signIn = {
  method: 'POST',
  path: '/api/sign-in',
  body: signingIn,
  answer: entered,
} as const

/** Ends the sign-in of this tablet. */
export const signOut = { method: 'POST', path: '/api/sign-out', answer: done } as const

const forWhom = z.object({ name: z.string(), role, studioName: z.string() })
/** Who a one-time code is for. */
export type Invitation = Readonly<z.infer<typeof forWhom>>

/** Whom a one-time code is for. */
export const invitation = {
  method: 'POST',
  path: '/api/invitation',
  body: z.strictObject({ code: typedCode }),
  answer: forWhom,
} as const

const joining = z.strictObject({
  code: typedCode,
  password: newPassword,
  language,
  device: tablet,
})
/** How an invited person comes in. */
export type Joining = z.input<typeof joining>

/** Comes in by a one-time code, with a password of one’s own. */
export const join = { method: 'POST', path: '/api/join', body: joining, answer: entered } as const
