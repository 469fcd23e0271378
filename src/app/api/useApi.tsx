/** How a screen that needs an answer of the studio itself, and not of the log, reaches it. */

import { createContext } from 'react'
import { useGiven } from '../ui/mod.ts'
import type { StudioApi } from './api.ts'

const ApiContext = createContext<StudioApi | null>(null)
/** Stands around every screen. */
export const ApiProvider = ApiContext.Provider

/** The studio as the page asks it; throws outside of `ApiProvider`. */
export const useApi = (): StudioApi => useGiven(ApiContext, 'the studio')
