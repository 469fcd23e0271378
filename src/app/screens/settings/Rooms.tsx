/** The rooms of the studio, named as on their doors. */

import type { FormEvent } from 'react'
import { roomFlaw, withoutRoom, withRoom } from '../../../core/desk/mod.ts'
import { settingsWords } from '../../../core/words/settings.ts'
import { useStudioSettings } from '../../gate/useStudioSettings.ts'
import { useDraft } from '../../log/mod.ts'
import { Button, Card, Field, useWords } from '../../ui/mod.ts'

export function Rooms() {
  const words = useWords(settingsWords)
  const { settings, mayChange, change } = useStudioSettings()
  const { value: name, set: setName, forget } = useDraft('studio/room', '')
  const flaw = roomFlaw(settings.rooms, name)
  const said = { 'there-already': words.roomThere, 'too-many': words.roomsFull }
  const add = (event: FormEvent) => {
    event.preventDefault()
    const rooms = withRoom(settings.rooms, name)
    if (!rooms) return
    change({ rooms })
    forget()
  }
  return (
    <Card title={words.rooms}>
      <div className="stack">
        {settings.rooms.length === 0 ? <p className="quietly">{words.noRooms}</p> : null}
        <ul className="settings-rooms">
          {settings.rooms.map((room) => (
            <li key={room}>
              <span>{room}</span>
              {mayChange ? (
                <Button
                  kind="plain"
                  icon="cross"
                  label={words.removeRoom(room)}
                  onPress={() => change({ rooms: withoutRoom(settings.rooms, room) })}
                />
              ) : null}
            </li>
          ))}
        </ul>
        {mayChange ? (
          <form className="settings-add" onSubmit={add}>
            <Field
              label={words.roomName}
              value={name}
              onChange={setName}
              {...(flaw ? { wrong: said[flaw] } : {})}
            />
            <Button type="submit" icon="plus">
              {words.addRoom}
            </Button>
          </form>
        ) : null}
      </div>
    </Card>
  )
}
