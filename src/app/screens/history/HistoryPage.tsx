/** The feet over time: visit by visit, two visits held together, or where touches gather. */

import './history.css'
import { useState } from 'react'
import { Link } from 'wouter'
import { historyWords } from '../../../core/words/history.ts'
import { roomWords } from '../../../core/words/rooms.ts'
import { useClient } from '../../log/mod.ts'
import { Card, Choice, Choices, Icon, useWords } from '../../ui/mod.ts'
import { ByVisit } from './ByVisit.tsx'
import { Gathered } from './Gathered.tsx'
import { TwoVisits } from './TwoVisits.tsx'
import { useHistory } from './useHistory.ts'

const WAYS = ['byVisit', 'two', 'gather'] as const

export function HistoryPage({ clientId }: { readonly clientId: string }) {
  const words = useWords(historyWords)
  const rooms = useWords(roomWords)
  const client = useClient(clientId)
  const history = useHistory(clientId)
  const [way, setWay] = useState<(typeof WAYS)[number]>('byVisit')
  const { visits } = history
  return (
    <div className="page history-page">
      <header className="history-head">
        <Link href={`/client/${clientId}`} className="button" data-kind="plain">
          <Icon id="back" />
          <span className="sr-only">{words.back}</span>
        </Link>
        <h1>
          {words.title} <small>{client?.name ?? rooms.someone}</small>
        </h1>
        <Choices label={words.ways} hideLabel width={104}>
          {WAYS.map((one) => (
            <Choice
              key={one}
              size="chip"
              label={words[one]}
              chosen={way === one}
              onChoose={() => setWay(one)}
            />
          ))}
        </Choices>
      </header>
      {visits.length === 0 ? <Card>{words.nothing}</Card> : null}
      {visits.length === 0 ? null : way === 'byVisit' ? (
        <ByVisit {...history} />
      ) : way === 'two' ? (
        visits.length < 2 ? (
          <Card>{words.needTwo}</Card>
        ) : (
          <TwoVisits {...history} />
        )
      ) : (
        <Gathered {...history} />
      )}
    </div>
  )
}
