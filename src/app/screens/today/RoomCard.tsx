/** One room on the board: who is in it, where the visit stands, how much time is left. */

import './room.css'
import { useState } from 'react'
import { Link } from 'wouter'
import { ALARM_SECONDS, fiveMore, type OnBoard, timeLeft } from '../../../core/desk/mod.ts'
import { roomWords } from '../../../core/words/rooms.ts'
import { useClient, useLog, useStudio } from '../../log/hooks.tsx'
import { useScreening } from '../../log/useScreening.ts'
import { Button, Notice, Timer, useLanguage, useNow, useWords } from '../../ui/mod.ts'
import { clockIn } from '../../ui/when.ts'
import { STAGE_WORD } from '../../visits/stage-words.ts'
import { HandOver } from './HandOver.tsx'

function Clock({ session, facts }: OnBoard) {
  const words = useWords(roomWords)
  const now = useNow()
  const left = timeLeft(session, facts, now)
  if (!left)
    return (
      <p className="room-since">
        {words.sinceMinutes(Math.floor((now - (session.openedAt ?? now)) / 60_000))}
      </p>
    )
  return (
    <div className="room-clock">
      <Timer
        label={words.timeLeft}
        left={left.left}
        total={left.total}
        paused={left.standing}
        size={112}
      />
      <small>
        {left.standing
          ? words.paused
          : left.left < 0
            ? words.over
            : words.ofMinutes(Math.round(left.total / 60))}
      </small>
    </div>
  )
}

/** Its own line, so that the clock above keeps its place when it appears. */
function Alarm({ session, facts }: OnBoard) {
  const words = useWords(roomWords)
  const left = timeLeft(session, facts, useNow(10_000))
  return left && left.left < -ALARM_SECONDS ? (
    <div className="room-alarm">
      <Notice tone="danger" icon="warning" live>
        {words.lookIn}
      </Notice>
    </div>
  ) : null
}

export function RoomCard({ session, facts }: OnBoard) {
  const words = useWords(roomWords)
  const log = useLog()
  const { people, settings } = useStudio()
  const language = useLanguage()
  const client = useClient(session.client ?? '')
  const { screening } = useScreening(session.client ?? '', session.id)
  const [giving, setGiving] = useState(false)
  const mine = session.practitioner === log.person
  const practitioner = people.find((one) => one.id === session.practitioner)
  const longer = fiveMore(session, screening.massage.maxMinutes)
  const extend = () => {
    if (session.plan && longer !== null)
      log.tell(
        'session/planned',
        { ...session.plan, minutes: longer },
        { stream: session.id, subject: session.client },
      )
  }
  return (
    <article className="card room" data-mine={mine}>
      <header className="room-head">
        <span className="room-name">
          {session.room !== null
            ? `${words.room} ${session.room}`
            : settings.rooms.length > 0
              ? words.noRoom
              : clockIn(language, settings.timeZone, session.openedAt ?? 0)}
        </span>
        <span className="room-stage">{words[STAGE_WORD[session.stage]]}</span>
      </header>
      <div className="room-body">
        <div>
          <h3>{client?.name ?? words.someone}</h3>
          <p className="quietly">
            {practitioner?.name ?? ''}
            {mine && people.length > 1 ? ` · ${words.mine}` : ''}
          </p>
        </div>
        <Clock session={session} facts={facts} />
      </div>
      <Alarm session={session} facts={facts} />
      <footer className="room-keys">
        <Link
          href={`/session/${session.id}`}
          className="button"
          data-kind={mine ? 'primary' : 'quiet'}
        >
          {mine ? words.goOn : words.look}
        </Link>
        {longer === null ? null : (
          <Button icon="timerPlus" onPress={extend}>
            {words.extend}
          </Button>
        )}
        {people.length > 1 ? (
          <Button icon="handOver" label={words.handOver} onPress={() => setGiving(true)} />
        ) : null}
      </footer>
      <HandOver session={session} open={giving} onClose={() => setGiving(false)} />
    </article>
  )
}
