/** What a client's form tells: only what was filled in or changed, one field a fact. */

import {
  asTyped,
  type BodyOf,
  type Client,
  flawOf,
  MOST,
  mayBeBorn,
  type TypedFlaw,
} from '../record/mod.ts'
import type { Language } from '../words/language.ts'

/** The form as it is typed; an empty line says nothing. */
export type Form = {
  readonly name: string
  readonly phone: string
  /** YYYY-MM-DD */
  readonly born: string
  readonly emergencyContact: string
  readonly language: Language
}

type Changed = BodyOf<'client/changed'>

const TYPED = ['name', 'phone', 'born', 'emergencyContact'] as const

/** What is typed into the form, by its field. */
export type TypedField = (typeof TYPED)[number]

/** What keeps a field from being kept. */
export type FormFlaw = TypedFlaw | 'born'

const LONGEST = {
  name: MOST.line,
  phone: MOST.phone,
  born: MOST.line,
  emergencyContact: MOST.line,
} as const

/**
 * The form as it opens: what is known, the rest empty.
 *
 * @param client null for somebody new
 * @param language where the client never told one
 */
export function formOf(client: Client | null, language: Language): Form {
  return {
    name: client?.name ?? '',
    phone: client?.phone ?? '',
    born: client?.born ?? '',
    emergencyContact: client?.emergencyContact ?? '',
    language: client?.language ?? language,
  }
}

/**
 * What of the form could not be kept, by its field; empty where all of it can. A birth date lies
 * between 1900 and today, unless it is the one that stood there. [ROOMS20]
 *
 * @param first the form as it opened
 * @param today YYYY-MM-DD in studio time
 */
export function flawsIn(
  form: Form,
  first: Form,
  today: string,
): { readonly [field in TypedField]?: FormFlaw } {
  const found = TYPED.flatMap((field): [TypedField, FormFlaw][] => {
    const flaw = flawOf(form[field], LONGEST[field])
    if (flaw) return [[field, flaw]]
    const wrong =
      field === 'born' &&
      form.born !== '' &&
      form.born !== first.born &&
      !mayBeBorn(form.born, today)
    return wrong ? [[field, 'born']] : []
  })
  return Object.fromEntries(found)
}

/** The body of a new client: no field that was left empty. [ROOMS9] */
export function registered(form: Form): BodyOf<'client/registered'> {
  const typed = TYPED.flatMap((field) => {
    const value = asTyped(form[field], false)
    return value === '' ? [] : [[field, value] as const]
  })
  return { ...Object.fromEntries(typed), language: form.language, walkIn: false }
}

/** One change for each field that differs; a line made empty clears its field. [ROOMS9] */
export function changes(client: Client, form: Form): readonly Changed[] {
  const typed = TYPED.flatMap((field): Changed[] => {
    const value = asTyped(form[field], false)
    const next = value === '' ? null : value
    return next === client[field] ? [] : [{ field, value: next }]
  })
  return form.language === client.language
    ? typed
    : [...typed, { field: 'language', value: form.language }]
}
