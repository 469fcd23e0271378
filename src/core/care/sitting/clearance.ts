/** How a clearance is written down: by whom, when, and until when it holds. docs/domain.md 6. */

import type { BodyOf } from '../../record/bodies.ts'
import { asTyped } from '../../record/mod.ts'

type Cleared = BodyOf<'screening/cleared'>
/** The way a clearance came. */
export type By = Cleared['by']

/** Days a clearance holds where the table gives no number. Own judgement: the shortest in the table. */
export const SHORTEST_DAYS = 42

const DAY_MS = 86_400_000

/**
 * The day so many days after another; both YYYY-MM-DD.
 *
 * @example
 * daysAfter('2026-03-02', 42) // '2026-04-13'
 */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** A clearance while it is filled in: days are YYYY-MM-DD in studio time, or empty. */
export type ClearanceForm = {
  /** The row or red flag that waits for it. */
  readonly condition: string
  /** null until a way is chosen. */
  readonly by: By | null
  /** Who said so: a physician, a midwife. */
  readonly name: string
  /** The day it was given. */
  readonly date: string
  /** The last day it counts. */
  readonly until: string
  /** What the physician asked to mind, in their words. */
  readonly limits: string
}

/**
 * An empty form, dated today, ending where the table says.
 *
 * @param clearanceDays how many days the row's clearance holds; null where the table gives no number
 */
export function clearanceForm(
  condition: string,
  today: string,
  clearanceDays: number | null,
): ClearanceForm {
  return {
    condition,
    by: null,
    name: '',
    date: today,
    until: daysAfter(today, clearanceDays ?? SHORTEST_DAYS),
    limits: '',
  }
}

/**
 * The ways that count: the client's own word only where the table names a ground for it.
 *
 * @example
 * ways(null) // ['letter', 'phone', 'in-person']
 */
export function ways(selfReport: string | null): readonly By[] {
  const asked: readonly By[] = ['letter', 'phone', 'in-person']
  return selfReport === null ? asked : [...asked, 'self-report']
}

/** The part of the form that keeps it from being kept. */
export type Flaw = 'by' | 'name' | 'date' | 'until'

/**
 * What still keeps the form from being kept. The date is not after today and the end not before it;
 * the client's own word needs no other name.
 */
export function flaws(form: ClearanceForm, today: string): readonly Flaw[] {
  const out: Flaw[] = []
  if (form.by === null) out.push('by')
  if (form.by !== 'self-report' && form.name.trim() === '') out.push('name')
  if (form.date === '' || form.date > today) out.push('date')
  if (form.until === '' || form.until < form.date) out.push('until')
  return out
}

/** The body of `screening/cleared`; call only when the form has no flaws. It counts from the day it was given. */
export function clearedBody(form: ClearanceForm & { readonly by: By }): Cleared {
  return {
    condition: form.condition,
    by: form.by,
    name: asTyped(form.name, false),
    date: form.date,
    from: form.date,
    until: form.until,
    ...(asTyped(form.limits, true) === '' ? {} : { limits: asTyped(form.limits, true) }),
  }
}
