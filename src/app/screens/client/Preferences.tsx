/** How the client likes it, first on the page; each choice is kept as it is tapped. */

import { type FormEvent, useEffect, useState } from 'react'
import type { BodyOf, Client } from '../../../core/record/mod.ts'
import { roomWords } from '../../../core/words/rooms.ts'
import { Button, Card, Choice, Choices, Field, Switch, useWords } from '../../ui/mod.ts'

type Tell = (body: BodyOf<'client/changed'>) => void

const PRESSURES = ['light', 'firm', 'strong'] as const

export function Preferences(props: { readonly client: Client; readonly tell: Tell }) {
  const words = useWords(roomWords)
  const { client, tell } = props
  return (
    <Card title={words.preferences}>
      <div className="stack">
        <Choices label={words.pressure} width={118}>
          {PRESSURES.map((one) => (
            <Choice
              key={one}
              size="chip"
              label={words[one]}
              chosen={client.pressure === one}
              onChoose={() =>
                tell({ field: 'pressure', value: client.pressure === one ? null : one })
              }
            />
          ))}
        </Choices>
        <div className="pair">
          <Switch
            label={words.ticklish}
            on={client.ticklish === true}
            onChange={(value) => tell({ field: 'ticklish', value })}
          />
          <Switch
            label={words.silent}
            on={client.silent === true}
            onChange={(value) => tell({ field: 'silent', value })}
          />
        </div>
      </div>
    </Card>
  )
}

export function NextNote(props: { readonly client: Client; readonly tell: Tell }) {
  const words = useWords(roomWords)
  const kept = props.client.note ?? ''
  const [note, setNote] = useState(kept)
  // Another tablet's writing shows at once, unless something is being typed here.
  const [editing, setEditing] = useState(false)
  useEffect(() => {
    if (!editing) setNote(kept)
  }, [kept, editing])
  const save = (event: FormEvent) => {
    event.preventDefault()
    const value = note.trim()
    if (value !== kept) props.tell({ field: 'note', value: value === '' ? null : value })
    setEditing(false)
  }
  if (!editing)
    return (
      <Card title={words.note}>
        <p className={kept === '' ? 'quietly' : 'client-note'}>
          {kept === '' ? words.noteEmpty : kept}
        </p>
        <Button kind="plain" icon="edit" onPress={() => setEditing(true)}>
          {words.edit}
        </Button>
      </Card>
    )
  return (
    <Card>
      <form className="stack" onSubmit={save}>
        <Field label={words.note} value={note} onChange={setNote} lines />
        <div className="bar">
          <Button kind="primary" type="submit" icon="check">
            {words.save}
          </Button>
          <Button onPress={() => setEditing(false)}>{words.cancel}</Button>
        </div>
      </form>
    </Card>
  )
}
