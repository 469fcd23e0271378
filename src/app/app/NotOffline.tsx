/** Says once that this tablet does not come up without a network; the settings go on saying it. */

import { useSyncExternalStore } from 'react'
import { shellWords } from '../../core/words/shell.ts'
import { Button, Notice, onNotes, readNote, useAble, useWords, writeNote } from '../ui/mod.ts'

const READ = 'footnote.not-offline-read'

export function NotOffline() {
  const words = useWords(shellWords)
  const { withoutNetwork } = useAble()
  const read = useSyncExternalStore(onNotes, () => readNote(READ) !== null)
  if (withoutNetwork !== false || read) return null
  return (
    <Notice tone="warn" icon="cloudOff" live>
      {words.notOffline}{' '}
      <Button kind="plain" onPress={() => writeNote(READ, 'yes')}>
        {words.read}
      </Button>
    </Notice>
  )
}
