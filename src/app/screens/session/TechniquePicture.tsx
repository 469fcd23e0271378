/** A hand at work, drawn, with the technique's names in both languages under it. */

import './work-rail.css'
import type { Technique } from '../../../core/record/terms.ts'
import { techniqueWords } from '../../../core/words/work-technique.ts'
import { Bilingual } from '../../ui/mod.ts'
import { HANDS, SKIN } from './techniques.ts'

export function TechniquePicture(props: { readonly technique: Technique }) {
  const { technique } = props
  return (
    <figure className="work-technique">
      <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
        <path className="work-skin" d={SKIN} />
        <path d={HANDS[technique]} />
      </svg>
      <figcaption>
        <Bilingual
          text={{
            en: techniqueWords.en[technique],
            'zh-Hans': techniqueWords['zh-Hans'][technique],
          }}
        />
      </figcaption>
    </figure>
  )
}
