/** What a client's form tells: only what was filled in or changed, one field a fact. */

import type { BodyOf, Client } from '../record/mod.ts'
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

/** The body of a new client: no field that was left empty. [ROOMS9] */
export function registered(form: Form): BodyOf<'client/registered'> {
  const typed = TYPED.flatMap((field) => {
    const value = form[field].trim()
    return value === '' ? [] : [[field, value] as const]
  })
  return { ...Object.fromEntries(typed), language: form.language, walkIn: false }
}

/** One change for each field that differs; a line made empty clears its field. [ROOMS9] */
export function changes(client: Client, form: Form): readonly Changed[] {
  const typed = TYPED.flatMap((field): Changed[] => {
    const value = form[field].trim()
    const next = value === '' ? null : value
    return next === client[field] ? [] : [{ field, value: next }]
  })
  return form.language === client.language
    ? typed
    : [...typed, { field: 'language', value: form.language }]
}
