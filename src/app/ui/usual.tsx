/** The language a client is met in when nothing else is known; a visit speaks its own and leaves this alone. */

import { createContext, useContext } from 'react'
import type { Language } from '../../core/words/language.ts'

export type Usual = readonly [usual: Language, setUsual: (language: Language) => void]

const UsualContext = createContext<Usual>(['en', () => undefined])
export const UsualProvider = UsualContext.Provider

export function useUsual(): Usual {
  return useContext(UsualContext)
}
