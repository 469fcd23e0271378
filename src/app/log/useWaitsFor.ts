/** Whose entries wait on this tablet for their own teller's sign-in, by the names people know. [SYNC20] */

import { useStanding, useStudio } from './hooks.tsx'

/** How many entries wait for somebody else, and for whom; a person whom the record does not know has no name. */
export function useWaitsFor(): {
  readonly entries: number
  readonly names: readonly (string | null)[]
} {
  const { waitsFor } = useStanding()
  const { people } = useStudio()
  return {
    entries: waitsFor.reduce((sum, one) => sum + one.entries, 0),
    names: waitsFor.map(({ person }) => people.find(({ id }) => id === person)?.name ?? null),
  }
}
