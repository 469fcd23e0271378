/** The studio's settings and how to change one; only the owner may, as on the server. */

import type { BodyOf } from '../../core/record/mod.ts'
import { useLog, useStudio } from '../log/mod.ts'
import { useGateState } from './useGate.tsx'

/** `change` tells a `studio/changed`, and nothing where the person here may not. */
export function useStudioSettings() {
  const log = useLog()
  const gate = useGateState()
  const { settings, people, charts } = useStudio()
  // The record is newer than what was said at the sign-in.
  const role = people.find(({ id }) => id === log.person)?.role
  const mayChange = gate.at === 'open' && (role ?? gate.signedIn.role) === 'owner'
  const change = (body: BodyOf<'studio/changed'>) => {
    if (mayChange) log.tell('studio/changed', body, { stream: log.studio, subject: null })
  }
  return { settings, people, charts, mayChange, change }
}
