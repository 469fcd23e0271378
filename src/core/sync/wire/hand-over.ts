/** A screening that is handed to a client's own phone: made by a tablet, opened by its link, answered once. */

import * as z from 'zod'
import { bodySchemas, complaint, factId, language } from '../../record/mod.ts'
import { moment } from './parts.ts'

/** What is asked on the phone, and in which language it begins. */
const asked = { language, kind: z.enum(['first', 'returning']), complaints: z.array(complaint) }

/** A sitting of questions as a phone answers it; the studio knows the visit it belongs to. */
const answered = bodySchemas['screening/answered'].omit({ session: true })
/** What a phone answered: the body of a `screening/answered` without its visit. */
export type PhoneAnswers = z.infer<typeof answered>

const questions = z.object(asked)
/** What is asked on a phone: in which language it begins, of whom, and about which complaints. */
export type PhoneQuestions = Readonly<z.infer<typeof questions>>

const handing = z.strictObject({ ...asked, client: factId, session: factId })
/** What is asked on a phone, and which client's in which visit the answers will be. */
export type HandingOver = Readonly<z.infer<typeof handing>>

/** Makes a link; `path` is what the phone opens, below the address of the studio, `fact` the id the answers will have. */
export const handOver = {
  method: 'POST',
  path: '/api/handover',
  body: handing,
  answer: z.object({ token: z.string(), path: z.string(), fact: factId, expiresAt: moment }),
} as const

/** What to ask under a link. */
export const openHandOver = {
  method: 'GET',
  path: '/api/handover/:token',
  answer: questions,
} as const

/** Answers a link, once; 204. */
export const answerHandOver = {
  method: 'POST',
  path: '/api/handover/:token',
  body: answered,
  answer: z.literal(null),
  status: 204,
} as const
