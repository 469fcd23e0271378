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

/** One step of a plan, in working order. */
const step = z.strictObject({
  /** A zone, circles of the ankle, or a rest with nothing done. */
  kind: z.enum(['zone', 'circles', 'rest']),
  foot: side,
  /** The zone, by its id in the fact's chart; absent where none is named. */
  zone: slug.optional(),
  /** The view it is worked on. */
  view: view.optional(),
  /** Which way it is stroked, as the chart says. */
  direction: z.string().max(32).optional(),
  technique: technique.optional(),
  /** How often it is gone over, 1 to 6. */
  passes: z.int().min(1).max(6).optional(),
  /** How long the step takes with all its passes, 0 to 3600. */
  seconds: z.int().min(0).max(3600),
})

const touch = {
  technique,
  /** 1 for the first pass over the zone, which alone is scored. */
  pass: z.int().min(1).max(20),
  /** Why it was pressed: at work, again to be fair, in comparison, or once more at the close. */
  phase: z.enum(PHASES),
  /** The touch or mark this one repeats; never found by nearness. */
  of: id.optional(),
  /** Whole seconds since that touch on one tablet's monotonic clock, to a day; null where unknown. */
  waitedS: z.int().min(0).max(86_400).nullable(),
  /** How fast the press went in. */
  pace: z.enum(PACES),
  /** How deep it went. */
  depth: z.enum(DEPTHS),
  /** How much it hurt: 0 not at all to 10 worst imaginable. */
  discomfort: rating,
  /** How it was for the client, where they said. */
  feeling: z.enum(FEELINGS).optional(),
  /** What kind of feeling it was, where they said. */
  kind: z.enum(KINDS).optional(),
  /** Whether the foot jerked away. */
  flinch: z.boolean(),
}

/** Places of sole and back have `v`, places of the sides `h`. */
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

