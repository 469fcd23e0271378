/** Says what is wrong with the ground under the work: a tablet's clock that is off, a store that the browser emptied. */

import { shellWords } from '../../core/words/shell.ts'
import { Button, Notice, useWords } from '../ui/mod.ts'
import { useNews, useTakeDown } from './news.tsx'

/** Which clock is wrong, by how much, what counts until it is right, and what to do. */
export function ClockNotice() {
  const words = useWords(shellWords)
  const { skew } = useNews()
  if (skew === null) return null
  const by = words.span(skew.count, skew.unit)
  return (
    <Notice tone="warn" icon="clock" live>
      {skew.clock === 'behind' ? words.clockBehind(by) : words.clockAhead(by)}
    </Notice>
  )
}

/** Stays until somebody has read it: what is gone has to be told again. */
export function EmptiedNotice() {
  const words = useWords(shellWords)
  const { emptied } = useNews()
  const takeDown = useTakeDown()
  if (!emptied) return null
  return (
    <Notice tone="danger" icon="warning" live>
      {words.emptied(emptied.waiting)}{' '}
      <Button kind="plain" onPress={() => takeDown({ emptied: undefined })}>
        {words.read}
      </Button>
    </Notice>
  )
}
