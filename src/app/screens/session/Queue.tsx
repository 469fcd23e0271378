/** What waits between the feet: marks to be rated, sore spots to be pressed again fairly. */

import './work-under.css'
import { useState } from 'react'
import { placeInWords } from '../../../core/feet/mod.ts'
import { FAIR_PRESS_SECONDS } from '../../../core/session/mod.ts'
import type { RatedSpot, WaitingSpot } from '../../../core/session/types.ts'
import { workWords } from '../../../core/words/work.ts'
import {
  Button,
  Scale,
  Sheet,
  useClientLanguage,
  useLanguage,
  useMonotonic,
  useWords,
} from '../../ui/mod.ts'
import type { Work } from './useWork.ts'

function SlowCount() {
  const words = useWords(workWords)
  const now = useMonotonic(250)
  const [since] = useState(now)
  const second = Math.floor((now - since) / 1000) % (FAIR_PRESS_SECONDS + 1)
  return (
    <p className="work-count" role="timer" aria-label={words.count}>
      {[1, 2, 3].map((n) => (
        <span key={n} data-now={n <= second}>
          {n}
        </span>
      ))}
    </p>
  )
}

export function Queue({ work }: { readonly work: Work }) {
  const words = useWords(workWords)
  const language = useLanguage()
  const client = useClientLanguage()
  const [rating, setRating] = useState<WaitingSpot | null>(null)
  const [pressing, setPressing] = useState<RatedSpot | null>(null)
  const mark = work.waiting[0]
  const due = work.due[0]
  return (
    <div className="work-queue">
      {mark ? (
        <Button icon="mark" onPress={() => setRating(mark)}>
          {words.waitingCount(work.waiting.length)}
        </Button>
      ) : null}
      {due ? (
        <Button kind="primary" icon="finger" onPress={() => setPressing(due)}>
          {words.pressAgain} ({work.due.length})
        </Button>
      ) : null}
      <Sheet open={rating !== null} title={words.rate} onClose={() => setRating(null)}>
        {rating ? (
          <>
            <p>{placeInWords(rating.place, language)}</p>
            <Scale
              label={words.rate}
              value={null}
              language={client}
              onChange={(value) => {
                work.make({ move: 'rate', spot: rating, value })
                setRating(null)
              }}
            />
          </>
        ) : null}
      </Sheet>
      <Sheet
        open={pressing !== null}
        title={words.pressAgain}
        onClose={() => setPressing(null)}
        wide
      >
        {pressing ? (
          <>
            <p>{placeInWords(pressing.place, language)}</p>
            <p className="quietly">{words.pressAgainHint}</p>
            <SlowCount />
            <p>{words.firstWas(pressing.first.discomfort)}</p>
            <Scale
              label={words.howNow}
              value={null}
              language={client}
              onChange={(value) => {
                work.make({ move: 'press-again', spot: pressing, value })
                setPressing(null)
              }}
            />
          </>
        ) : null}
      </Sheet>
    </div>
  )
}
