/** Where the studio presses too hard: heat and figures of its own hands, never of fewer than five clients. */

import './history.css'
import './zone-rows.css'
import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { type Chart, heatOf, type View, zoneById } from '../../../core/feet/mod.ts'
import {
  LEAST_CLIENTS,
  type TooHardZone,
  techniquesShown,
  tooHard,
} from '../../../core/progress/mod.ts'
import { historyWords } from '../../../core/words/history.ts'
import { placeWords } from '../../../core/words/places.ts'
import { qualityWords } from '../../../core/words/quality.ts'
import { techniqueWords } from '../../../core/words/work-technique.ts'
import { useIsOwner } from '../../gate/useGate.tsx'
import { Card, Choice, Choices, Icon, Notice, useLanguage, useWords } from '../../ui/mod.ts'
import { StillFeet } from './StillFeet.tsx'
import { useChartInUse, useFirstPresses } from './useQuality.ts'

type Asked = Parameters<typeof tooHard>[2]

function Rows({
  chart,
  zones,
}: {
  readonly chart: Chart | null
  readonly zones: readonly TooHardZone[]
}) {
  const words = useWords(qualityWords)
  const history = useWords(historyWords)
  const language = useLanguage()
  return (
    <ul className="zone-rows">
      {zones.map(({ foot, zone, presses, clients, of }) => {
        const named = chart ? zoneById(chart, zone) : null
        return (
          <li key={`${foot} ${zone}`}>
            <p>
              {named?.anatomy[language]} <span>({placeWords[language][foot]})</span>
            </p>
            <small>{history.tradition(named?.names[language] ?? zone)}</small>
            <p>
              <strong>{of === null ? words.presses(presses) : words.ofAll(presses, of)}</strong>
              <span> · {words.clients(clients)}</span>
            </p>
          </li>
        )
      })}
    </ul>
  )
}

function Hands() {
  const words = useWords(qualityWords)
  const techniques = useWords(techniqueWords)
  const presses = useFirstPresses()
  const [technique, setTechnique] = useState<Asked>(undefined)
  const [view, setView] = useState<View>('plantar')
  const chart = useChartInUse()
  const offered = useMemo(() => (chart ? techniquesShown(chart, presses) : []), [chart, presses])
  const found = useMemo(
    () => (chart ? tooHard(chart, presses, technique) : null),
    [chart, presses, technique],
  )
  const heat = useMemo(
    () => heatOf(found?.places.filter((place) => place.view === view) ?? []),
    [found, view],
  )
  if (!found || found.zones.length === 0)
    return <Notice icon="people">{words.tooFew(LEAST_CLIENTS)}</Notice>
  return (
    <div className="history">
      <div className="history-main">
        <Choices label={words.technique} hideLabel width={170}>
          {[undefined, ...offered].map((one) => (
            <Choice
              key={one ?? 'every'}
              size="chip"
              label={one === undefined ? words.every : techniques[one]}
              chosen={technique === one}
              onChoose={() => setTechnique(one)}
            />
          ))}
        </Choices>
        <StillFeet chart={chart} heat={heat} file="our-hands" view={view} onView={setView} />
      </div>
      <Card title={words.numbers} className="history-side">
        <p>{words.advice}</p>
        <Rows chart={chart} zones={found.zones} />
        {found.heldBack ? <p className="quietly">{words.heldBack(LEAST_CLIENTS)}</p> : null}
      </Card>
    </div>
  )
}

export function QualityPage() {
  const words = useWords(qualityWords)
  const owner = useIsOwner()
  if (!owner)
    return (
      <div className="page">
        <Card>{words.ownerOnly}</Card>
      </div>
    )
  return (
    <div className="page history-page">
      <header className="history-head">
        <Link href="/settings" className="button" data-kind="plain">
          <Icon id="back" />
          <span className="sr-only">{words.back}</span>
        </Link>
        <h1>{words.title}</h1>
      </header>
      <p>
        {words.lead} {words.least(LEAST_CLIENTS)}
      </p>
      <Hands />
    </div>
  )
}
