/** Pain now: the timer stands, nothing is asked; the client sees that we have let go. docs/domain.md 4 */

import './work-pain.css'
import './work-words.css'
import { useState } from 'react'
import { bilingual } from '../../../core/care/mod.ts'
import { workWords } from '../../../core/words/work.ts'
import { Bilingual, Button, useMonotonic, useWords } from '../../ui/mod.ts'
import type { Visit } from './useVisit.ts'

/** Seconds the client is watched before it is asked once more. docs/domain.md 4 */
const WATCH = 60

export function Pain(props: { readonly visit: Visit; readonly onStill: () => void }) {
  const words = useWords(workWords)
  const now = useMonotonic(500)
  const [since] = useState(now)
  const seconds = Math.floor((now - since) / 1000)
  const { visit } = props
  const answer = (said: 'gone' | 'easing' | 'still-there') => {
    visit.tell('session/painNow', { answer: said })
    if (said === 'still-there') props.onStill()
    else visit.tell('session/resumed', {})
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
        {seconds >= WATCH ? words.stillAsked : words.painSeconds(WATCH - seconds)}
      </p>
    </div>
  )
}
