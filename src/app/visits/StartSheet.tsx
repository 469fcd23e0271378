/** The second tap of a new visit: how long. Room and hands are chosen already, and can be changed. */

import './lengths.css'
import { useEffect, useState } from 'react'
import { lengths, takesClients } from '../../core/desk/mod.ts'
import { roomWords } from '../../core/words/rooms.ts'
import { useStudio } from '../log/hooks.tsx'
import { Button, Choice, Choices, Sheet, useWords } from '../ui/mod.ts'
import { useBoard } from './useBoard.ts'
import { type Start, useStartVisit } from './useStartVisit.ts'

export function StartSheet(props: {
  readonly open: boolean
  readonly onClose: () => void
  readonly client: Start['client']
  readonly language?: Start['language']
  /** The room that was tapped. */
  readonly room?: string | null
}) {
  const words = useWords(roomWords)
  const start = useStartVisit()
  const { settings, people } = useStudio()
  const { free, practitioner } = useBoard()
  const [who, setWho] = useState<string | null>(null)
  const [where, setWhere] = useState<string | null | undefined>(undefined)
  const { open } = props
  useEffect(() => {
    if (open) return
    setWho(null)
    setWhere(undefined)
  }, [open])
  const room = where !== undefined ? where : (props.room ?? free[0] ?? null)
  const hands = people.filter((one) => one.standing === 'joined' && takesClients(one))
  return (
    <Sheet
      open={open}
      title={props.client === null ? words.walkIn : words.startVisit}
      onClose={props.onClose}
    >
      <p className="quietly">{words.walkInHow}</p>
      <div className="lengths">
        {lengths(settings.minutes).map((minutes) => (
          <Button
            key={minutes}
            kind={minutes === settings.minutes ? 'primary' : 'quiet'}
            onPress={() =>
              start({
                client: props.client,
                practitioner: who ?? practitioner,
                minutes,
                room,
                language: props.language ?? null,
              })
            }
          >
            {words.minutes(minutes)}
          </Button>
        ))}
      </div>
      {settings.rooms.length === 0 ? null : (
        <Choices label={words.room} width={130}>
          {free.map((one) => (
            <Choice
              key={one}
              size="chip"
              label={one}
              chosen={room === one}
              onChoose={() => setWhere(one)}
            />
          ))}
          <Choice
            size="chip"
            label={words.noRoom}
            chosen={room === null}
            onChoose={() => setWhere(null)}
          />
        </Choices>
      )}
      {hands.length < 2 ? null : (
        <Choices label={words.who} width={150}>
          {hands.map(({ id, name }) => (
            <Choice
              key={id}
              size="chip"
              label={name}
              chosen={(who ?? practitioner) === id}
              onChoose={() => setWho(id)}
            />
          ))}
        </Choices>
      )}
    </Sheet>
  )
}
