/** Whether today's session may take place, and within which limits. docs/contract.md 2 `screen`, docs/domain.md 6 */

import { AREAS, SIDES, type Side } from '../../feet/types.ts'
import { granted, type Outcome } from '../../outcome.ts'
import { combinations, RULES_VERSION } from '../rules/rules.ts'
import type { Off, ScreenInput, Screening } from '../types.ts'
import { holds } from './holds.ts'
import { readScreenInput } from './input.ts'
import { type Listed, type ListedCondition, listed } from './listed.ts'
import { combinationRuling, conditionRuling, flagRuling, type Ruling } from './ruling.ts'
import {
  byWeight,
  highestUrgency,
  lowestCap,
  lowestPressure,
  maySoak,
  strictestChair,
  strictestLevel,
} from './severity.ts'

/** °C where no row asks for less. docs/contract.md 2; over 42 °C the soak gate warns. */
export const SOAK_CELSIUS = 42
/** Minutes of soak where no row asks for less. docs/contract.md 2 */
export const SOAK_MINUTES = 20

const OFF: readonly Off[] = ['knuckle', 'tool', 'tapping']

/**
 * Screens one visit: the strictest level of all rows is the headline, their restrictions add up.
 *
 * Law 4: listing more, or knowing less, never makes anything milder. Where docs/contract.md is silent: an
 * uncleared stop keeps the chair at `never` and an uncleared `clearance` at `physician`, also for a
 * red flag; a `stop-emergency` row is an emergency like a flag of that urgency; a cleared urgent
 * flag no longer counts as urgent; `avoid.areas` never says `foot`, since `avoid.feet` does; drawn
 * places count for whatever row they came with. Texts are the English ones of the rules.
 *
 * @throws where an id is not one of the rules; `screenAnswer` answers that with a refusal
 *
 * @example
 * screen({ on: '2026-03-01', conditions: ['fever'], redFlags: [], complaints: [] }).massage.level // 'stop'
 */
export function screen(input: ScreenInput): Screening {
  const all = listed(input)
  const feet = SIDES.filter((side) => all.conditions.some((one) => avoidedFeet(one).includes(side)))
  const rulings: readonly Ruling[] = [
    ...all.conditions.map((one) => conditionRuling(one, input)),
    ...all.flags.map((one) => flagRuling(one, input)),
    ...combinations
      .filter((one) => holds(one.allOf, present(all, feet)))
      .map((one) => combinationRuling(one)),
  ]
  const rows = all.conditions.map((one) => one.row)
  const soak = strictestLevel(rulings.map((ruling) => ruling.soak))
  const off = new Set(rows.flatMap((row) => row.off))
  const areas = new Set(rows.flatMap((row) => row.avoid))

  return {
    massage: {
      level: strictestLevel(rulings.map((ruling) => ruling.massage)),
      pressure: lowestPressure(rows.map((row) => row.pressure)),
      maxMinutes: lowestCap(rows.map((row) => row.workMinutes)),
      off: OFF.filter((one) => off.has(one)),
    },
    soak: {
      level: soak,
      maxCelsius: maySoak(soak)
        ? lowestCap([SOAK_CELSIUS, ...rows.map((row) => row.maxCelsius)])
        : null,
      maxMinutes: maySoak(soak)
        ? lowestCap([SOAK_MINUTES, ...rows.map((row) => row.maxSoakMinutes)])
        : null,
    },
    chair: strictestChair(rulings.map((ruling) => ruling.chair)),
    attended: rows.some((row) => row.attended),
    avoid: {
      feet,
      areas: AREAS.filter((area) => area !== 'foot' && areas.has(area)),
      drawn: [...new Set(all.conditions.flatMap((one) => one.drawn))].sort(),
    },
    urgency: highestUrgency(rulings.map((ruling) => ruling.urgency)),
    notes: [...new Set(rows.flatMap((row) => (row.note ? [row.note.en] : [])))],
    reasons: rulings.flatMap((ruling) => ruling.reasons).sort(byWeight),
    rules: RULES_VERSION,
  }
}

/**
 * `screen` for input from outside.
 *
 * @returns the screening, or `INPUT_INVALID` with the path of what is wrong
 */
export function screenAnswer(input: unknown): Outcome<Screening> {
  const read = readScreenInput(input)
  return read.ok ? granted(screen(read.value)) : read
}

function avoidedFeet({ row, feet }: ListedCondition): readonly Side[] {
  return row.avoid.includes('foot') ? feet : []
}

function present(all: Listed, feet: readonly Side[]): (id: string) => boolean {
  const ids = new Set([
    ...all.conditions.map((one) => one.row.id),
    ...all.flags.map((one) => one.flag.id),
    ...feet.map((side) => `avoid-foot:${side}`),
  ])
  return (id) => ids.has(id)
}
