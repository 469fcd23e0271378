/** Facts of one session, from the open door to the signature. docs/contract.md 1, docs/domain.md 4 and 5. */

import * as z from 'zod'
import { DEPTHS, FEELINGS, HERBS, KINDS, MEDIA, PACES, PHASES, STOP_REASONS } from '../terms.ts'
import {
  area,
  complaint,
  coordinate,
  id,
  language,
  longText,
  place,
  rating,
  shortText,
  side,
  slug,
  technique,
  view,
} from './common.ts'

const step = z.strictObject({
  kind: z.enum(['zone', 'circles', 'rest']),
  foot: side,
  zone: slug.optional(),
  view: view.optional(),
  direction: z.string().max(32).optional(),
  technique: technique.optional(),
  passes: z.int().min(1).max(6).optional(),
  seconds: z.int().min(0).max(3600),
})

const touch = {
  technique,
  /** 1 for the first pass over the zone, which alone is scored. */
  pass: z.int().min(1).max(20),
  phase: z.enum(PHASES),
  /** The touch or mark this one repeats; never found by nearness. */
  of: id.optional(),
  /** Seconds since that touch on one tablet's monotonic clock; null where unknown. */
  waitedS: z.int().min(0).max(86_400).nullable(),
  /** How fast the press went in. */
  pace: z.enum(PACES),
  depth: z.enum(DEPTHS),
  /** 0-10 */
  discomfort: rating,
  feeling: z.enum(FEELINGS).optional(),
  kind: z.enum(KINDS).optional(),
  flinch: z.boolean(),
}

const axes = { plantar: 'v', dorsal: 'v', medial: 'h', lateral: 'h' } as const

const touched = z
  .strictObject({
    foot: side,
    view,
    u: coordinate,
    v: coordinate.optional(),
    h: coordinate.optional(),
    ...touch,
  })
  .refine(
    (t) =>
      axes[t.view] === 'v'
        ? t.v !== undefined && t.h === undefined
        : t.h !== undefined && t.v === undefined,
    {
      message: 'plantar and dorsal take v, medial and lateral take h',
    },
  )

export const sessionFamily = {
  'session/opened': z.strictObject({
    client: id,
    practitioner: id,
    room: shortText.optional(),
    minutes: z.int().min(5).max(60),
    complaints: z.array(complaint),
    /** Language of each side of the tablet. */
    practitionerLanguage: language,
    clientLanguage: language,
    /** Consent by word again at each visit. */
    consentByWord: z.boolean(),
  }),
  'session/footChecked': z.strictObject({
    seen: z.array(
      z.strictObject({
        foot: side,
        what: z.enum([
          'wound',
          'swelling',
          'redness',
          'cold',
          'hot',
          'vein',
          'nail',
          'callus',
          'between-toes',
          'dark-spot',
          'plaster',
          'other',
        ]),
        at: place.optional(),
        note: shortText.optional(),
      }),
    ),
    /** Places to keep off, drawn on the map: closed rings in the view's coordinates. */
    drawn: z
      .array(
        z.strictObject({
          foot: side,
          view,
          ring: z
            .array(z.tuple([coordinate, coordinate]))
            .min(3)
            .max(200),
          what: shortText,
        }),
      )
      .max(40),
    /** Tips of toes 1, 3, 5: felt or not, where the test was due. */
    toeTouch: z
      .strictObject({ left: z.array(z.boolean()).length(3), right: z.array(z.boolean()).length(3) })
      .optional(),
    areas: z.array(area).optional(),
    clear: z.boolean(),
  }),
  'session/planned': z.strictObject({
    steps: z.array(step).max(400),
    leftOut: z.array(
      z.strictObject({
        foot: side,
        zone: slug,
        reason: z.enum(['avoided', 'time']),
        rule: slug.optional(),
      }),
    ),
    totalSeconds: z.int().min(0),
    minutes: z.int().min(5).max(60),
    secondsPerPass: z.int().min(5).max(300),
    medium: z.enum(MEDIA),
  }),
  /** A thermometer reading; feet in within five minutes of it. */
  'session/soaked': z.strictObject({
    celsius: z.number().min(20).max(43),
    herbs: z.array(z.enum(HERBS)),
    maxMinutes: z.int().min(1).max(30),
    towels: z.boolean().optional(),
  }),
  'session/soakEnded': z.strictObject({ minutes: z.number().min(0).max(120) }),
  'session/stepStarted': z.strictObject({
    step: z.int().min(0).max(400),
    pass: z.int().min(1).max(20),
  }),
  'session/touched': touched,
  /** "Sore here, now" by pedal, elbow or knuckle; rated later by a touch whose `of` names it. */
  'session/marked': z.strictObject({
    foot: side,
    view,
    u: coordinate,
    v: coordinate.optional(),
    h: coordinate.optional(),
    zone: slug.optional(),
    step: z.int().min(0).max(400).optional(),
  }),
  'session/touchWithdrawn': z.strictObject({ of: id, why: shortText.optional() }),
  'session/explained': z.strictObject({
    of: id,
    language,
    said: longText,
    tip: slug.optional(),
    spoken: z.boolean(),
    traditionShown: z.boolean(),
  }),
  'session/paused': z.strictObject({}),
  'session/resumed': z.strictObject({}),
  'session/painNow': z.strictObject({
    at: place.optional(),
    answer: z.enum(['gone', 'easing', 'still-there']).optional(),
  }),
  'session/stopped': z.strictObject({
    reason: z.enum(STOP_REASONS),
    note: shortText.optional(),
  }),
  'session/closed': z.strictObject({
    ratings: z.strictObject({ before: rating.optional(), after: rating.optional() }),
    wiped: z.boolean(),
    water: z.boolean(),
  }),
  'session/signed': z.strictObject({
    covers: z.record(id, z.int().min(1)),
    summary: longText,
    digest: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  'session/amended': z.strictObject({ of: id.optional(), text: longText }),
  'session/handedOver': z.strictObject({ to: id }),
} as const
