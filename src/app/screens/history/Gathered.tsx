/** Where touches gather over all visits of one person: heat on the feet, and figures by zone beside it. */

import { useEffect, useMemo, useState } from 'react'
import { heatOf, type View } from '../../../core/feet/mod.ts'
import { touchesOf, type ZoneNumbers, zoneNumbers } from '../../../core/progress/mod.ts'
import { historyWords } from '../../../core/words/history.ts'
import { Card, Choice, Choices, useWords } from '../../ui/mod.ts'
import { StillFeet } from './StillFeet.tsx'
import type { History } from './useHistory.ts'
import { ZoneTable } from './ZoneTable.tsx'

/** The figures come after the picture, so that the picture does not wait for them. */
function useNumbers(
  { visits, chart }: History,
  soreOnly: boolean,
): readonly (ZoneNumbers & { readonly lastTwo: number | null })[] | null {
  const [numbers, setNumbers] = useState<ReturnType<typeof useNumbers>>(null)
  useEffect(() => {
    setNumbers(null)
    const timer = setTimeout(() => {
      if (!chart) return setNumbers([])
      const all = zoneNumbers(chart, touchesOf(visits, soreOnly))
      const [before, now] = [visits.at(-2), visits.at(-1)]
      const alike =
        before && now
          ? zoneNumbers(chart, touchesOf([now], soreOnly), touchesOf([before], soreOnly))
          : []
      setNumbers(
        all.map((one) => {
          const same = alike.find(({ foot, zone }) => foot === one.foot && zone === one.zone)
          return { ...one, lastTwo: same?.alike ?? null }
        }),
      )
    }, 60)
    return () => clearTimeout(timer)
  }, [visits, chart, soreOnly])
  return numbers
}

export function Gathered(history: History) {
  const words = useWords(historyWords)
  const { visits, chart, shape } = history
  const [soreOnly, setSoreOnly] = useState(false)
  const [view, setView] = useState<View>('plantar')
  const numbers = useNumbers(history, soreOnly)
  const heat = useMemo(() => {
    const places = touchesOf(visits, soreOnly).map(({ place }) => place)
    return heatOf(places.filter((place) => place.view === view))
  }, [visits, soreOnly, view])
  return (
    <div className="history">
      <div className="history-main">
        <Choices label={words.which} hideLabel width={150}>
          {[false, true].map((only) => (
            <Choice
              key={String(only)}
              size="chip"
              label={only ? words.soreOnly : words.all}
              chosen={soreOnly === only}
              onChoose={() => setSoreOnly(only)}
            />
          ))}
        </Choices>
        <StillFeet
          chart={chart}
          shape={shape}
          heat={heat}
          file={soreOnly ? 'feet-sore' : 'feet-touches'}
          view={view}
          onView={setView}
        />
      </div>
      <Card title={words.numbers} className="history-side">
        {numbers === null ? <p role="status">{words.working}</p> : null}
        {numbers?.length === 0 ? <p>{words.noHeat}</p> : null}
        {numbers && numbers.length > 0 ? <ZoneTable chart={chart} numbers={numbers} /> : null}
        <p className="quietly">{words.heatHonest}</p>
      </Card>
    </div>
  )
}
