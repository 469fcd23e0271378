/** The room board: who is in which room, how long still, whose turn it is, and the next client in two taps. */

import './today.css'
import './room.css'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { roomWords } from '../../../core/words/rooms.ts'
import { useStudio } from '../../log/hooks.tsx'
import { Button, Card, Icon, useLanguage, useNow, useWords } from '../../ui/mod.ts'
import { weekdayIn } from '../../ui/when.ts'
import { StartSheet } from '../../visits/StartSheet.tsx'
import { useBoard } from '../../visits/useBoard.ts'
import { VisitRow } from '../../visits/VisitRow.tsx'
import { RoomCard } from './RoomCard.tsx'

export function Today() {
  const words = useWords(roomWords)
  const language = useLanguage()
  const { settings, people } = useStudio()
  const [, go] = useLocation()
  const now = useNow(60_000)
  const board = useBoard()
  const [starting, setStarting] = useState<{ readonly room: string | null } | null>(null)
  const next = board.inTurn[0]
  const tiles = board.now.length > 0 || settings.rooms.length > 0
  return (
    <div className="page today">
      <header className="today-head">
        <div>
          <h1>{weekdayIn(language, settings.timeZone, now)}</h1>
          {next && people.length > 1 ? <p className="quietly">{words.turn(next.name)}</p> : null}
        </div>
        <div className="today-keys">
          <Button icon="plus" onPress={() => go('/clients/new')}>
            {words.newClient}
          </Button>
          <Button icon="search" onPress={() => go('/clients')}>
            {words.findClient}
          </Button>
          <Button kind="big" icon="walkIn" onPress={() => setStarting({ room: null })}>
            {words.walkIn}
          </Button>
        </div>
      </header>
      <section className="stack" aria-labelledby="in-rooms">
        <h2 id="in-rooms">{words.inRooms}</h2>
        {board.now.length === 0 ? <p className="quietly">{words.nobodyYet}</p> : null}
        {tiles ? (
          <div className="room-board">
            {board.now.map((one) => (
              <RoomCard key={one.session.id} {...one} />
            ))}
            {board.free.map((room) => (
              <button
                key={room}
                type="button"
                className="room-free"
                onClick={() => setStarting({ room })}
              >
                <Icon id="plus" />
                <span>
                  {words.room} {room}
                </span>
                <small>{words.free}</small>
              </button>
            ))}
          </div>
        ) : null}
      </section>
      {board.leftOpen.length === 0 ? null : (
        <Card title={words.leftOpen} tone="warn">
          <ul className="lines">
            {board.leftOpen.map(({ session }) => (
              <VisitRow key={session.id} session={session} show="day" />
            ))}
          </ul>
        </Card>
      )}
      {board.done.length === 0 ? null : (
        <Card title={words.doneToday}>
          <ul className="lines">
            {board.done.map(({ session }) => (
              <VisitRow key={session.id} session={session} show="time" />
            ))}
          </ul>
        </Card>
      )}
      <StartSheet
        open={starting !== null}
        client={null}
        room={starting?.room ?? null}
        onClose={() => setStarting(null)}
      />
    </div>
  )
}
