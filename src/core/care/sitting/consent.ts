/** What the client agrees to, tick by tick, and what stands in the way of the tick. docs/domain.md 6. */

import type { BodyOf, Told } from '../../record/bodies.ts'
import { asTyped, compareFacts, inFoldOrder, openingOf } from '../../record/mod.ts'
import { CONSENTS } from '../../record/terms.ts'
import type { Language } from '../../words/language.ts'

/** What one tick agrees to. */
export type ConsentTo = (typeof CONSENTS)[number]
type Consented = BodyOf<'client/consented'>

/** Nothing happens without these two: the massage itself, and notes that keep it safe. */
export const NEEDED: readonly ConsentTo[] = ['treatment', 'notes']

/** The agreement while it is filled in. */
export type ConsentForm = {
  /** What is ticked, in the order of `CONSENTS`. */
  readonly to: readonly ConsentTo[]
  /** Name of who interpreted, never a child; empty where nobody did. */
  readonly interpreter: string
  /** Name of who agrees for a client under 18; empty where nobody has to. */
  readonly guardian: string
}

/** Every tick starts empty: agreement is something the client does. */
export const NOTHING_AGREED: ConsentForm = { to: [], interpreter: '', guardian: '' }

/** The form after a tap on one tick: set, or taken back. */
export function ticked(form: ConsentForm, one: ConsentTo): ConsentForm {
  const to = form.to.includes(one) ? form.to.filter((c) => c !== one) : [...form.to, one]
  return { ...form, to: CONSENTS.filter((c) => to.includes(c)) }
}

/**
 * Whether a guardian has to agree too: under 18 years. docs/domain.md 6: `child` and `minor`.
 *
 * @param age whole years; null where nobody knows
 * @param counted conditions answered yes or not sure
 *
 * @example
 * needsGuardian(17, []) // true
 */
export function needsGuardian(age: number | null, counted: readonly string[]): boolean {
  return (age !== null && age < 18) || counted.includes('child') || counted.includes('minor')
}

/** Whether the form can be kept: what is needed is ticked, and a guardian named where one is due. */
export function mayAgree(form: ConsentForm, guardianNeeded: boolean): boolean {
  return (
    NEEDED.every((c) => form.to.includes(c)) && (!guardianNeeded || form.guardian.trim() !== '')
  )
}

/** The body of `client/consented`. `text` is the version of the words that were on the screen. */
export function consentedBody(
  form: ConsentForm,
  said: {
    readonly language: Language
    readonly text: string
    readonly chaperone: Consented['chaperone']
  },
): Consented {
  const interpreter = asTyped(form.interpreter, false)
  const guardian = asTyped(form.guardian, false)
  return {
    to: [...form.to],
    language: said.language,
    text: said.text,
    how: 'by-word',
    ...(interpreter === '' ? {} : { interpreter }),
    ...(guardian === '' ? {} : { guardian }),
    chaperone: said.chaperone,
  }
}

/**
 * Whether the client agreed, by word again, in this visit: a yes to all that is needed, told after the
 * opening, that no later withdrawal took back. A yes to photos or a letter alone is none. The order is the order of the record, never that of two clocks. [READ10]
 *
 * @param facts of the person and of the visit, in any order
 */
export function agreedInVisit(facts: readonly Told[], session: string): boolean {
  const told = inFoldOrder(facts)
  const opening = openingOf(told.filter((fact) => fact.stream === session))
  if (opening === null) return false
  const agreed = new Set<ConsentTo>()
  for (const fact of told) {
    if (compareFacts(fact, opening) <= 0) continue
    if (fact.type === 'client/consented') for (const one of fact.body.to) agreed.add(one)
    if (fact.type === 'client/consentWithdrawn')
      for (const one of fact.body.from) agreed.delete(one)
  }
  return NEEDED.every((one) => agreed.has(one))
}
