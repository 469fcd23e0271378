/** How the frame and the entry screens reach the gate. */

import { createContext, useSyncExternalStore } from 'react'
import { useGiven } from '../ui/mod.ts'
import type { Gate, GateState } from './gate.ts'

const GateContext = createContext<Gate | null>(null)
/** Gives the gate to the page below; null where nothing can be kept, and so nobody comes in. */
export const GateProvider = GateContext.Provider

/** The gate; throws outside of a page that has one. */
export const useGate = (): Gate => useGiven(GateContext, 'the gate')

/** Where the gate stands; draws anew when that changes. */
export function useGateState(): GateState {
  const gate = useGate()
  return useSyncExternalStore(gate.subscribe, gate.state)
}

/** Whether the studio's owner is signed in here. */
export function useIsOwner(): boolean {
  const gate = useGateState()
  return gate.at === 'open' && gate.signedIn.role === 'owner'
}

/** How many entries wait on this tablet sealed by a key that is not open: they are not in the studio either. */
export function useSealedCount(): number {
  const gate = useGateState()
  return gate.at === 'open' ? gate.sealed.reduce((sum, { entries }) => sum + entries, 0) : 0
}
