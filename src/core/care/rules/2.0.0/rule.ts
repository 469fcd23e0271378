/** How a rule of this release is written down: what a row or flag leaves out, it does not restrict. */

import type { Area, Bilingual } from '../../../feet/types.ts'
import type { Complaint, Condition, Level, Urgency } from '../../types.ts'

/** How long it stands: until it is ended; for so many days; until it is heard to be over; for its day. */
export type Kind = 'lasting' | 'dated' | 'episode' | 'today'
/** What ends it: the client's word; its date only; a physician's look; a physician who says that it is over. */
export type EndsBy = 'word' | 'time' | 'seen-by' | 'doctor-says'
/** How the studio may know a physician's yes. */
export type Way = 'letter' | 'phone' | 'in-person' | 'self-report' | 'asked-and-told'
/** A way that counts for a row, with the ground on which the client's own word is enough. */
export type AnswerWay = { readonly by: Way; readonly ground: string | null }

/** What a row and a flag have in common, and all that the logic of this release reads. */
export type Rule = Condition & {
  readonly kind: Kind
  /** Days after its beginning on which a dated one still counts; null for any other kind. */
  readonly lapses: number | null
  /** What a dated one becomes after that: a row; null where it ends; `asks` where it goes on and is asked again. */
  readonly into: string | 'asks' | null
  readonly askAgain: 'at every visit' | 'when it stands' | 'never'
  readonly endsBy: EndsBy
  /** Ways of clearance that count; none where it takes none. */
  readonly ways: readonly AnswerWay[]
  /** What it counts as while the client is not sure. */
  readonly unsure: 'as-yes' | 'stop' | 'clearance'
  /** Whether "not sure" is asked once more in one plain question. */
  readonly followUp: boolean
  readonly urgency: Urgency | null
  /** Whether a doctor should have a look, whatever becomes of the session. */
  readonly refer: boolean
  /** What is kept off while nothing is ringed or named: an area, the whole foot, or nothing before a ring. */
  readonly undrawn: Area | 'ring' | null
  /** Rows whose clearances a yes to this one ends. */
  readonly relatedRows: readonly string[]
  /** Rows that count as never asked once this one is ended. */
  readonly thenAsk: readonly string[]
  /** Which soak herbs it keeps out of the basin. */
  readonly herbsOff: 'every' | 'bleeding' | null
  /** Whether the toe-touch test is due. */
  readonly toeTest: boolean
  /** When it is asked: `first`, `complaint`, `age`, `behind:` another, or never. */
  readonly asked: readonly string[]
  /** With which complaints a flag is asked; none for a row. */
  readonly complaints: readonly (Complaint | 'any')[]
  readonly isFlag: boolean
}

/** Rules that hold only together, as a rule of its own. */
export type Combination = {
  readonly id: string
  /** Ids joined by `&` and `|`, with brackets; `avoid-foot:left` is an avoided foot. */
  readonly allOf: string
  readonly massage: Level
  readonly soak: Level
  readonly chair: Condition['chair']
  readonly urgency: Urgency | null
  readonly refer: boolean
  readonly why: Bilingual
  readonly source: string
}

const unrestricted = {
  maxCelsius: null,
  maxSoakMinutes: null,
  pressure: 'any',
  workMinutes: null,
  off: [],
  avoid: [],
  attended: false,
  clearanceDays: null,
  selfReport: null,
  note: null,
  lapses: null,
  into: null,
  endsBy: 'word',
  ways: [],
  unsure: 'as-yes',
  followUp: false,
  urgency: null,
  refer: false,
  undrawn: null,
  relatedRows: [],
  thenAsk: [],
  herbsOff: null,
  toeTest: false,
  complaints: [],
} as const satisfies Partial<Rule>

type Unrestricted = keyof typeof unrestricted
type Written<K extends keyof Rule> = Omit<Rule, K> & Partial<Pick<Rule, K>>

/** The ways of whoever speaks with a physician in person, by letter or by phone. */
const PHYSICIAN = ['letter', 'phone', 'in-person'] as const

/**
 * A physician's own word, and beside it what counts on a ground: `self-report:no-fit-1-year`.
 *
 * @example
 * byPhysician().length // 3
 */
export function byPhysician(...grounds: readonly `${Way}:${string}`[]): readonly AnswerWay[] {
  return [
    ...PHYSICIAN.map((by) => ({ by, ground: null })),
    ...grounds.map((one) => {
      const [by = '', ground = ''] = one.split(':')
      return { by: by as Way, ground }
    }),
  ]
}

/** A row: something that a client has, had, or did. */
export function row(written: Written<Unrestricted | 'isFlag'>): Rule {
  return { ...unrestricted, isFlag: false, ...written }
}

/** A flag: a sign that a physician should look at; what it is is why it counts. */
export function flag(written: Written<Unrestricted | 'isFlag' | 'why' | 'kind' | 'endsBy'>): Rule {
  return {
    ...unrestricted,
    isFlag: true,
    kind: 'episode',
    endsBy: 'seen-by',
    why: written.what,
    ...written,
  }
}

/** A combination; it is shut for the chair unless it says otherwise. */
export function combination(
  written: Omit<Combination, 'chair' | 'refer' | 'urgency'> &
    Partial<Pick<Combination, 'chair' | 'refer' | 'urgency'>>,
): Combination {
  return { chair: 'never', refer: false, urgency: null, ...written }
}
