/** From what stands of a client's answers to the input of `screen` by rules 2. [CARE43] */

import type { Screenings } from '../../../record/mod.ts'
import { TABLE_2 } from '../../rules/table.ts'
import type { Standing } from '../answers.ts'
import type { ScreenInput2, ToldRow } from './types.ts'

/**
 * Turns answers into the input of `screen`, each with the day it was told; what these rules do not know is left
 * to newer ones. Clearances are all given: what ends them is for the screening to say.
 */
export function answersToInput2(told: {
  readonly standing: Standing
  readonly clearances: Screenings['clearances']
  readonly age: number | null
}): ScreenInput2 {
  const { standing, age } = told
  const { on, due } = standing
  const rows = Object.entries(standing.conditions).filter(([id]) => isRule(id, false))
  const flags = Object.entries(standing.redFlags).filter(([id]) => isRule(id, true))
  const unsure = [...rows, ...flags].filter(([, one]) => one.answer === 'unknown')
  return {
    on,
    conditions: rows
      .filter(([, one]) => one.answer === 'yes')
      .map(
        ([id, { feet, since, on: day }]): ToldRow => ({
          id,
          told: day,
          ...(feet?.length ? { feet } : {}),
          ...(since === undefined || since > on ? {} : { since }),
        }),
      ),
    unknown: unsure.map(([id]) => id),
    redFlags: flags
      .filter(([, one]) => one.answer === 'yes')
      .map(([id, one]) => ({ id, told: one.on })),
    complaints: standing.complaints,
    ...(age === null ? {} : { age }),
    ...(due === null ? {} : { due }),
    clearances: told.clearances
      .filter(({ condition }) => TABLE_2.rule(condition))
      .map(({ condition, by, date, from, until, chair }) => ({
        condition,
        by,
        date,
        until,
        ...(from === undefined ? {} : { from }),
        ...(chair === undefined ? {} : { chair }),
      })),
  }
}

function isRule(id: string, isFlag: boolean): boolean {
  return TABLE_2.rule(id)?.isFlag === isFlag
}
