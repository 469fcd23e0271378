/** Facts about the studio, its people and its tablets. */

import * as z from 'zod'
import { UNITS } from '../terms.ts'
import { id, language, MOST, role, shortText, slug } from './common.ts'
import { ownChart } from './own-chart.ts'

const studioFields = {
  /** What the studio is called; never empty. */
  name: shortText.min(1),
  /** IANA time zone; dates are days in it. */
  timeZone: z.string().max(64),
  /** For the emergency page: what to tell who is called. */
  address: shortText,
  /** For the emergency page: the number to call here. */
  emergencyNumber: z.string().max(MOST.shortPhone),
  /** For the page of a client in despair: the local line to call. */
  crisisLine: z.string().max(MOST.phone),
  /** Id of the chart worked by; its latest version counts. */
  chart: slug,
  /** Names of the rooms, in the order shown. */
  rooms: z.array(shortText).max(50),
  /** Seconds for one pass over one zone, 5 to 300. docs/domain.md 4: default 20. */
  secondsPerPass: z.int().min(5).max(300),
  /** Minutes of work in an ordinary visit, 10 to 60. */
  minutes: z.int().min(10).max(60),
  /** The unit thermometers here show. What is stored is always °C. */
  temperatureUnit: z.enum(UNITS),
}

/** Fact types of a studio's own stream, each with the schema of its body. */
export const studioFamily = {
  /** The studio was set up. The first such fact counts. [R14] */
  'studio/founded': z.strictObject({
    ...studioFields,
    /** The person who set it up. */
    founder: id,
    /** What they are called; never empty. */
    founderName: shortText.min(1),
  }),
  /** Settings were changed: those named here, and no others. The last writing of each is in force. */
  'studio/changed': z
    .strictObject({
      ...studioFields,
      /** Own versions of charts; each is told once and stands beside those told before. */
      charts: z.array(ownChart).max(20),
    })
    .partial(),
  /** Somebody was invited to work here. */
  'person/invited': z.strictObject({
    /** The id they will have. */
    person: id,
    /** What they are called; never empty. */
    name: shortText.min(1),
    /** What they will be allowed to do. */
    role,
  }),
  /** Somebody took up their place here. */
  'person/joined': z.strictObject({
    person: id,
    /** What they call themselves; never empty. */
    name: shortText.min(1),
    role,
    /** The language they read. */
    language,
  }),
  /** Somebody may do something else from now on. */
  'person/roleChanged': z.strictObject({ person: id, role }),
  /** Somebody works here no more. */
  'person/left': z.strictObject({ person: id }),
  /** A tablet, or the studio's own server, may tell facts from now on. */
  'device/enrolled': z.strictObject({
    /** The id its facts carry as `device`. */
    device: id,
    /** What people call it; may be empty. */
    name: shortText,
    /** Who enrolled it. */
    person: id,
  }),
  /** A tablet was taken out, lost or sold. What it told before stays. */
  'device/revoked': z.strictObject({ device: id }),
} as const
