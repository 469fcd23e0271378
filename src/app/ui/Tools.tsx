/** The two switches that stand on every page: the lamp of the room, and the practitioner's language. */

import { kitWords } from '../../core/words/kit.ts'
import { otherLanguage } from '../../core/words/language.ts'
import { shellWords } from '../../core/words/shell.ts'
import { Button } from './Button.tsx'
import { useLamp } from './lamp.tsx'
import { useLanguages, useWords } from './words.tsx'

export function Tools() {
  const words = useWords(shellWords)
  const { practitioner, setPractitioner } = useLanguages()
  const [dim, setDim] = useLamp()
  const other = otherLanguage(practitioner)
  return (
    <>
      <Button
        kind="plain"
        icon={dim ? 'sun' : 'moon'}
        label={dim ? words.dimOff : words.dimOn}
        onPress={() => setDim(!dim)}
      />
      <Button kind="plain" onPress={() => setPractitioner(other)}>
        <span lang={other}>{kitWords[other].ownName}</span>
      </Button>
    </>
  )
}
