/** Says at once that the last touch lies where every chart keeps off. [SESSION15] */

import { placeIn } from '../../../core/feet/mod.ts'
import { keptOffHere } from '../../../core/session/mod.ts'
import type { Touched } from '../../../core/session/work/touch.ts'
import { keepOffWords } from '../../../core/words/keep-off.ts'
import { Notice, useWords } from '../../ui/mod.ts'

export function KeepOff({ touched }: { readonly touched: Touched }) {
  const words = useWords(keepOffWords)
  return keptOffHere(placeIn(touched), touched.technique).map((keep) => (
    <Notice key={keep} tone="warn" icon="info" live>
      {words[keep]}
    </Notice>
  ))
}
