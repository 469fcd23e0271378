/** What a session looks like once its facts are folded. docs/contract.md 2 `replay`, docs/domain.md 5. */

import type { Complaint } from '../care/types.ts'
import type { Place, Side, View } from '../feet/types.ts'
import type { BodyOf } from '../record/bodies.ts'
import type { Technique } from '../record/terms.ts'

export type Verdict =
  | 'comfortable'
  | 'tender'
  | 'too-fast-or-deep'
  | 'not-repeated'
  | 'cannot-tell'
  | 'left-alone'

/** What one press was like. */
export type Press = {
  readonly factId: string
  readonly at: number
  readonly technique: Technique
  readonly pass: number
  readonly waitedS: number | null
  readonly pace: BodyOf<'session/touched'>['pace']
  readonly depth: BodyOf<'session/touched'>['depth']
  readonly discomfort: number
  readonly feeling: BodyOf<'session/touched'>['feeling'] | null
  readonly kind: BodyOf<'session/touched'>['kind'] | null
  readonly flinch: boolean
}

/** From the fair press to the closing one, judged against the smallest clear difference. */
export type Change = 'felt-easier' | 'about-the-same' | 'felt-more' | 'not-checked'

export type Spot = {
  /** The id of the touch or mark that began it. */
  readonly id: string
  readonly place: Place
  /** Zone ids of the chart the session was made with, smallest first. */
  readonly zones: readonly string[]
  /** Null while a mark waits to be rated. */
  readonly first: Press | null
  readonly again: Press | null
  readonly mirror: Press | null
  readonly closing: Press | null
  readonly verdict: Verdict
  readonly change: Change
  readonly explained: readonly {
    readonly id: string
    readonly said: string
    readonly language: string
  }[]
}

/** A spot whose first press was rated: it can be pressed again, mirrored and checked at closing. */
export type RatedSpot = Spot & { readonly first: Press }

/** A mark that nobody has rated yet: it can be rated, and nothing else. */
export type WaitingSpot = Spot & { readonly first: null }

export type StepKind = 'zone' | 'circles' | 'rest'
export type PlanStep = {
  readonly kind: StepKind
  readonly foot: Side
  readonly zone?: string | undefined
  readonly view?: View | undefined
  readonly direction?: string | undefined
  readonly technique?: Technique | undefined
  readonly passes?: number | undefined
  readonly seconds: number
}
export type LeftOut = {
  readonly foot: Side
  readonly zone: string
  readonly reason: 'avoided' | 'time'
  readonly rule?: string
}
export type Plan = {
  readonly steps: readonly PlanStep[]
  readonly leftOut: readonly LeftOut[]
  readonly totalSeconds: number
}

export type SessionStage =
  | 'screening'
  | 'foot-check'
  | 'plan'
  | 'soak'
  | 'work'
  | 'closing'
  | 'summary'
  | 'signed'
  | 'stopped'

/** A session folded from its facts: the same for any order of arrival. [R2] */
export type Session = {
  readonly id: string
  readonly client: string | null
  readonly practitioner: string | null
  readonly openedAt: number | null
  readonly minutes: number | null
  readonly room: string | null
  readonly complaints: readonly Complaint[]
  readonly practitionerLanguage: 'en' | 'zh-Hans'
  readonly clientLanguage: 'en' | 'zh-Hans'
  readonly consentByWord: boolean
  readonly chart: string | null
  readonly rules: string | null
  readonly stage: SessionStage
  readonly footCheck: BodyOf<'session/footChecked'> | null
  readonly plan: BodyOf<'session/planned'> | null
  /** Readings in order; the last is in force. */
  readonly soak: {
    readonly readings: readonly { readonly celsius: number; readonly at: number }[]
    readonly herbs: readonly string[]
    readonly maxMinutes: number
    readonly startedAt: number
    readonly endedMinutes: number | null
  } | null
  readonly step: { readonly index: number; readonly pass: number; readonly at: number } | null
  readonly spots: readonly Spot[]
  readonly paused: boolean
  readonly painNow: readonly {
    readonly id: string
    readonly at: number
    readonly answer: string | null
  }[]
  readonly stopped: {
    readonly reason: string
    readonly note: string | null
    readonly at: number
  } | null
  readonly closed: BodyOf<'session/closed'> | null
  readonly signed: {
    readonly at: number
    readonly actor: string
    readonly summary: string
    readonly digest: string
    readonly covers: { readonly [device: string]: number }
  } | null
  /** Facts that came after the signature covers. */
  readonly addedAfterSigning: readonly string[]
  readonly amendments: readonly {
    readonly id: string
    readonly at: number
    readonly text: string
  }[]
  readonly handedOver: readonly { readonly to: string; readonly at: number }[]
}
