/** A screening that is handed to a client's own phone: made by a tablet, opened by its link, answered once. */

import * as z from 'zod'
import { bodySchemas, complaint, language } from '../../record/mod.ts'
import { moment } from './parts.ts'

/** What is asked on the phone, and in which language it begins. */
const asked = { language, kind: z.enum(['first', 'returning']), complaints: z.array(complaint) }

/** A sitting of questions as a phone answers it; the tablet adds the visit it belongs to. */
const answered = bodySchemas['screening/answered'].omit({ session: true })
export type PhoneAnswers = z.infer<typeof answered>

const questions = z.strictObject(asked)
export type PhoneQuestions = Readonly<z.infer<typeof questions>>

export const handOver = {
  method: 'POST',
  path: '/api/handover',
  body: questions,
  answer: z.object({ token: z.string(), path: z.string(), expiresAt: moment }),
} as const

export const openHandOver = {
  method: 'GET',
  path: '/api/handover/:token',
  answer: z.object(asked),
} as const

export const answerHandOver = {
  method: 'POST',
  path: '/api/handover/:token',
  body: answered,
  answer: z.null(),
  status: 204,
} as const

export const handOverAnswers = {
  method: 'GET',
  path: '/api/handover/:token/answers',
  answer: z.object({ answers: answered.nullable() }),
} as const
