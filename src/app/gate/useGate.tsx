/** How the frame and the entry screens reach the gate. */

import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Gate, GateState } from './gate.ts'

const GateContext = createContext<Gate | null>(null)
export const GateProvider = GateContext.Provider

export function useGate(): Gate {
  const gate = useContext(GateContext)
  if (!gate) throw new Error('no gate: wrap the page in GateProvider')
  return gate
}

export function useGateState(): GateState {
  const gate = useGate()
  return useSyncExternalStore(gate.subscribe, gate.state)
}

/** Whether the studio's owner is signed in here. */
export function useIsOwner(): boolean {
  const gate = useGateState()
  return gate.at === 'open' && gate.signedIn.role === 'owner'
}
