/** What screening asks, and what it answers. docs/contract.md 2 `screen`, docs/domain.md 6. */

import type { Area, Bilingual, Side } from '../feet/types.ts'
import type { Complaint } from '../record/terms.ts'

/** Words of the record that care speaks in too. */
export type { Complaint, Herb } from '../record/terms.ts'

/** From mildest to strictest; the strictest of all rows is the headline. `refer`: go ahead, and please see a doctor. */
export const LEVELS = [
  'go',
  'refer',
  'adapt',
  'avoid-area',
  'avoid-foot',
  'clearance',
  'postpone',
  'stop',
  'stop-emergency',
] as const
/** How far a row holds back massage or soak. */
export type Level = (typeof LEVELS)[number]

/** The strongest pressure a row allows, from strongest to lightest. */
export type Pressure = 'any' | 'firm' | 'light'
/** Whether a massage chair may be used: yes, with a physician's word, never. */
export type ChairLevel = 'ok' | 'physician' | 'never'
/** How soon a physician is needed: an ambulance now, today, before the next session. */
export type Urgency = 'emergency' | 'same-day' | 'urgent'
/** What a row can forbid: both knuckle techniques, sticks, tapping. */
export type Off = 'tool' | 'knuckle' | 'tapping'

/** A row of conditions.tsv, typed, with the Chinese that is not yet reviewed by a clinician. */
export type Condition = {
  readonly id: string
  readonly what: Bilingual
  readonly massage: Level
  readonly soak: Level
  /** °C the soak may not pass; null where the row asks for no less than usual. */
  readonly maxCelsius: number | null
  /** Minutes of soak; null where the row asks for no less than usual. */
  readonly maxSoakMinutes: number | null
  readonly pressure: Pressure
  /** Minutes of work on the feet; null where the row sets no limit. */
  readonly workMinutes: number | null
  readonly off: readonly Off[]
  /** Areas kept off; `foot` is a whole foot, `drawn` what the practitioner draws. */
  readonly avoid: readonly (Area | 'drawn')[]
  readonly chair: ChairLevel
  /** Never left alone in the soak or the chair. */
  readonly attended: boolean
  /** Days a clearance holds; null where the row takes none. */
  readonly clearanceDays: number | null
  /** The ground on which the client's own report is enough, else null. */
  readonly selfReport: string | null
  readonly note: Bilingual | null
  readonly why: Bilingual
  readonly source: string
}

/** A row of red-flags.tsv: a sign that needs a physician rather than a foot massage. */
export type RedFlag = {
  readonly id: string
  /** With which complaints it is asked; `any`: everybody is. */
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
  /** Conditions and red flags that the client could not say: they count as yes. */
  readonly unknown?: readonly string[]
  readonly redFlags: readonly string[]
  readonly complaints: readonly Complaint[]
  /** Whole years, 0 to 130. */
  readonly age?: number
  /** Due date, or `pregnancyWeeks` (whole weeks). */
  readonly due?: string
  readonly pregnancyWeeks?: number
  readonly clearances?: readonly Clearance[]
}

/** A physician's word on one row or urgent flag. */
export type Clearance = {
  readonly condition: string
  /** Its last day, YYYY-MM-DD. */
  readonly until: string
  /** Its first day, YYYY-MM-DD; without it, every day up to the last. */
  readonly from?: string
  /** Whether it opens the massage chair too. */
  readonly chair?: boolean
}

/** Why something is not at its mildest. */
export type Reason = {
  readonly rule: string
  readonly for: 'massage' | 'soak' | 'chair'
  readonly level: Level | ChairLevel
  readonly why: string
  readonly source: string
  /** Whether a clearance lowered it to this level. */
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

/** Why something no longer counts. */
export const LAPSES = ['time', 'over', 'seen', 'slip', 'event', 'way', 'refused'] as const
/** Something that no longer counts, and what it has become. */
export type Lapsed = {
  readonly id: string
  readonly what: 'row' | 'clearance'
  readonly why: (typeof LAPSES)[number]
  readonly into: string | null
}

/** Why something is to be asked. */
export const ASKS = [
  'age',
  'since',
  'not-sure',
  'ring',
  'toe-touch',
  'still-so',
  'today',
  'seen-by',
  'slip',
  'never-asked',
] as const
/** One thing to ask; the order of several says nothing. */
export type ToAsk = { readonly id: string; readonly why: (typeof ASKS)[number] }

/** The output of `screen`, version 2. */
export type Screening2 = Screening & {
  /** Every rule for which a doctor should have a look. */
  readonly refer: readonly string[]
  readonly lapsed: readonly Lapsed[]
  readonly ask: readonly ToAsk[]
}

/** A stretch of a text that may not be said. */
export type ClaimFinding = {
  /** UTF-16 offsets, half-open. */
  readonly from: number
  readonly to: number
  /** Id of the rule that found it. */
  readonly rule: string
  /** Why it may not be said. */
  readonly why: Bilingual
  /** What may be said instead; null where nothing should be. */
  readonly suggestion: string | null
}

/** The rule that reasons name where a newer tablet told something of the screening that cannot be read here. */
export const UNREAD_RULE = 'unread-screening'
