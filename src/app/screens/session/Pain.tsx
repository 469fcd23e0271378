/** Pain now: the timer stands, nothing is asked; the client sees that we have let go. docs/domain.md 4 */

import './work-pain.css'
import './work-words.css'
import { useState } from 'react'
import { bilingual } from '../../../core/care/mod.ts'
import { watchLeft } from '../../../core/session/work/pain.ts'
import { workWords } from '../../../core/words/work.ts'
import { Bilingual, Button, useMonotonic, useWords } from '../../ui/mod.ts'
import type { Visit } from './useVisit.ts'

export function Pain(props: { readonly visit: Visit; readonly onStill: () => void }) {
  const words = useWords(workWords)
  const now = useMonotonic(500)
  const [since] = useState(now)
  const left = watchLeft((now - since) / 1000)
  const { visit } = props
  const answer = (said: 'gone' | 'easing' | 'still-there') => {
    visit.make({ move: 'pain-answered', answer: said })
    if (said === 'still-there') props.onStill()
  }
  return (
    <div className="work-pain" role="alertdialog" aria-label={words.painWatch}>
      <h1 className="work-turned">
        <Bilingual text={bilingual(workWords, 'letGo')} />
      </h1>
      <div className="work-answers">
        <Button kind="big" onPress={() => answer('gone')}>
          <Bilingual text={bilingual(workWords, 'gone')} />
        </Button>
        <Button kind="big" onPress={() => answer('easing')}>
          <Bilingual text={bilingual(workWords, 'easing')} />
        </Button>
        <Button kind="danger" onPress={() => answer('still-there')}>
          <Bilingual text={bilingual(workWords, 'stillThere')} />
        </Button>
      </div>
      <p role="status" className="quietly">
        {left === 0 ? words.stillAsked : words.painSeconds(left)}
      </p>
    </div>
  )
}
