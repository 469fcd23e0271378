/** The moves of a session and the moment they are made in; a move that makes no sense cannot be written. */

import type { SoakGate } from '../../care/mod.ts'
import type { Herb } from '../../care/types.ts'
import type { Chart, Place } from '../../feet/types.ts'
import type { BodyOf, Told } from '../../record/bodies.ts'
import type { Medium } from '../../record/terms.ts'
import type { Language } from '../../words/language.ts'
import type { Plan, RatedSpot, Session, Spot, WaitingSpot } from '../types.ts'
import type { Said } from '../words.ts'
import type { Hands } from './hands.ts'
import type { Chip, Depth } from './touch.ts'

/** What a finger left on the map when it was lifted. */
export type LetGo = {
  readonly place: Place
  /** Zone ids under the finger, smallest first. */
  readonly zones: readonly string[]
  /** How sore it was, 0-10, as the finger slid. */
  readonly value: number
}

/** A move along the plan's steps. */
export type StepMove =
  | { readonly move: 'begin' | 'next' | 'back' | 'other-foot' | 'finish' }
  /** Straight to a step, counted from 0. */
  | { readonly move: 'go'; readonly step: number }

/** A press on a spot that was rated before; `value` is how sore it was, 0-10. */
export type LaterPress = {
  readonly move: 'press-again' | 'mirror' | 'closing-press'
  readonly spot: RatedSpot
  readonly value: number
}

/** A move of the hand on the foot. Only a mark that waits can be rated, only a rated spot pressed again. */
export type HandMove =
  | ({ readonly move: 'touch' } & LetGo)
  | { readonly move: 'chip'; readonly chip: Chip }
  | { readonly move: 'mark' }
  | { readonly move: 'rate'; readonly spot: WaitingSpot; readonly value: number }
  | LaterPress
  | { readonly move: 'undo' }

/** The practitioner starts the work as it was laid out. */
export type Begun = {
  readonly move: 'plan'
  readonly plan: Plan
  /** Minutes of work that the plan was made for. */
  readonly minutes: number
  readonly secondsPerPass: number
  readonly medium: Medium
}

/** Feet go into the water, or under hot towels, only by a gate that was opened for this reading. */
export type FeetIn = {
  readonly move: 'feet-in'
  /** °C, as the thermometer showed. */
  readonly celsius: number
  readonly herbs: readonly Herb[]
  readonly gate: SoakGate
  readonly towels: boolean
}

/** The words for a spot were shown or spoken to the client, in the client's language. */
export type Explained = {
  readonly move: 'explain'
  readonly spot: Spot
  readonly language: Language
  readonly said: Said
  readonly spoken: boolean
  readonly traditionShown: boolean
}

/** The work ends early. */
export type Stopped = {
  readonly move: 'stop'
  readonly reason: BodyOf<'session/stopped'>['reason']
  /** What happened, in the practitioner's words; nothing is noted where it is blank. */
  readonly note: string
}

/** Only a client whose feet were wiped can be seen off: nobody stands up on oily soles. */
export type Closed = {
  readonly move: 'close'
  readonly wiped: true
  /** Whether drinks go by the physician's limit, so that no water was offered. */
  readonly limitedDrinks: boolean
}

/** A move of the whole visit: it begins, soaks, rests, hurts, is explained, ends. */
export type VisitMove =
  | Begun
  | FeetIn
  /** Minutes in the water, 0-120. */
  | { readonly move: 'feet-out'; readonly minutes: number }
  | Explained
  | { readonly move: 'pause-or-resume' | 'pain-now' }
  | { readonly move: 'pain-answered'; readonly answer: 'gone' | 'easing' | 'still-there' }
  | Stopped
  | Closed

/** Everything a tap of a session can mean. */
export type Move = StepMove | HandMove | VisitMove

/** All that a move is made in. */
export type Moment = {
  readonly session: Session
  /** The session's own facts, in fold order. */
  readonly facts: readonly Told[]
  /** The chart of the visit; without one no zone can be marked. */
  readonly chart: Chart | null
  /** The depth that was agreed with the client. */
  readonly depth: Depth
  readonly hands: Hands
  /** Milliseconds of the page's monotonic clock. */
  readonly now: number
}
