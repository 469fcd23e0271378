/** What the client agrees to, tick by tick, and what stands in the way of the tick. docs/domain.md 6. */

import type { BodyOf, Told } from '../../record/bodies.ts'
import { compareFacts, inFoldOrder, openingOf } from '../../record/mod.ts'
import { CONSENTS } from '../../record/terms.ts'
import type { Language } from '../../words/language.ts'

export type ConsentTo = (typeof CONSENTS)[number]
type Consented = BodyOf<'client/consented'>

/** Nothing happens without these two: the massage itself, and notes that keep it safe. */
export const NEEDED: readonly ConsentTo[] = ['treatment', 'notes']

export type ConsentForm = {
  readonly to: readonly ConsentTo[]
  readonly interpreter: string
  readonly guardian: string
}

/** Every tick starts empty: agreement is something the client does. */
export const NOTHING_AGREED: ConsentForm = { to: [], interpreter: '', guardian: '' }

export function ticked(form: ConsentForm, one: ConsentTo): ConsentForm {
  const to = form.to.includes(one) ? form.to.filter((c) => c !== one) : [...form.to, one]
  return { ...form, to: CONSENTS.filter((c) => to.includes(c)) }
}

/** Whether a guardian has to agree too. docs/domain.md 6: `child` and `minor`. */
export function needsGuardian(age: number | null, counted: readonly string[]): boolean {
  return (age !== null && age < 18) || counted.includes('child') || counted.includes('minor')
}

export function mayAgree(form: ConsentForm, guardianNeeded: boolean): boolean {
  return (
    NEEDED.every((c) => form.to.includes(c)) && (!guardianNeeded || form.guardian.trim() !== '')
  )
}

/** The fact's body. `text` is the version of the words that were on the screen. */
export function consentedBody(
  form: ConsentForm,
  said: {
    readonly language: Language
    readonly text: string
    readonly chaperone: Consented['chaperone']
  },
): Consented {
  const interpreter = form.interpreter.trim()
  const guardian = form.guardian.trim()
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
 * Whether the client agreed, by word again, in this visit: a yes told after the opening that no later
 * withdrawal took back. The order is the order of the record, never that of two clocks. [READ10]
 *
 * @param facts of the person and of the visit, in any order
 */
export function agreedInVisit(facts: readonly Told[], session: string): boolean {
  const told = inFoldOrder(facts)
  const opening = openingOf(told.filter((fact) => fact.stream === session))
  if (opening === null) return false
  let agreed = false
  for (const fact of told) {
    if (compareFacts(fact, opening) <= 0) continue
    if (fact.type === 'client/consented') agreed = true
    if (
      fact.type === 'client/consentWithdrawn' &&
      fact.body.from.some((one) => NEEDED.includes(one))
    )
      agreed = false
  }
  return agreed
}
