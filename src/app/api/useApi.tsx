/** How a screen that needs an answer of the studio itself, and not of the log, reaches it. */

import { createContext, useContext } from 'react'
import type { StudioApi } from './api.ts'

const ApiContext = createContext<StudioApi | null>(null)
/** Stands around every screen. */
export const ApiProvider = ApiContext.Provider

/** The studio as the page asks it; throws outside of `ApiProvider`. */
export function useApi(): StudioApi {
  const api = useContext(ApiContext)
  if (!api) throw new Error('no studio: wrap the page in ApiProvider')
  return api
}
