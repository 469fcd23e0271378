/** The lamp of the room: light, or dim for the basement. */

import { createContext, useContext } from 'react'

export type Lamp = readonly [dim: boolean, setDim: (dim: boolean) => void]

const LampContext = createContext<Lamp>([false, () => undefined])
export const LampProvider = LampContext.Provider

export function useLamp(): Lamp {
  return useContext(LampContext)
}
