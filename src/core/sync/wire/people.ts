/** The studio's people, as its owner invites them, changes their role and lets them go. */

import * as z from 'zod'
import { factId, role } from '../../record/mod.ts'
import { done, moment } from './parts.ts'

const invited = z.object({ person: factId, code: z.string(), expiresAt: moment })
/** A one-time code for a person: shown once, good once. */
export type Invited = Readonly<z.infer<typeof invited>>

/** A name as somebody typed it, without the blanks around it. */
const typedName = z
  .string()
  .max(200)
  .overwrite((name) => name.toWellFormed().trim())
  .min(1)

const inviting = z.strictObject({ name: typedName, role })
/** Who is invited, and as what. */
export type Inviting = Readonly<z.input<typeof inviting>>

/** Invites a person under a name that nobody here has. */
export const invite = {
  method: 'POST',
  path: '/api/people',
  body: inviting,
  answer: invited,
} as const

/** A new one-time code for a person; the one before ends. */
export const newCode = {
  method: 'POST',
  path: '/api/people/:person/code',
  answer: invited,
} as const

/** Changes what a person may do, from their next request on. */
export const changeRole = {
  method: 'POST',
  path: '/api/people/:person/role',
  body: z.strictObject({ role }),
  answer: done,
} as const

/** Lets a person go; their sign-ins end at once. */
export const letGo = { method: 'POST', path: '/api/people/:person/leave', answer: done } as const
