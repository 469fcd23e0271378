/** What the screening learns from the foot check: never less careful than before it. [SCREEN9] */

import type { Side } from '../../feet/types.ts'
import type { BodyOf } from '../../record/bodies.ts'
import { type FootCheck, toeResult, type What } from './foot-check.ts'

type Answered = BodyOf<'screening/answered'>
type Conditions = Answered['conditions']
type Flags = Answered['redFlags']

/** What the screening already counts: condition ids that were answered yes or not sure. */
export type Known = {
  readonly conditions: readonly string[]
  /** Whole years; null where nobody knows. */
  readonly age: number | null
}

/**
 * What each thing seen says by itself (`is`) and what it makes us ask (`asks`), by row of
 * conditions.tsv or red-flags.tsv. Own judgement, after the notes of those rows.
 */
const MEANS: {
  readonly [what in What]?: {
    readonly is?: string
    readonly asks?: { readonly id: string; readonly flag: boolean }
  }
} = {
  wound: { is: 'open-wound' },
  swelling: { asks: { id: 'calf-one-sided', flag: true } },
  redness: { asks: { id: 'cellulitis', flag: false } },
  hot: { asks: { id: 'cellulitis', flag: false } },
  cold: { asks: { id: 'foot-cold-white', flag: true } },
  vein: { is: 'varicose-veins', asks: { id: 'phlebitis', flag: false } },
  'dark-spot': { asks: { id: 'foot-dark-spot-or-sore', flag: true } },
  'between-toes': { asks: { id: 'contagious-skin', flag: false } },
  nail: { asks: { id: 'contagious-skin', flag: false } },
  plaster: { asks: { id: 'open-wound', flag: false } },
}

/** Seen on a foot of someone with diabetes, these need a foot clinic. red-flags.tsv `diabetes-hot-foot`. */
const DIABETES_SAME_DAY: readonly What[] = ['wound', 'swelling', 'redness', 'hot']

/** Kept off as drawn. conditions.tsv: the rows whose `avoid` is `drawn`. */
const RINGED: readonly What[] = ['wound', 'vein', 'plaster']

/** Rows that ask for the toe-touch test, with over 75. docs/domain.md 4. */
const TOE_TEST = [
  'diabetes-sensation-intact',
  'diabetes-feeling-unknown',
  'diabetes-neuropathy',
  'immune-weak',
  'frail',
]
const OVER_75 = 76

const hasDiabetes = (known: Known): boolean =>
  known.conditions.some((id) => id.startsWith('diabetes-'))

/**
 * Whether the toe-touch test is due: with diabetes, after chemotherapy, frail, or 76 and more. docs/domain.md 4
 *
 * @example
 * isToeTestDue({ conditions: [], age: 76 }) // true
 */
export function isToeTestDue(known: Known): boolean {
  return (known.age ?? 0) >= OVER_75 || known.conditions.some((id) => TOE_TEST.includes(id))
}

/** A question that something seen brings up, by row or red flag. */
export type FollowUp = { readonly id: string; readonly flag: boolean }

/** The questions that what was seen brings up, each once. */
export function followUps(check: FootCheck): readonly FollowUp[] {
  const out = new Map<string, FollowUp>()
  for (const { what } of check.seen) {
    const asks = MEANS[what]?.asks
    if (asks) out.set(asks.id, asks)
  }
  return [...out.values()]
}

/** Whether something seen has to be ringed: it is kept off where it is, not by a name. */
export function needsRing(check: FootCheck): boolean {
  return check.seen.some((s) => RINGED.includes(s.what))
}

function feetWith(check: FootCheck, test: (what: What) => boolean): Side[] {
  return [...new Set(check.seen.filter((s) => test(s.what)).map((s) => s.foot))]
}

function fromToes(check: FootCheck, known: Known): Conditions {
  const result = toeResult(check)
  if (!isToeTestDue(known) || result === 'incomplete') return {}
  if (!hasDiabetes(known))
    return result === 'all-felt' ? {} : { 'neuropathy-other': { answer: 'yes' } }
  return result === 'all-felt'
    ? {
        'diabetes-feeling-unknown': { answer: 'no' },
        'diabetes-sensation-intact': { answer: 'yes' },
      }
    : { 'diabetes-feeling-unknown': { answer: 'no' }, 'diabetes-neuropathy': { answer: 'yes' } }
}

/**
 * What the foot check adds to the screening; null where it adds nothing. A question that was brought
 * up and not answered is "not sure", and a no never takes back what the client said before.
 */
export function learned(
  check: FootCheck,
  known: Known,
): { readonly conditions: Conditions; readonly redFlags: Flags } | null {
  const conditions: Conditions = fromToes(check, known)
  const redFlags: Flags = {}
  for (const { id, flag } of followUps(check)) {
    const reply = check.said[id] ?? 'unknown'
    if (reply === 'no') continue
    if (flag) redFlags[id] = reply
    else {
      const feet = feetWith(check, (what) => MEANS[what]?.asks?.id === id)
      conditions[id] = reply === 'yes' ? { answer: reply, feet } : { answer: reply }
    }
  }
  for (const what of new Set(check.seen.map((s) => s.what))) {
    const is = MEANS[what]?.is
    if (is) conditions[is] = { answer: 'yes', feet: feetWith(check, (w) => MEANS[w]?.is === is) }
  }
  if (hasDiabetes(known) && check.seen.some((s) => DIABETES_SAME_DAY.includes(s.what)))
    redFlags['diabetes-hot-foot'] = 'yes'
  return Object.keys(conditions).length + Object.keys(redFlags).length > 0
    ? { conditions, redFlags }
    : null
}
