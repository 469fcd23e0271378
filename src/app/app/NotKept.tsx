/** Says that something told could not be kept, on whatever screen it was told, until somebody has read it. */

import { shellWords } from '../../core/words/shell.ts'
import { useLog, useStanding } from '../log/hooks.tsx'
import { Button, Notice, useWords } from '../ui/mod.ts'

export function NotKept() {
  const words = useWords(shellWords)
  const log = useLog()
  const { unkept } = useStanding()
  if (unkept === 0) return null
  return (
    <Notice tone="danger" icon="warning" live>
      {words.notKept(unkept)}{' '}
      <Button kind="plain" onPress={log.seenUnkept}>
        {words.read}
      </Button>
    </Notice>
  )
}
