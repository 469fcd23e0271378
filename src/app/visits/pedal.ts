/** What the pedal of this tablet was taught: kept on the tablet, since the pedal lies beside it. */

import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { type Learned, readLearned } from '../../core/session/work/keys.ts'
import { onNotes, readNote, writeNote } from '../ui/mod.ts'

const NOTE = 'footnote.pedal'

/** The keys taught here, and how to keep others; an empty lesson forgets them. */
export function usePedal(): readonly [learned: Learned, keep: (learned: Learned) => void] {
  const note = useSyncExternalStore(onNotes, () => readNote(NOTE))
  const learned = useMemo(() => readLearned(note), [note])
  const keep = useCallback(
    (next: Learned) =>
      writeNote(NOTE, Object.keys(next).length === 0 ? null : JSON.stringify(next)),
    [],
  )
  return [learned, keep]
}
