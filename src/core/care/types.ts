/** What screening asks, and what it answers. docs/contract.md 2 `screen`, docs/domain.md 6. */

import type { Area, Bilingual, Side } from '../feet/types.ts'
import type { Complaint } from '../record/terms.ts'

export type { Complaint, Herb } from '../record/terms.ts'

/** From mildest to strictest; the strictest of all rows is the headline. */
export const LEVELS = [
  'go',
  'adapt',
  'avoid-area',
  'avoid-foot',
  'clearance',
  'postpone',
  'stop',
  'stop-emergency',
] as const
export type Level = (typeof LEVELS)[number]

export type Pressure = 'any' | 'firm' | 'light'
export type ChairLevel = 'ok' | 'physician' | 'never'
export type Urgency = 'emergency' | 'same-day' | 'urgent'
/** What a row can forbid: both knuckle techniques, sticks, tapping. */
export type Off = 'tool' | 'knuckle' | 'tapping'

/** A row of conditions.tsv, typed, with the Chinese that is not yet reviewed by a clinician. */
export type Condition = {
  readonly id: string
  readonly what: Bilingual
  readonly massage: Level
  readonly soak: Level
  readonly maxCelsius: number | null
  readonly maxSoakMinutes: number | null
  readonly pressure: Pressure
  readonly workMinutes: number | null
  readonly off: readonly Off[]
  /** Areas kept off; `foot` is a whole foot, `drawn` what the practitioner draws. */
  readonly avoid: readonly (Area | 'drawn')[]
  readonly chair: ChairLevel
  readonly attended: boolean
  readonly clearanceDays: number | null
  /** The ground on which the client's own report is enough, else null. */
  readonly selfReport: string | null
  readonly note: Bilingual | null
  readonly why: Bilingual
  readonly source: string
}

export type RedFlag = {
  readonly id: string
  readonly complaints: readonly (Complaint | 'any')[]
  readonly what: Bilingual
  readonly urgency: Urgency
  readonly source: string
}

/** The input of `screen`; what is not listed is answered no. */
export type ScreenInput = {
  /** Day of the visit, YYYY-MM-DD in studio time. */
  readonly on: string
  readonly conditions: readonly (
    | string
    | { readonly id: string; readonly feet?: readonly Side[]; readonly drawn?: readonly string[] }
  )[]
  readonly unknown?: readonly string[]
  readonly redFlags: readonly string[]
  readonly complaints: readonly Complaint[]
  readonly age?: number
  /** Due date, or `pregnancyWeeks` (whole weeks). */
  readonly due?: string
  readonly pregnancyWeeks?: number
  readonly clearances?: readonly Clearance[]
}

export type Clearance = {
  readonly condition: string
  readonly until: string
  readonly from?: string
  readonly chair?: boolean
}

export type Reason = {
  readonly rule: string
  readonly for: 'massage' | 'soak' | 'chair'
  readonly level: Level | ChairLevel
  readonly why: string
  readonly source: string
  readonly cleared: boolean
}

/** The output of `screen`, exactly as docs/contract.md 2 has it. */
export type Screening = {
  readonly massage: {
    readonly level: Level
    readonly pressure: Pressure
    readonly maxMinutes: number | null
    readonly off: readonly Off[]
  }
  readonly soak: {
    readonly level: Level
    readonly maxCelsius: number | null
    readonly maxMinutes: number | null
  }
  readonly chair: ChairLevel
  readonly attended: boolean
  readonly avoid: {
    readonly feet: readonly Side[]
    readonly areas: readonly Area[]
    readonly drawn: readonly string[]
  }
  readonly urgency: Urgency | null
  readonly notes: readonly string[]
  readonly reasons: readonly Reason[]
  readonly rules: string
}

export type ClaimFinding = {
  /** UTF-16 offsets, half-open. */
  readonly from: number
  readonly to: number
  readonly rule: string
  readonly suggestion: string | null
}
