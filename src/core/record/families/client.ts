/** Facts about a client: who they are, what they like, what they agreed to. */

import * as z from 'zod'
import { MISSING_PARTS, TOE_TYPES } from '../../feet/mod.ts'
import { CONSENTS } from '../terms.ts'
import { day, id, language, longText, shortText, side } from './common.ts'

/** Everything here may be absent: a walk-in needs no name. */
const fields = {
  name: shortText,
  language,
  phone: z.string().max(64),
  born: day,
  emergencyContact: shortText,
  pressure: z.enum(['light', 'firm', 'strong']),
  ticklish: z.boolean(),
  silent: z.boolean(),
  note: longText,
  /** Marks made-up clients of the demo. */
  demo: z.boolean(),
}

/** One field at a time, so that two tablets that change two fields lose neither; null clears it. */
const change = z.discriminatedUnion('field', [
  z.strictObject({ field: z.literal('name'), value: fields.name.nullable() }),
  z.strictObject({ field: z.literal('language'), value: fields.language.nullable() }),
  z.strictObject({ field: z.literal('phone'), value: fields.phone.nullable() }),
  z.strictObject({ field: z.literal('born'), value: fields.born.nullable() }),
  z.strictObject({
    field: z.literal('emergencyContact'),
    value: fields.emergencyContact.nullable(),
  }),
  z.strictObject({ field: z.literal('pressure'), value: fields.pressure.nullable() }),
  z.strictObject({ field: z.literal('ticklish'), value: fields.ticklish.nullable() }),
  z.strictObject({ field: z.literal('silent'), value: fields.silent.nullable() }),
  z.strictObject({ field: z.literal('note'), value: fields.note.nullable() }),
  z.strictObject({ field: z.literal('demo'), value: fields.demo.nullable() }),
])

export const clientFamily = {
  'client/registered': z.strictObject({ ...fields, walkIn: z.boolean() }).partial(),
  'client/changed': change,
  /** Two pages are one person: this page is shown as the other from now on. */
  'client/merged': z.strictObject({ into: id }),
  /** They were two people after all: takes back that this page was joined into the other. */
  'client/parted': z.strictObject({ from: id }),
  'client/footShape': z.strictObject({
    foot: side,
    toes: z.enum(TOE_TYPES).optional(),
    width: z.enum(['narrow', 'regular', 'wide']).optional(),
    arch: z.enum(['high', 'regular', 'flat']).optional(),
    /** Degrees of hallux valgus. */
    halluxAngle: z.number().min(0).max(60).optional(),
    /** Measured, in fractions of foot length: breadth of ball and heel, heel to the ball's inner bulge. */
    breadth: z.number().min(0.2).max(0.6).optional(),
    heel: z.number().min(0.15).max(0.45).optional(),
    ballLength: z.number().min(0.6).max(0.85).optional(),
    /** Degrees by which the forefoot turns outwards. */
    bend: z.number().min(-20).max(20).optional(),
    missing: z.array(z.enum(MISSING_PARTS)).optional(),
  }),
  'client/consented': z.strictObject({
    to: z.array(z.enum(CONSENTS)).min(1),
    language,
    /** Version of the text that was shown. */
    text: z.string().max(32),
    how: z.enum(['signed', 'by-word']),
    interpreter: shortText.optional(),
    guardian: shortText.optional(),
    chaperone: z.enum(['declined', 'present']),
    chaperoneName: shortText.optional(),
  }),
  'client/consentWithdrawn': z.strictObject({ from: z.array(z.enum(CONSENTS)).min(1) }),
  'client/erased': z.strictObject({ client: id, reason: shortText }),
  'client/read': z.strictObject({ client: id, why: shortText }),
} as const
