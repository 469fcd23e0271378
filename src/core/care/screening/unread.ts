/** A screening that this version cannot read may hold anything: it asks for a physician first. [READ8] */

import type { Unread } from '../../record/mod.ts'
import { unreadWords } from '../../words/screening-outcome.ts'
import { type Screening, UNREAD_RULE } from '../types.ts'
import { byWeight, strictestChair, strictestLevel } from './severity.ts'

/** The screening, never milder than `clearance` for hand and basin while a fact of it cannot be read. */
export function withUnread<S extends Screening>(screening: S, unread: readonly Unread[]): S {
  return unread.some(({ type }) => type.startsWith('screening/'))
    ? notWhollyRead(screening)
    : screening
}

/** The screening, never milder than `clearance`, with the reason that not all of it can be read here. */
export function notWhollyRead<S extends Screening>(screening: S): S {
  const reason = {
    rule: UNREAD_RULE,
    why: unreadWords.en.why,
    source: 'own judgement',
    cleared: false,
  } as const
  const reasons = [
    { ...reason, for: 'massage' as const, level: 'clearance' as const },
    { ...reason, for: 'soak' as const, level: 'clearance' as const },
    { ...reason, for: 'chair' as const, level: 'physician' as const },
  ]
  return {
    ...screening,
    massage: {
      ...screening.massage,
      level: strictestLevel([screening.massage.level, 'clearance']),
    },
    soak: {
      level: strictestLevel([screening.soak.level, 'clearance']),
      maxCelsius: null,
      maxMinutes: null,
    },
    chair: strictestChair([screening.chair, 'physician']),
    reasons: [...screening.reasons, ...reasons].toSorted(byWeight),
  }
}
