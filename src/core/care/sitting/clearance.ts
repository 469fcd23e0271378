/** How a clearance is written down: by whom, when, and until when it holds. docs/domain.md 6. */

import type { BodyOf } from '../../record/bodies.ts'

type Cleared = BodyOf<'screening/cleared'>
export type By = Cleared['by']

/** Days a clearance holds where the table gives no number. Own judgement: the shortest in the table. */
export const SHORTEST_DAYS = 42

const DAY_MS = 86_400_000

/** The day so many days after another; both YYYY-MM-DD. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

export type ClearanceForm = {
  readonly condition: string
  readonly by: By | null
  readonly name: string
  readonly date: string
  readonly until: string
  /** What the physician asked to mind, in their words. */
  readonly limits: string
}

/** An empty form, dated today, ending where the table says. */
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

/** The ways that count: the client's own word only where the table names a ground for it. */
export function ways(selfReport: string | null): readonly By[] {
  const asked: readonly By[] = ['letter', 'phone', 'in-person']
  return selfReport === null ? asked : [...asked, 'self-report']
}

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

/** The fact's body; call only when the form has no flaws. */
export function clearedBody(form: ClearanceForm & { readonly by: By }): Cleared {
  return {
    condition: form.condition,
    by: form.by,
    name: form.name.trim(),
    date: form.date,
    from: form.date,
    until: form.until,
    ...(form.limits.trim() === '' ? {} : { limits: form.limits.trim() }),
  }
}
