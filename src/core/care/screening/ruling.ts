/** What one row, flag or combination says on its own, after what a physician has said about it. */

import type { Combination } from '../rules/1.0.0/row.ts'
import type { ChairLevel, Clearance, Level, Reason, ScreenInput, Urgency } from '../types.ts'
import type { ListedCondition, ListedFlag } from './listed.ts'

/** What one rule says: its levels after clearances, and a reason for each that is above the mildest. */
export type Ruling = {
  readonly massage: Level
  readonly soak: Level
  readonly chair: ChairLevel
  readonly urgency: Urgency | null
  readonly reasons: readonly Reason[]
}

/** What a row says. An emergency that is only not known is a `stop` without the emergency page. [CARE4] */
export function conditionRuling(one: ListedCondition, input: ScreenInput): Ruling {
  const { row, unsure } = one
  const asked = row.massage === 'stop-emergency'
  return ruling(
    { rule: row.id, why: row.why.en, source: row.source },
    {
      massage: asked && unsure ? 'stop' : row.massage,
      soak: row.soak,
      chair: row.chair,
      urgency: asked && !unsure ? 'emergency' : null,
    },
    inForce(row.id, input),
  )
}

const FLAG_LEVELS: {
  readonly [urgency in Urgency]: readonly [Level, Level, ChairLevel]
} = {
  emergency: ['stop-emergency', 'stop', 'never'],
  'same-day': ['stop', 'stop', 'never'],
  urgent: ['clearance', 'clearance', 'physician'],
}

/**
 * What a red flag says, by its urgency: emergency `stop-emergency`, same-day `stop`, urgent `clearance`. [CARE3]
 * An emergency that is only not known is a `stop`; an urgent flag that was cleared is urgent no more.
 */
export function flagRuling({ flag, unsure }: ListedFlag, input: ScreenInput): Ruling {
  const [massage, soak, chair] = FLAG_LEVELS[flag.urgency]
  const onlyUnsure = unsure && flag.urgency === 'emergency'
  const said = inForce(flag.id, input)
  return ruling(
    { rule: flag.id, why: flag.what.en, source: flag.source },
    {
      massage: onlyUnsure ? 'stop' : massage,
      soak,
      chair,
      urgency: onlyUnsure || (flag.urgency === 'urgent' && said.cleared) ? null : flag.urgency,
    },
    said,
  )
}

/** What a combination says: no clearance lifts it, and the chair is always `never`. [CARE6] */
export function combinationRuling(one: Combination): Ruling {
  return ruling(
    { rule: one.id, why: one.why.en, source: one.source },
    { massage: one.massage, soak: one.soak, chair: 'never', urgency: one.urgency },
    { cleared: false, chair: false },
  )
}

type Said = { readonly cleared: boolean; readonly chair: boolean }

/** A clearance counts while from ≤ on ≤ until; the chair only where it says so. docs/contract.md 2 */
function inForce(id: string, { on, clearances = [] }: ScreenInput): Said {
  const counting = clearances.filter((one: Clearance) => {
    return one.condition === id && (one.from ?? on) <= on && on <= one.until
  })
  return { cleared: counting.length > 0, chair: counting.some((one) => one.chair === true) }
}

function ruling(
  named: Pick<Reason, 'rule' | 'why' | 'source'>,
  row: Omit<Ruling, 'reasons'>,
  said: Said,
): Ruling {
  const massageCleared = said.cleared && row.massage === 'clearance'
  const soakCleared = said.cleared && row.soak === 'clearance'
  const chairCleared = said.chair && row.chair === 'physician'
  const massage: Level = massageCleared ? 'adapt' : row.massage
  const soak: Level = soakCleared ? 'adapt' : row.soak
  const chair: ChairLevel = chairCleared ? 'ok' : row.chair
  const reasons: Reason[] = []
  // A row that lets something pass is no reason for anything.
  if (row.massage !== 'go')
    reasons.push({ ...named, for: 'massage', level: massage, cleared: massageCleared })
  if (row.soak !== 'go') reasons.push({ ...named, for: 'soak', level: soak, cleared: soakCleared })
  if (row.chair !== 'ok')
    reasons.push({ ...named, for: 'chair', level: chair, cleared: chairCleared })
  return { massage, soak, chair, urgency: row.urgency, reasons }
}
