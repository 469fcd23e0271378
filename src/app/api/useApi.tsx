/** How a screen that needs an answer of the studio itself, and not of the log, reaches it. */

import { createContext, useContext } from 'react'
import type { StudioApi } from './api.ts'

const ApiContext = createContext<StudioApi | null>(null)
export const ApiProvider = ApiContext.Provider

export function useApi(): StudioApi {
  const api = useContext(ApiContext)
  if (!api) throw new Error('no studio: wrap the page in ApiProvider')
  return api
}
