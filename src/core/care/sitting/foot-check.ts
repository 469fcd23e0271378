/** The thirty seconds of looking at both feet, as data: what was seen, where, and what it asks next. */

import type { Place, Side, View } from '../../feet/types.ts'
import type { BodyOf } from '../../record/bodies.ts'
import type { Reply } from './walk.ts'

type Body = BodyOf<'session/footChecked'>
/** One thing seen: what, on which foot, and where if it was tapped on the map. */
export type Seen = Body['seen'][number]
/** What can be seen on a foot. */
export type What = Seen['what']
/** A place ringed with a finger: kept off. Points are canonical, fractions of foot length. */
export type Drawn = Body['drawn'][number]

/** The chips in the order the eye goes: skin, colour, warmth, swelling, then the rest. */
export const WHATS: readonly What[] = [
  'wound',
  'swelling',
  'redness',
  'hot',
  'cold',
  'vein',
  'dark-spot',
  'between-toes',
  'nail',
  'callus',
  'plaster',
  'other',
]

/** Toes whose tips the touch test uses, on either foot. docs/domain.md 4. */
export const TESTED_TOES = [1, 3, 5] as const
/** Felt, not felt (or could not be tested), not touched yet. */
export type Felt = boolean | null
type Toes = { readonly [foot in Side]: readonly Felt[] }

/** The foot check while it is made. */
export type FootCheck = {
  readonly seen: readonly Seen[]
  readonly drawn: readonly Drawn[]
  /** The tips of toes 1, 3 and 5 of each foot, in that order. */
  readonly toes: Toes
  /** The chip that waits for a tap on the map. */
  readonly armed: What | null
  /** What the client said to the questions that something seen brings up. */
  readonly said: { readonly [item: string]: Reply }
}

/** A check that nothing was tapped in. */
export const UNTOUCHED: FootCheck = {
  seen: [],
  drawn: [],
  toes: { left: [null, null, null], right: [null, null, null] },
  armed: null,
  said: {},
}

/** One tap of the foot check; an index counts from 0 in what is listed. */
export type Look =
  | { readonly do: 'arm'; readonly what: What }
  | { readonly do: 'place'; readonly foot: Side; readonly at?: Place }
  | { readonly do: 'draw'; readonly foot: Side; readonly view: View; readonly ring: Drawn['ring'] }
  | { readonly do: 'forget-seen'; readonly index: number }
  | { readonly do: 'forget-drawn'; readonly index: number }
  | { readonly do: 'toe'; readonly foot: Side; readonly index: number }
  | { readonly do: 'said'; readonly item: string; readonly reply: Reply }

/** Points a stored ring may have. `session/footChecked`. */
const MOST_POINTS = 200

/** Thins a finger's trail evenly, keeping its first point. */
function thinned(ring: Drawn['ring']): Drawn['ring'] {
  const every = Math.ceil(ring.length / MOST_POINTS)
  return ring.filter((_, i) => i % every === 0)
}

/** A toe goes from not touched to felt to not felt and round again. */
function turned(felt: Felt): Felt {
  return felt === null ? true : felt ? false : null
}

/**
 * The check after one tap. A place without a waiting chip and a ring of less than three points change nothing;
 * a ring is of what was last seen on that foot, else just kept off.
 */
export function look(check: FootCheck, tap: Look): FootCheck {
  switch (tap.do) {
    case 'arm':
      return { ...check, armed: check.armed === tap.what ? null : tap.what }
    case 'place': {
      if (check.armed === null) return check
      const seen: Seen = {
        foot: tap.foot,
        what: check.armed,
        ...(tap.at === undefined ? {} : { at: tap.at }),
      }
      return { ...check, seen: [...check.seen, seen], armed: null }
    }
    case 'draw': {
      const ring = thinned(tap.ring)
      if (ring.length < 3) return check
      const what = check.seen.findLast((s) => s.foot === tap.foot)?.what ?? 'keep-off'
      return { ...check, drawn: [...check.drawn, { foot: tap.foot, view: tap.view, ring, what }] }
    }
    case 'forget-seen':
      return { ...check, seen: check.seen.filter((_, i) => i !== tap.index) }
    case 'forget-drawn':
      return { ...check, drawn: check.drawn.filter((_, i) => i !== tap.index) }
    case 'toe': {
      const foot = check.toes[tap.foot].map((felt, i) => (i === tap.index ? turned(felt) : felt))
      return { ...check, toes: { ...check.toes, [tap.foot]: foot } }
    }
    case 'said':
      return { ...check, said: { ...check.said, [tap.item]: tap.reply } }
  }
}

/** What the touch test came to: all six tips felt, not all, or not all touched. */
export type ToeResult = 'all-felt' | 'not-all' | 'incomplete'

/** What the touch test came to. One tip that was not touched makes it no result. [SCREEN10] */
export function toeResult(check: FootCheck): ToeResult {
  const all = [...check.toes.left, ...check.toes.right]
  if (all.some((felt) => felt === null)) return 'incomplete'
  return all.every((felt) => felt === true) ? 'all-felt' : 'not-all'
}

/** The body of `session/footChecked`; a toe test counts only when all six toes were touched. */
export function footCheckedBody(check: FootCheck): Body {
  const tested = toeResult(check) !== 'incomplete'
  return {
    seen: [...check.seen],
    drawn: [...check.drawn],
    ...(tested
      ? {
          toeTouch: {
            left: check.toes.left.map((f) => f === true),
            right: check.toes.right.map((f) => f === true),
          },
        }
      : {}),
    clear: check.seen.length === 0 && check.drawn.length === 0 && toeResult(check) !== 'not-all',
  }
}