/** Fact types of a session's stream, each with the schema of its body. */
export const sessionFamily = {
  /** A visit began. The first opening of a stream counts. */
  'session/opened': z.strictObject({
    /** Whose feet they are. */
    client: id,
    /** Whose hands. */
    practitioner: id,
    /** The room, by the name the studio gives it. */
    room: shortText.optional(),
    /** Minutes of work that were agreed, 5 to 60. */
    minutes: z.int().min(5).max(60),
    /** What the client would like to be kept in mind today. */
    complaints: z.array(complaint),
    /** Language of the practitioner's side of the tablet. */
    practitionerLanguage: language,
    /** Language of the client's side. */
    clientLanguage: language,
    /** Consent by word again at each visit. */
    consentByWord: z.boolean(),
  }),
  /** Both feet were looked at before the soak: what was seen, nothing interpreted. docs/domain.md 4 */
  'session/footChecked': z.strictObject({
    /** What was seen, where something was. */
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
        /** Where on the foot; absent where it is all over it, or nobody pointed. */
        at: place.optional(),
        note: shortText.optional(),
      }),
    ),
    /** Places to keep off, drawn on the map: closed rings of 3 to 200 corners in the view's coordinates. */
    drawn: z
      .array(
        z.strictObject({
          foot: side,
          view,
          ring: z
            .array(z.tuple([coordinate, coordinate]))
            .min(3)
            .max(200),
          /** What is there. */
          what: shortText,
        }),
      )
      .max(40),
    /** Tips of toes 1, 3, 5: felt or not, where the test was due. */
    toeTouch: z
      .strictObject({ left: z.array(z.boolean()).length(3), right: z.array(z.boolean()).length(3) })
      .optional(),
    /** Areas to keep off today on account of what was seen. */
    areas: z.array(area).optional(),
    /** Nothing was seen that matters for the work. */
    clear: z.boolean(),
  }),
  /** The work was laid out, or laid out anew; the last plan is in force. */
  'session/planned': z.strictObject({
    steps: z.array(step).max(400),
    /** Zones of the chart that are not worked, and why. */
    leftOut: z.array(
      z.strictObject({
        foot: side,
        zone: slug,
        /** Kept off by the screening, or not enough time. */
        reason: z.enum(['avoided', 'time']),
        /** The rule that keeps it off. */
        rule: slug.optional(),
      }),
    ),
    /** Sum of the steps. */
    totalSeconds: z.int().min(0),
    /** Minutes it was fitted into, 5 to 60. */
    minutes: z.int().min(5).max(60),
    /** Seconds for one pass over one zone, 5 to 300. */
    secondsPerPass: z.int().min(5).max(300),
    /** What is on the skin. */
    medium: z.enum(MEDIA),
  }),
  /** A thermometer reading; feet in within five minutes of it. */
  'session/soaked': z.strictObject({
    /** °C, stored to 0.1. Above 43 nothing is soaked. docs/domain.md 4 */
    celsius: z.number().min(20).max(43),
    /** What is in the water; none for water alone. */
    herbs: z.array(z.enum(HERBS)),
    /** Minutes the screening allows, 1 to 30. */
    maxMinutes: z.int().min(1).max(30),
    /** Hot towels in place of a basin. */
    towels: z.boolean().optional(),
  }),
  /** The feet came out of the water. */
  'session/soakEnded': z.strictObject({
    /** How long they were in, 0 to 120. */
    minutes: z.number().min(0).max(120),
  }),
  /** The hands went on to a step of the plan. */
  'session/stepStarted': z.strictObject({
    /** Index in the plan in force, from 0. */
    step: z.int().min(0).max(400),
    /** Which time over it, from 1. */
    pass: z.int().min(1).max(20),
  }),
  /**
   * A place was pressed and the client said how it was. No zone is told: zones are looked up from
   * the place and the fact's chart. docs/domain.md 5
   */
  'session/touched': touched,
  /** "Sore here, now" by pedal, elbow or knuckle; rated later by a touch whose `of` names it. */
  'session/marked': z.strictObject({
    foot: side,
    view,
    u: coordinate,
    v: coordinate.optional(),
    h: coordinate.optional(),
    /** The zone that was being worked. */
    zone: slug.optional(),
    /** The step that was being worked. */
    step: z.int().min(0).max(400).optional(),
  }),
  /** A touch or mark was a slip of the finger and does not count. */
  'session/touchWithdrawn': z.strictObject({
    /** The touch or mark. */
    of: id,
    why: shortText.optional(),
  }),
  /** A spot was explained to the client. */
  'session/explained': z.strictObject({
    /** The touch or mark the spot began with. */
    of: id,
    /** The language it was said in. */
    language,
    /** The words that were said or shown. */
    said: longText,
    /** The self-care tip that was given with it, by id. */
    tip: slug.optional(),
    /** Read out by the tablet, rather than shown. */
    spoken: z.boolean(),
    /** Whether the client saw the chart's name for the zone. docs/domain.md 1 */
    traditionShown: z.boolean(),
  }),
  /** The hands let go for a while. */
  'session/paused': z.strictObject({}),
  /** The hands went on. */
  'session/resumed': z.strictObject({}),
  /** *Pain now* was pressed: hands off at once. docs/domain.md 4 */
  'session/painNow': z.strictObject({
    /** Where it hurt, as far as the tablet knows. */
    at: place.optional(),
    /** What the client said within the minute after; absent while they have not. */
    answer: z.enum(['gone', 'easing', 'still-there']).optional(),
  }),
  /** The work ended before its time. */
  'session/stopped': z.strictObject({
    reason: z.enum(STOP_REASONS),
    note: shortText.optional(),
  }),
  /** The work is over and the client has been seen to. docs/domain.md 4, closing */
  'session/closed': z.strictObject({
    /** How the client felt: 0 untroubled to 10 worst imaginable, before and after. */
    ratings: z.strictObject({ before: rating.optional(), after: rating.optional() }),
    /** Soles wiped dry, so that nobody slips. */
    wiped: z.boolean(),
    /** Water or tea was offered; not where a physician limits what they drink. */
    water: z.boolean(),
  }),
  /** The practitioner attests what they saw and said. Facts not covered show as added after. */
  'session/signed': z.strictObject({
    /** By tablet, the number of its last fact that the signature covers. */
    covers: z.record(id, z.int().min(1)),
    /** The text that was signed. */
    summary: longText,
    /** SHA-256 over visit, `covers` and summary (`digestText` of core/share), 64 lower-case hex digits. */
    digest: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  /** Something is added to a signed visit; what was signed stays. */
  'session/amended': z.strictObject({
    /** The fact it is about; absent for the whole visit. */
    of: id.optional(),
    text: longText,
  }),
  /** Another practitioner took over. */
  'session/handedOver': z.strictObject({
    /** Whose hands they are from now on. */
    to: id,
  }),
} as const
