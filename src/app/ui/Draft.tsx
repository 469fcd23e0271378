/** Says that a form opens with what was typed before and never saved, and throws it away where it is not wanted. */

import { kitWords } from '../../core/words/kit.ts'
import { Button } from './Button.tsx'
import { useWords } from './words.tsx'

export function DraftLine(props: { readonly onForget: () => void }) {
  const words = useWords(kitWords)
  return (
    <p className="draft quietly" role="status">
      {words.draft}{' '}
      <Button kind="plain" onPress={props.onForget}>
        {words.draftAway}
      </Button>
    </p>
  )
}
