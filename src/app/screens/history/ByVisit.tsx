/** The feet visit by visit: the map on the day the slider stands at, and its sore spots in words. */

import { useState } from 'react'
import type { View } from '../../../core/feet/mod.ts'
import { soreFirst, standsFor } from '../../../core/progress/mod.ts'
import { historyWords } from '../../../core/words/history.ts'
import { markOf } from '../../feet/marks.ts'
import { Card, useWords } from '../../ui/mod.ts'
import { marksOfVisit } from './history.model.ts'
import { Slider } from './Slider.tsx'
import { SpotLine } from './SpotLine.tsx'
import { StillFeet } from './StillFeet.tsx'
import type { History } from './useHistory.ts'

export function ByVisit({ visits, days, chart, shape }: History) {
  const words = useWords(historyWords)
  const [view, setView] = useState<View>('plantar')
  const [asked, setAsked] = useState<number | null>(null)
  const last = visits.length - 1
  const at = Math.min(asked ?? last, last)
  const visit = visits[at]
  if (!visit) return null
  const { sore, easy } = soreFirst(visit.spots)
  const steps = days.map((day, i) => words.visitOf(i + 1, days.length, day))
  return (
    <div className="history">
      <div className="history-main">
        {steps.length > 1 ? (
          <Slider label={words.visit} steps={steps} at={at} onMove={setAsked} />
        ) : null}
        <StillFeet
          chart={chart}
          shape={shape}
          marks={marksOfVisit(visit)}
          file={`feet-${at + 1}`}
          view={view}
          onView={setView}
        />
      </div>
      <Card title={steps[at]} className="history-side">
        {sore.length === 0 ? <p>{words.noneSore}</p> : null}
        <ul className="history-spots" aria-live="polite">
          {sore.map((spot) => {
            const { state } = markOf(spot, 'tablet')
            const said =
              state === 'eased' ? words.easierThen : state === 'appeared' ? '' : words[state]
            return (
              <SpotLine
                key={spot.id}
                place={spot.place}
                state={state}
                note={said}
                numbers={words.felt(standsFor(spot)?.discomfort ?? 0)}
                view={view}
                onView={setView}
              />
            )
          })}
        </ul>
        {easy === 0 ? null : <p className="quietly">{words.notSore(easy)}</p>}
      </Card>
    </div>
  )
}
