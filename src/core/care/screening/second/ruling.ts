/** What one rule says on its own, after what physicians have said about it. [CARE45] */

import type { Combination, Rule } from '../../rules/2.0.0/rule.ts'
import type { ChairLevel, Level, Reason, Urgency } from '../../types.ts'
import { strictestChair, strictestLevel } from '../severity.ts'
import type { Word } from './answers.ts'
import { type KeptOff, levelOf, NOWHERE } from './places.ts'

/** Levels of one rule. */
export type Levels = {
  readonly massage: Level
  readonly soak: Level
  readonly chair: ChairLevel
  readonly urgency: Urgency | null
}

/** Levels with a reason for each that is above the mildest. */
export type Ruling = Levels & { readonly reasons: readonly Reason[] }

/** Soak and chair always follow the headline and the urgency, and a foot that is kept off shuts the chair. */
function followed(said: Levels, kept: KeptOff): Levels {
  const { massage, urgency } = said
  const now = massage === 'stop-emergency' || urgency === 'emergency' || urgency === 'same-day'
  const shut = now || massage === 'stop' || massage === 'postpone' || kept.feet.length > 0
  return {
    ...said,
    soak: now ? strictestLevel([said.soak, 'stop']) : said.soak,
    chair: strictestChair([
      said.chair,
      shut ? 'never' : massage === 'clearance' ? 'physician' : 'ok',
    ]),
  }
}

/** What a row or flag says. A clearance lowers `clearance`, never below what keeping off asks for. [CARE39] */
export function ruleRuling(rule: Rule, kept: KeptOff, word: Word): Ruling {
  const named = { rule: rule.id, why: rule.why.en, source: rule.source }
  if (word.refused) {
    const massage = strictestLevel([rule.massage, 'stop'])
    const said = followed({ massage, soak: 'stop', chair: 'never', urgency: rule.urgency }, kept)
    return { ...said, reasons: reasonsOf(named, said, NOTHING) }
  }
  const cleared = {
    massage: word.cleared && rule.massage === 'clearance',
    soak: word.cleared && rule.soak === 'clearance',
    chair: word.chair && rule.chair === 'physician',
  }
  const said = followed(
    {
      massage: strictestLevel([cleared.massage ? 'adapt' : rule.massage, levelOf(kept)]),
      soak: cleared.soak ? 'adapt' : rule.soak,
      chair: cleared.chair ? 'ok' : rule.chair,
      urgency: cleared.massage ? null : rule.urgency,
    },
    kept,
  )
  return { ...said, reasons: reasonsOf(named, said, cleared) }
}

/** What a combination says: no clearance lifts it. Held up only by something not sure, it calls no ambulance. [CARE34] */
export function togetherRuling(one: Combination, sure: boolean): Ruling {
  const calls = !sure && one.massage === 'stop-emergency'
  const said = followed(
    {
      massage: calls ? 'stop' : one.massage,
      soak: one.soak,
      chair: one.chair,
      urgency: !sure && one.urgency === 'emergency' ? 'same-day' : one.urgency,
    },
    NOWHERE,
  )
  return {
    ...said,
    reasons: reasonsOf({ rule: one.id, why: one.why.en, source: one.source }, said, NOTHING),
  }
}

type Cleared = { readonly massage: boolean; readonly soak: boolean; readonly chair: boolean }
const NOTHING: Cleared = { massage: false, soak: false, chair: false }

/** A reason for each level above the mildest, and for each that was cleared. [CARE2] */
export function reasonsOf(
  named: Pick<Reason, 'rule' | 'why' | 'source'>,
  said: Levels,
  cleared: Cleared,
): readonly Reason[] {
  const reasons: Reason[] = []
  if (said.massage !== 'go')
    reasons.push({ ...named, for: 'massage', level: said.massage, cleared: cleared.massage })
  if (said.soak !== 'go')
    reasons.push({ ...named, for: 'soak', level: said.soak, cleared: cleared.soak })
  if (said.chair !== 'ok' || cleared.chair)
    reasons.push({ ...named, for: 'chair', level: said.chair, cleared: cleared.chair })
  return reasons
}
