/** What a session looks like once its facts are folded. docs/contract.md 2 `replay`, docs/domain.md 5. */

import type { Complaint } from '../care/types.ts'
import type { Place, Side, View } from '../feet/types.ts'
import type { BodyOf } from '../record/bodies.ts'
import type { Technique } from '../record/terms.ts'

/**
 * What is said of a spot, by the judgement of `verdict`. docs/domain.md 5
 *
 * - `comfortable`: its first press was not sore
 * - `tender`: sore, and sore again when pressed fairly half a minute later
 * - `too-fast-or-deep`: sore under an unfair press, easy under the fair one
 * - `not-repeated`: sore under a fair press, easy under the next
 * - `cannot-tell`: not rated yet, or never pressed again fairly
 * - `left-alone`: 7 and more, sharp, burning or numb; not pressed again today
 */
export type Verdict =
  | 'comfortable'
  | 'tender'
  | 'too-fast-or-deep'
  | 'not-repeated'
  | 'cannot-tell'
  | 'left-alone'

/** What one press was like. */
export type Press = {
  /** The `session/touched` it was told by. */
  readonly factId: string
  /** Claimed time, Unix milliseconds; shown, never subtracted. */
  readonly at: number
  readonly technique: Technique
  /** 1 for the first pass over the zone, at most 20. */
  readonly pass: number
  /** Seconds since the press it repeats, on one tablet's monotonic clock; null where unknown. */
  readonly waitedS: number | null
  /** How fast it went in. */
  readonly pace: BodyOf<'session/touched'>['pace']
  readonly depth: BodyOf<'session/touched'>['depth']
  /** 0-10, as the client said. */
  readonly discomfort: number
  readonly feeling: BodyOf<'session/touched'>['feeling'] | null
  readonly kind: BodyOf<'session/touched'>['kind'] | null
  readonly flinch: boolean
}

/** From the fair press to the closing one, judged against the smallest clear difference. */
export type Change = 'felt-easier' | 'about-the-same' | 'felt-more' | 'not-checked'

/** A place of a session that was pressed or marked, with all that was felt there. */
export type Spot = {
  /** The id of the touch or mark that began it. */
  readonly id: string
  readonly place: Place
  /** Zone ids of the chart the session was made with, smallest first. */
  readonly zones: readonly string[]
  /** Null while a mark waits to be rated. */
  readonly first: Press | null
  /** The first re-press that may be judged; where none may, the last one. */
  readonly again: Press | null
  /** The same place of the other foot. */
  readonly mirror: Press | null
  /** The press at the end of the session. */
  readonly closing: Press | null
  readonly verdict: Verdict
  readonly change: Change
  /** What was said of it to the client, in the order it was said. */
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

/** A zone worked, the ankle circled, or a while of quiet. */
export type StepKind = 'zone' | 'circles' | 'rest'
/** One step of the work. */
export type PlanStep = {
  readonly kind: StepKind
  readonly foot: Side
  /** Id of the zone; a `zone` step without one is a foot worked freely. */
  readonly zone?: string | undefined
  readonly view?: View | undefined
  /** One of `DIRECTIONS`, where the record was made by this version. */
  readonly direction?: string | undefined
  readonly technique?: Technique | undefined
  /** 1-6. */
  readonly passes?: number | undefined
  /** Seconds of all its passes together, 0-3600. */
  readonly seconds: number
}

/** A zone of the chart that the plan does not work, and why. */
export type LeftOut = {
  readonly foot: Side
  readonly zone: string
  readonly reason: 'avoided' | 'time'
  /** The rule of the screening that keeps the hands off, where one can be named. */
  readonly rule?: string
}

/** The work of a session, in order. */
export type Plan = {
  readonly steps: readonly PlanStep[]
  readonly leftOut: readonly LeftOut[]
  /** The sum of the steps' seconds. */
  readonly totalSeconds: number
}

/** Which screen a session stands at, the furthest its facts show; read by `stageOf`. [SESSION6] */
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
  /** The stream of its facts. */
  readonly id: string
  /** Id of the page it was opened for; null until `session/opened` is there. */
  readonly client: string | null
  /** Id of whose hands work now: who opened it, or was handed it last. */
  readonly practitioner: string | null
  /** Claimed time, Unix milliseconds. */
  readonly openedAt: number | null
  /** Minutes of work, 5-60: of the plan, before it of the door. */
  readonly minutes: number | null
  readonly room: string | null
  readonly complaints: readonly Complaint[]
  /** Language of each side of the tablet. */
  readonly practitionerLanguage: 'en' | 'zh-Hans'
  readonly clientLanguage: 'en' | 'zh-Hans'
  readonly consentByWord: boolean
  /** `rwo-shur@1.0.0`: the chart it was opened with. */
  readonly chart: string | null
  /** Version of the safety rules it was opened with. */
  readonly rules: string | null
  readonly stage: SessionStage
  readonly footCheck: BodyOf<'session/footChecked'> | null
  readonly plan: BodyOf<'session/planned'> | null
  /** Readings in °C, in order; the last is in force. Minutes are whole or to a tenth. */
  readonly soak: {
    readonly readings: readonly { readonly celsius: number; readonly at: number }[]
    readonly herbs: readonly string[]
    readonly maxMinutes: number
    readonly startedAt: number
    readonly endedMinutes: number | null
  } | null
  /** The step started last, from 0, and its pass, from 1; an index past the plan's end is "all worked". */
  readonly step: { readonly index: number; readonly pass: number; readonly at: number } | null
  readonly spots: readonly Spot[]
  readonly paused: boolean
  /** Cries of pain, each with what became of it, null while nobody said. */
  readonly painNow: readonly {
    readonly id: string
    readonly at: number
    readonly answer: string | null
  }[]
  /** The first reason the work ended early. */
  readonly stopped: {
    readonly reason: string
    readonly note: string | null
    readonly at: number
  } | null
  readonly closed: BodyOf<'session/closed'> | null
  /** The signature in force; `covers` is the last fact it covers of each device. */
  readonly signed: {
    readonly at: number
    readonly actor: string
    readonly summary: string
    readonly digest: string
    readonly covers: { readonly [device: string]: number }
  } | null
  /** Ids of facts that the signature does not cover. */
  readonly addedAfterSigning: readonly string[]
  readonly amendments: readonly {
    readonly id: string
    readonly at: number
    readonly text: string
  }[]
  readonly handedOver: readonly { readonly to: string; readonly at: number }[]
}
