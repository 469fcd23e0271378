/** Facts about the studio, its people and its tablets. */

import * as z from 'zod'
import { UNITS } from '../terms.ts'
import { id, language, role, shortText, slug } from './common.ts'
import { ownChart } from './own-chart.ts'

const studioFields = {
  name: shortText.min(1),
  /** IANA time zone; dates are days in it. */
  timeZone: z.string().max(64),
  /** For the emergency page. */
  address: shortText,
  emergencyNumber: z.string().max(32),
  crisisLine: z.string().max(64),
  chart: slug,
  rooms: z.array(shortText).max(50),
  /** Seconds for one pass over one zone. docs/domain.md 4: default 20. */
  secondsPerPass: z.int().min(5).max(300),
  minutes: z.int().min(10).max(60),
  temperatureUnit: z.enum(UNITS),
}

export const studioFamily = {
  'studio/founded': z.strictObject({ ...studioFields, founder: id, founderName: shortText.min(1) }),
  'studio/changed': z
    .strictObject({
      ...studioFields,
      /** Own versions of charts; each is told once and stands beside those told before. */
      charts: z.array(ownChart).max(20),
    })
    .partial(),
  'person/invited': z.strictObject({ person: id, name: shortText.min(1), role }),
  'person/joined': z.strictObject({ person: id, name: shortText.min(1), role, language }),
  'person/roleChanged': z.strictObject({ person: id, role }),
  'person/left': z.strictObject({ person: id }),
  'device/enrolled': z.strictObject({ device: id, name: shortText, person: id }),
  'device/revoked': z.strictObject({ device: id }),
} as const
