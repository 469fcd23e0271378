/** The same words in both languages side by side, the practitioner's first. */

import './Bilingual.css'
import type { Bilingual as Text } from '../../core/feet/types.ts'
import type { Language } from '../../core/words/language.ts'
import { otherLanguage } from '../../core/words/language.ts'
import { useLanguage } from './words.tsx'

/** `as`: what the first of the two is, where the pair heads a page. */
export function Bilingual(props: {
  readonly text: Text
  readonly first?: Language
  readonly as?: 'p' | 'h1'
}) {
  const own = useLanguage()
  const First = props.as ?? 'p'
  const first = props.first ?? own
  const second = otherLanguage(first)
  return (
    <div className="bilingual">
      <First lang={first}>{props.text[first]}</First>
      <p lang={second}>{props.text[second]}</p>
    </div>
  )
}
