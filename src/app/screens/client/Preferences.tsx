/** How the client likes it, first on the page; each choice is kept as it is tapped. */

import type { FormEvent } from 'react'
import { asTyped, type BodyOf, type Client } from '../../../core/record/mod.ts'
import { roomWords } from '../../../core/words/rooms.ts'
import { useDraft } from '../../log/mod.ts'
import { Button, Card, Choice, Choices, DraftLine, Field, Switch, useWords } from '../../ui/mod.ts'

type Tell = (body: BodyOf<'client/changed'>) => void

/** What is being typed; null while nothing is. */
type Typing = { readonly typed: string | null }
const UNTYPED: Typing = { typed: null }

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

export function NextNote(props: {
  readonly clientId: string
  readonly client: Client
  readonly tell: Tell
}) {
  const words = useWords(roomWords)
  const kept = props.client.note ?? ''
  const { value, set, forget, fromBefore } = useDraft<Typing>(`note/${props.clientId}`, UNTYPED)
  // Another tablet's writing shows at once, unless something is being typed here.
  const note = value.typed
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (note === null) return
    const next = asTyped(note, true)
    if (next !== kept) props.tell({ field: 'note', value: next === '' ? null : next })
    forget()
  }
  if (note === null)
    return (
      <Card title={words.note}>
        <p className={kept === '' ? 'quietly' : 'client-note'}>
          {kept === '' ? words.noteEmpty : kept}
        </p>
        <Button kind="plain" icon="edit" onPress={() => set({ typed: kept })}>
          {words.edit}
        </Button>
      </Card>
    )
  return (
    <Card>
      <form className="stack" onSubmit={save}>
        {fromBefore ? <DraftLine onForget={forget} /> : null}
        <Field label={words.note} value={note} onChange={(typed) => set({ typed })} lines />
        <div className="bar">
          <Button kind="primary" type="submit" icon="check">
            {words.save}
          </Button>
          <Button onPress={forget}>{words.cancel}</Button>
        </div>
      </form>
    </Card>
  )
}
