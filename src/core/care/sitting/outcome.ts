/** What the practitioner is shown after the questions: the one thing to do, then the rows to mind. */

import type { Area, Side } from '../../feet/types.ts'
import {
  type Level,
  type Off,
  type Pressure,
  type Reason,
  type Screening,
  UNREAD_RULE,
} from '../types.ts'

/** The page that stands first; `go` is the only one that leads on. */
export type Verdict =
  | 'emergency'
  | 'crisis'
  | 'same-day'
  | 'incomplete'
  | 'stop'
  | 'postpone'
  | 'urgent'
  | 'clearance'
  | 'go'

/** The flag with a page of its own, private and warm. docs/domain.md 6. */
export const CRISIS_FLAG = 'suicidal'

const emergencies = (screening: Screening): readonly string[] =>
  screening.reasons.filter((r) => r.level === 'stop-emergency').map((r) => r.rule)

/**
 * Which page stands first. An emergency is shown even when questions are still open; anything milder
 * waits until nothing is missing.
 *
 * @param missing ids of questions that were not asked
 */
export function verdict(screening: Screening, missing: readonly string[]): Verdict {
  if (screening.urgency === 'emergency' || screening.massage.level === 'stop-emergency') {
    const rules = new Set(emergencies(screening))
    return rules.size > 0 && [...rules].every((rule) => rule === CRISIS_FLAG)
      ? 'crisis'
      : 'emergency'
  }
  if (screening.urgency === 'same-day') return 'same-day'
  if (missing.length > 0) return 'incomplete'
  if (screening.massage.level === 'stop') return 'stop'
  if (screening.massage.level === 'postpone') return 'postpone'
  if (screening.massage.level === 'clearance')
    return screening.urgency === 'urgent' ? 'urgent' : 'clearance'
  return 'go'
}

/** Whether the visit goes on from this page. */
export function mayGoOn(verdict: Verdict): boolean {
  return verdict === 'go'
}

/** One restriction to mind, in minutes, °C, or by name. */
export type Row =
  | { readonly mind: 'pressure'; readonly pressure: Pressure }
  | { readonly mind: 'work-minutes'; readonly minutes: number }
  | { readonly mind: 'soak'; readonly maxCelsius: number; readonly maxMinutes: number }
  | { readonly mind: 'no-soak'; readonly level: Level }
  | { readonly mind: 'off'; readonly off: readonly Off[] }
  | { readonly mind: 'feet'; readonly feet: readonly Side[] }
  | { readonly mind: 'areas'; readonly areas: readonly Area[] }
  | { readonly mind: 'draw' }
  | { readonly mind: 'attended' }

/** The caps everybody has; at these there is nothing to mind. docs/contract.md 2 `screen`. */
const USUAL = { celsius: 42, minutes: 20 }

/** The restrictions as plain rows, in the order the session meets them; `draw` where a ring is due. */
export function rows(screening: Screening, drawDue: boolean): readonly Row[] {
  const { massage, soak, avoid } = screening
  const out: Row[] = []
  if (soak.maxCelsius === null || soak.maxMinutes === null)
    out.push({ mind: 'no-soak', level: soak.level })
  else if (soak.maxCelsius < USUAL.celsius || soak.maxMinutes < USUAL.minutes)
    out.push({ mind: 'soak', maxCelsius: soak.maxCelsius, maxMinutes: soak.maxMinutes })
  if (massage.pressure !== 'any') out.push({ mind: 'pressure', pressure: massage.pressure })
  if (massage.maxMinutes !== null) out.push({ mind: 'work-minutes', minutes: massage.maxMinutes })
  if (massage.off.length > 0) out.push({ mind: 'off', off: massage.off })
  if (avoid.feet.length > 0) out.push({ mind: 'feet', feet: avoid.feet })
  if (avoid.areas.length > 0) out.push({ mind: 'areas', areas: avoid.areas })
  if (drawDue) out.push({ mind: 'draw' })
  if (screening.attended) out.push({ mind: 'attended' })
  return out
}

/** Rules that a clearance would lower: massage or soak at `clearance` and not yet cleared. */
export function clearable(screening: Screening): readonly string[] {
  return [
    ...new Set(
      screening.reasons
        .filter((r) => r.level === 'clearance' && r.for !== 'chair' && !r.cleared)
        // No physician's yes makes it readable.
        .filter((r) => r.rule !== UNREAD_RULE)
        .map((r) => r.rule),
    ),
  ]
}

/** One entry a rule, the strictest of its reasons first, chair left out: it is not today's matter. */
export function reasonsByRule(screening: Screening): readonly Reason[] {
  const byRule = new Map<string, Reason>()
  for (const reason of screening.reasons) {
    if (reason.for === 'chair') continue
    const before = byRule.get(reason.rule)
    if (!before || (before.for === 'soak' && reason.for === 'massage'))
      byRule.set(reason.rule, reason)
  }
  return [...byRule.values()]
}
