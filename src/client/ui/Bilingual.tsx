/** The same words in both languages side by side, the practitioner's first. */

import type { Bilingual as Text } from '../../core/feet/types.ts'
import type { Language } from '../../core/words/language.ts'
import { otherLanguage } from '../../core/words/language.ts'
import { useLanguage } from './words.tsx'

export function Bilingual(props: { readonly text: Text; readonly first?: Language }) {
  const own = useLanguage()
  const first = props.first ?? own
  const second = otherLanguage(first)
  return (
    <div className="bilingual">
      <p lang={first}>{props.text[first]}</p>
      <p lang={second}>{props.text[second]}</p>
    </div>
  )
}
