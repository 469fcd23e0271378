/** The feet over time: one small picture a visit, the newest first. */

import { Link } from 'wouter'
import { wasSore } from '../../../core/progress/mod.ts'
import type { Session } from '../../../core/session/types.ts'
import { historyWords } from '../../../core/words/history.ts'
import { roomWords } from '../../../core/words/rooms.ts'
import { Soles } from '../../feet/Soles.tsx'
import { useStudio } from '../../log/mod.ts'
import { Card, Icon, useLanguage, useWords } from '../../ui/mod.ts'
import { dayIn } from '../../ui/when.ts'

/** A row that a thumb still scrolls through. */
const SHOWN = 12

export function FeetOverTime(props: {
  readonly clientId: string
  readonly visits: readonly Session[]
}) {
  const { visits } = props
  const history = useWords(historyWords)
  const words = useWords(roomWords)
  const language = useLanguage()
  const { settings } = useStudio()
  const touched = visits.filter((one) => one.spots.length > 0).slice(0, SHOWN)
  return (
    <Card title={words.feetOverTime} className="feet-card">
      {touched.length === 0 ? (
        <p className="quietly">{words.feetNone}</p>
      ) : (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a row that scrolls must be reachable by keys */}
          <section className="client-feet" tabIndex={0} aria-label={words.feetOverTime}>
            {touched.map((visit) => {
              const day = dayIn(language, settings.timeZone, visit.openedAt ?? 0)
              const sore = visit.spots.filter(wasSore).length
              return (
                <figure key={visit.id}>
                  <Soles spots={visit.spots} label={`${day}: ${words.soreSpots(sore)}`} />
                  <figcaption>
                    <strong>{day}</strong>
                    <small>{words.soreSpots(sore)}</small>
                  </figcaption>
                </figure>
              )
            })}
          </section>
          <Link href={`/client/${props.clientId}/feet`} className="button" data-kind="quiet">
            <Icon id="feet" />
            <span>{history.open}</span>
          </Link>
          <ul className="client-legend" aria-label={words.marksMean}>
            <li data-state="tender">{words.tender}</li>
            <li data-state="eased">{words.eased}</li>
            <li data-state="left-alone">{words.leftAlone}</li>
            <li data-state="pressed">{words.other}</li>
          </ul>
        </>
      )}
    </Card>
  )
}
