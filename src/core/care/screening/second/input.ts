/** Reads what `screen` is given, in version 2 or 1, and says plainly which part of it is wrong. docs/contract.md 2 [CARE44] */

import * as z from 'zod'
import { AREAS, SIDES } from '../../../feet/types.ts'
import { forgedPath, granted, misread, type Outcome, refused } from '../../../outcome.ts'
import { COMPLAINTS } from '../../../record/terms.ts'
import { TABLE_2 } from '../../rules/table.ts'
import { ageOn, LAST_WEEK } from '../calendar.ts'
import type { ScreenInput2 } from './types.ts'

const ids = (isFlag: boolean) =>
  TABLE_2.rules.filter((rule) => rule.isFlag === isFlag).map((rule) => rule.id)
const rowId = z.enum(ids(false))
const flagId = z.enum(ids(true))
const eitherId = z.enum([...ids(false), ...ids(true)])
const day = z.iso.date()
const areas = z.array(z.enum(AREAS)).optional()
const feet = z.array(z.enum(SIDES)).optional()
const by = z.string().min(1).max(500)
const said = { by, on: day }

/** What may be said beside a row and beside a flag alike. */
const beside = {
  areas,
  drawn: z.array(z.string().min(1).max(500)).optional(),
  told: day.optional(),
  seen: z.strictObject({ ...said, over: z.boolean().optional() }).optional(),
  slips: z.array(z.strictObject(said)).optional(),
}

/** Whole years that somebody can have. */
const OLDEST = 130
/** Minutes and °C that a limit can speak of. */
const MOST_MINUTES = 240
const minutes = z.int().min(1).max(MOST_MINUTES)

const clearance = z.strictObject({
  condition: eitherId,
  by: z.enum(['letter', 'phone', 'in-person', 'self-report', 'asked-and-told']).optional(),
  date: day.optional(),
  from: day.optional(),
  until: day.optional(),
  signed: z.boolean().optional(),
  refused: z.boolean().optional(),
  chair: z.boolean().optional(),
  maxMinutes: minutes.optional(),
  maxCelsius: z.number().min(0).max(43).optional(),
  maxSoakMinutes: minutes.optional(),
  pressure: z.enum(['firm', 'light']).optional(),
  noSoak: z.boolean().optional(),
  notThis: z.strictObject({ feet, areas }).optional(),
})

/** What `screen` reads; what is not listed is answered no. Days are YYYY-MM-DD, age in whole years. */
export const screenInput2 = z
  .strictObject({
    on: day,
    conditions: z.array(
      z.union([
        rowId,
        z.strictObject({
          id: rowId,
          feet,
          ...beside,
          since: day.optional(),
          over: z.strictObject(said).optional(),
        }),
      ]),
    ),
    unknown: z.array(eitherId).optional(),
    redFlags: z.array(z.union([flagId, z.strictObject({ id: flagId, ...beside })])),
    complaints: z.array(z.enum(COMPLAINTS)),
    born: day.optional(),
    age: z.int().min(0).max(OLDEST).optional(),
    due: day.optional(),
    pregnancyWeeks: z.int().min(0).max(LAST_WEEK).optional(),
    asked: z.array(z.union([eitherId, z.literal('age')])).optional(),
    clearances: z.array(clearance).optional(),
  })
  .superRefine((input, context) => {
    for (const { path, message } of wrong(input))
      context.addIssue({ code: 'custom', path: [...path], message })
  })

type Read = {
  readonly on: string
  readonly conditions: readonly (
    | string
    | { since?: string | undefined; told?: string | undefined }
  )[]
  readonly redFlags: readonly (string | { told?: string | undefined })[]
  readonly born?: string | undefined
  readonly age?: number | undefined
  readonly due?: string | undefined
  readonly pregnancyWeeks?: number | undefined
  readonly clearances?:
    | readonly {
        date?: string | undefined
        from?: string | undefined
        until?: string | undefined
        refused?: boolean | undefined
      }[]
    | undefined
}

type Wrong = { readonly path: readonly (string | number)[]; readonly message: string }

/** What no key alone shows to be wrong. */
function wrong(input: Read): readonly Wrong[] {
  const { on, born } = input
  const found: Wrong[] = []
  if (input.due !== undefined && input.pregnancyWeeks !== undefined)
    found.push({
      path: ['pregnancyWeeks'],
      message: 'give the due date or the weeks, not both',
    })
  if (born !== undefined && input.age !== undefined)
    found.push({ path: ['age'], message: 'give the birth date or the age, not both' })
  if (born !== undefined && (born > on || ageOn(born, on) > OLDEST))
    found.push({ path: ['born'], message: `nobody born on ${born} comes on ${on}` })
  for (const list of ['conditions', 'redFlags'] as const)
    for (const [index, one] of input[list].entries()) {
      if (typeof one === 'string') continue
      const days = { since: undefined, told: undefined, ...one }
      for (const key of ['since', 'told'] as const)
        if ((days[key] ?? on) > on)
          found.push({ path: [list, index, key], message: `a day after ${on}, that of the visit` })
    }
  for (const [index, one] of (input.clearances ?? []).entries())
    if (!one.refused && (one.date ?? one.from ?? one.until) === undefined)
      found.push({
        path: ['clearances', index, 'until'],
        message: 'say the day of the answer, or its last',
      })
  return found
}

/**
 * Checks the input of `screen`: unknown keys and ids, days that are none, days after the visit, numbers out of
 * range. Whatever version 1 took is taken.
 *
 * @returns the input, or `INPUT_INVALID` with the dotted path of the first part that is wrong
 */
export function readScreenInput2(input: unknown): Outcome<ScreenInput2> {
  const forged = forgedPath(input)
  if (forged !== null) return refused('INPUT_INVALID', 'the key __proto__ is not allowed', forged)
  const read = screenInput2.safeParse(input)
  // Zod types an absent key as possibly undefined; the schema never makes one.
  return read.success ? granted(read.data as ScreenInput2) : misread(read.error)
}
