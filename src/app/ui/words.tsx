/** Which words a screen speaks: the practitioner's language and the client's, switched apart at any moment. */

import { createContext } from 'react'
import type { Catalogue, Word } from '../../core/words/catalogue.ts'
import type { Language } from '../../core/words/language.ts'
import { useGiven } from './given.tsx'

export type Languages = {
  readonly practitioner: Language
  readonly client: Language
  readonly setPractitioner: (language: Language) => void
  readonly setClient: (language: Language) => void
}

const LanguagesContext = createContext<Languages | null>(null)
export const LanguagesProvider = LanguagesContext.Provider
export const useLanguages = (): Languages => useGiven(LanguagesContext, 'the language')

/** The practitioner's language. */
export function useLanguage(): Language {
  return useLanguages().practitioner
}

export function useClientLanguage(): Language {
  return useLanguages().client
}

/** Words in the practitioner's language, or in `language` where it is given. */
export function useWords<T extends { readonly [key: string]: Word }>(
  catalogue: Catalogue<T>,
  language?: Language,
): Catalogue<T>[Language] {
  const own = useLanguage()
  return catalogue[language ?? own]
}
