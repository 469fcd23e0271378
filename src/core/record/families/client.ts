/** Facts about a client: who they are, what they like, what they agreed to. */

import * as z from 'zod'
import { MISSING_PARTS, TOE_TYPES } from '../../feet/mod.ts'
import { CONSENTS } from '../terms.ts'
import { day, id, language, longText, MOST, shortText, side } from './common.ts'

/** Everything here may be absent: a walk-in needs no name. */
const fields = {
  /** What the client is called, in one line and in any script. */
  name: shortText,
  /** The language they read. */
  language,
  /** As written by people; not checked to be a number. */
  phone: z.string().max(MOST.phone),
  /** Day of birth. */
  born: day,
  /** Whom to call, and how. */
  emergencyContact: shortText,
  /** How hard they like it; the screening may say less. */
  pressure: z.enum(['light', 'firm', 'strong']),
  /** Soles that jump when touched lightly. */
  ticklish: z.boolean(),
  /** Would rather not be talked to. */
  silent: z.boolean(),
  /** What colleagues should know. */
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

/** Fact types of a client's stream, each with the schema of its body. */
export const clientFamily = {
  /** A page was opened for a client, with what was known of them. */
  'client/registered': z
    .strictObject({
      ...fields,
      /** Came without an appointment. */
      walkIn: z.boolean(),
    })
    .partial(),
  /** One field of a client's page was written anew, or cleared. */
  'client/changed': change,
  /** Two pages are one person: this page is shown as the other from now on. */
  'client/merged': z.strictObject({
    /** The page it is shown as. */
    into: id,
  }),
  /** They were two people after all: takes back that this page was joined into the other. */
  'client/parted': z.strictObject({
    /** The page it had been joined into. */
    from: id,
  }),
  /** How one foot is shaped; replaces what was told of that foot before. docs/domain.md 2 */
  'client/footShape': z.strictObject({
    foot: side,
    /** Which toe is longest: the first (egyptian), the second (greek), or all level (square). */
    toes: z.enum(TOE_TYPES).optional(),
    /** As seen; a measured `breadth` or `heel` wins. */
    width: z.enum(['narrow', 'regular', 'wide']).optional(),
    /** As seen on the inner side. */
    arch: z.enum(['high', 'regular', 'flat']).optional(),
    /** Degrees of hallux valgus, 0 to 60. */
    halluxAngle: z.number().min(0).max(60).optional(),
    /** Breadth of the ball in fractions of foot length, 0.2 to 0.6. */
    breadth: z.number().min(0.2).max(0.6).optional(),
    /** Breadth of the heel in fractions of foot length, 0.15 to 0.45. */
    heel: z.number().min(0.15).max(0.45).optional(),
    /** From the rear of the heel to the ball's inner bulge, in fractions of foot length, 0.6 to 0.85. */
    ballLength: z.number().min(0.6).max(0.85).optional(),
    /** Degrees by which the forefoot turns outwards, -20 to 20. */
    bend: z.number().min(-20).max(20).optional(),
    /** Toes that are not there, or the whole foot. */
    missing: z.array(z.enum(MISSING_PARTS)).optional(),
  }),
  /** A client agreed to something. It stands until withdrawn. docs/domain.md 6 */
  'client/consented': z.strictObject({
    /** What they agreed to, each on its own; at least one. */
    to: z.array(z.enum(CONSENTS)).min(1),
    /** The language the text was shown in. */
    language,
    /** Version of the text that was shown. */
    text: z.string().max(32),
    /** Whether they signed, or said so. */
    how: z.enum(['signed', 'by-word']),
    /** Who interpreted, where somebody did; not a child. */
    interpreter: shortText.optional(),
    /** Who agreed in their place, where they cannot themselves. */
    guardian: shortText.optional(),
    /** A chaperone is offered to all: whether one was there. */
    chaperone: z.enum(['declined', 'present']),
    /** Who that was. */
    chaperoneName: shortText.optional(),
  }),
  /** A client took back what they had agreed to. */
  'client/consentWithdrawn': z.strictObject({
    /** What they took back; at least one. */
    from: z.array(z.enum(CONSENTS)).min(1),
  }),
  /** A client asked to be forgotten: bodies about them are blanked wherever they are kept. */
  'client/erased': z.strictObject({
    /** The client's page. */
    client: id,
    /** Why, without saying who. */
    reason: shortText,
  }),
  /** Somebody opened a client's page, as the read log keeps it. */
  'client/read': z.strictObject({
    /** The client's page. */
    client: id,
    /** What for. */
    why: shortText,
  }),
} as const
