/** Whether today's session may take place, and within which limits, by rules 2. docs/contract.md 2 `screen` [CARE45] */

import { AREAS, SIDES } from '../../../feet/types.ts'
import { granted, type Outcome } from '../../../outcome.ts'
import { TABLE_2, type Table } from '../../rules/table.ts'
import type { Lapsed, Off, Reason, Screening2 } from '../../types.ts'
import { holds } from '../holds.ts'
import { SOAK_CELSIUS, SOAK_MINUTES } from '../screen.ts'
import {
  byWeight,
  highestUrgency,
  lowestCap,
  lowestPressure,
  maySoak,
  strictestChair,
  strictestLevel,
} from '../severity.ts'
import { wordsOf } from './answers.ts'
import { asksOf } from './ask.ts'
import { readScreenInput2 } from './input.ts'
import { keptOffByLimit, limitRuling, lowestLimit } from './limits.ts'
import { type KeptOff, keptOffByAll } from './places.ts'
import { ruleRuling, togetherRuling } from './ruling.ts'
import { type InForce, standingOf } from './standing.ts'
import type { ScreenInput2 } from './types.ts'

const OFF: readonly Off[] = ['knuckle', 'tool', 'tapping']
const USUAL = { celsius: SOAK_CELSIUS, minutes: SOAK_MINUTES } as const

/**
 * Screens one visit by a release of the rules: the strictest level is the headline, restrictions add up.
 *
 * @throws where an id is not one of the rules; `screenAnswer2` answers that with a refusal
 */
export function screenBy(table: Table): (input: ScreenInput2) => Screening2 {
  return (input) => {
    const standing = standingOf(input, table)
    const { inForce } = standing
    const words = wordsOf(input.clearances ?? [], { ...standing, on: input.on, table })
    const kept = keptOffByAll([
      ...inForce.map((one) => one.kept),
      ...words.limits.map(keptOffByLimit),
    ])
    const together = table.combinations.filter((one) => holds(one.allOf, present(inForce, kept)))
    const sure = present(
      inForce.filter((one) => !one.unsure),
      kept,
    )
    const rulings = [
      ...inForce.map((one) => ruleRuling(one.rule, one.kept, words.of(one.rule.id))),
      ...together.map((one) => togetherRuling(one, holds(one.allOf, sure))),
      ...words.limits.map((one) => limitRuling(one, USUAL)),
    ]
    const rules = inForce.map((one) => one.rule)
    const soak = strictestLevel(rulings.map((one) => one.soak))
    const off = new Set(rules.flatMap((rule) => rule.off))
    const referred = [...rules, ...together].filter((one) => one.refer)

    return {
      massage: {
        level: strictestLevel(rulings.map((one) => one.massage)),
        pressure: lowestPressure([
          ...rules.map((rule) => rule.pressure),
          ...words.limits.map((one) => one.pressure ?? 'any'),
        ]),
        maxMinutes: lowestCap([
          ...rules.map((rule) => rule.workMinutes),
          lowestLimit(words.limits, 'maxMinutes'),
        ]),
        off: OFF.filter((one) => off.has(one)),
      },
      soak: {
        level: soak,
        maxCelsius: maySoak(soak)
          ? lowestCap([
              USUAL.celsius,
              ...rules.map((rule) => rule.maxCelsius),
              lowestLimit(words.limits, 'maxCelsius'),
            ])
          : null,
        maxMinutes: maySoak(soak)
          ? lowestCap([
              USUAL.minutes,
              ...rules.map((rule) => rule.maxSoakMinutes),
              lowestLimit(words.limits, 'maxSoakMinutes'),
            ])
          : null,
      },
      chair: strictestChair(rulings.map((one) => one.chair)),
      attended: rules.some((rule) => rule.attended),
      avoid: {
        feet: SIDES.filter((side) => kept.feet.includes(side)),
        areas: AREAS.filter((area) => area !== 'foot' && kept.areas.includes(area)),
        drawn: [...new Set(kept.drawn)].sort(),
      },
      urgency: highestUrgency(rulings.map((one) => one.urgency)),
      notes: [...new Set(rules.flatMap((rule) => (rule.note ? [rule.note.en] : [])))],
      reasons: inOrder(rulings.flatMap((one) => one.reasons)),
      rules: table.version,
      refer: referred.map((one) => one.id),
      lapsed: once([...standing.lapsed, ...words.lapsed]),
      ask: asksOf(input, standing, table),
    }
  }
}

/**
 * Screens one visit by rules 2.0.0.
 *
 * @throws where an id is not one of the rules
 *
 * @example
 * screen2({ on: '2026-12-01', age: 45, conditions: ['fever'], redFlags: [], complaints: [] }).massage.level // 'stop'
 */
export const screen2: (input: ScreenInput2) => Screening2 = screenBy(TABLE_2)

/**
 * `screen2` for input from outside.
 *
 * @returns the screening, or `INPUT_INVALID` with the path of what is wrong
 */
export function screenAnswer2(input: unknown): Outcome<Screening2> {
  const read = readScreenInput2(input)
  return read.ok ? granted(screen2(read.value)) : read
}

/** Whether an id is among what is in force, or a foot among those that are kept off. [CARE34] */
function present(inForce: readonly InForce[], kept: KeptOff): (id: string) => boolean {
  const ids = new Set([
    ...inForce.map((one) => one.rule.id),
    ...kept.feet.map((side) => `avoid-foot:${side}`),
  ])
  return (id) => ids.has(id)
}

/** Each once; two limits of one row stand in the order of their days. [CARE2] */
function inOrder(reasons: readonly Reason[]): readonly Reason[] {
  const found = new Map(reasons.map((one) => [JSON.stringify(one), one]))
  return [...found]
    .toSorted(([a, one], [b, other]) => byWeight(one, other) || (a < b ? -1 : 1))
    .map(([, one]) => one)
}

/** Each once, in an order that does not depend on the order of the input. */
function once(lapsed: readonly Lapsed[]): readonly Lapsed[] {
  const found = new Map(lapsed.map((one) => [`${one.id} ${one.what} ${one.why} ${one.into}`, one]))
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}
